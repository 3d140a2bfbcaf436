import Foundation

/// Compiles the lexicon files under `Models/lexicon/` from their sources.
@main
struct LexiconCompiler {
  /// What the program can compile; each stands in a file of its own.
  static var subcommands: [any Subcommand.Type] {
    [CompileWordNet.self, CompilePronunciations.self, CompileFamiliarWords.self]
  }

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      guard let name = arguments.first,
        let subcommand = subcommands.first(where: { $0.name == name })
      else {
        throw CompilerError.usage("expected one of the sub-commands below")
      }
      let message = try subcommand.run(CompilerOptions(Array(arguments.dropFirst())))
      print(message)
    } catch let error as CompilerError {
      complain("\(error)")
      if case .usage = error {
        for subcommand in subcommands {
          complain("usage: lexicon-compiler \(subcommand.name) \(subcommand.usage)")
        }
      }
      exit(error.exitCode)
    } catch {
      complain("\(error)")
      exit(74)
    }
  }

  private static func complain(_ message: String) {
    FileHandle.standardError.write(Data("lexicon-compiler: \(message)\n".utf8))
  }
}
