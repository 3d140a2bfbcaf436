/// One thing that the program compiles.
protocol Subcommand {
  /// The word that picks it on the command line.
  static var name: String { get }

  /// Its options, for the usage line.
  static var usage: String { get }

  /// Does it, and says in a line what was done.
  static func run(_ options: CompilerOptions) throws -> String
}
