import Base

extension ModelFolder {
  /// The folder of models that is installed.
  ///
  /// In this order: the environment's `SEQUITUR_MODELS`, whatever is in it; `share/sequitur/Models`
  /// below the folder that the program's `bin` lies in; a folder `Models` beside the program or above
  /// it; the folder `Models` of the checkout that this library was built from, which is where it
  /// lies in a package that depends on this one. The program's place is that of its file, whatever
  /// links lead there. The current folder is never looked at.
  ///
  /// - Parameter threads: The most threads that make a model of what is read.
  /// - Returns: The folder; nothing is read yet.
  /// - Throws: ``ResourceError/missing(path:)`` with the first place looked at.
  public static func installed(threads: Int = 1) throws(ResourceError) -> ModelFolder {
    if let named = getenv("SEQUITUR_MODELS"), named.pointee != 0 {
      return ModelFolder(path: String(cString: named), threads: threads)
    }
    return ModelFolder(path: try located(), threads: threads)
  }

  /// Where the folder of models lies that nobody has named.
  package static func located() throws(ResourceError) -> String {
    let program = folder(of: executable)
    // First: above an installed program are folders of others, perhaps with `Models` of their own.
    let shared = "\(folder(of: program))/share/sequitur/Models"
    if holdsModels(shared) { return shared }
    var above = program
    while !above.isEmpty {
      if holdsModels("\(above)/Models") { return "\(above)/Models" }
      above = folder(of: above)
    }
    // This file lies in <root>/Sources/Models/Files.
    let root = (0..<4).reduce(#filePath) { path, _ in folder(of: path) }
    if holdsModels("\(root)/Models") { return "\(root)/Models" }
    throw .missing(path: "\(program)/Models")
  }

  /// Whether a folder is one of ours, if perhaps a damaged one.
  private static func holdsModels(_ path: String) -> Bool {
    ["classic.json", "lexicon"].contains { access("\(path)/\($0)", F_OK) == 0 }
  }

  /// The real path of the running program.
  private static var executable: String {
    guard let path = realpath("/proc/self/exe", nil) ?? realpath(CommandLine.arguments[0], nil)
    else { return CommandLine.arguments[0] }
    defer { free(path) }
    return String(cString: path)
  }

  /// The path of the folder that something lies in; empty at the root.
  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }
}
