/// Why a lexicon file could not be compiled.
enum CompilerError: Error, Equatable, CustomStringConvertible {
  /// The command line is wrong.
  case usage(String)
  /// A source file is missing or unreadable.
  case source(String)
  /// A source file does not say what its format promises, at a line from 1.
  case malformed(file: String, line: Int, reason: String)
  /// What was read does not fit the file's layout.
  case layout(String)

  /// The code that the program exits with, as in `sysexits(3)`.
  var exitCode: Int32 {
    switch self {
    case .usage: 64
    case .malformed: 65
    case .source: 66
    case .layout: 70
    }
  }

  var description: String {
    switch self {
    case .usage(let reason), .source(let reason), .layout(let reason): reason
    case .malformed(let file, let line, let reason): "\(file):\(line): \(reason)"
    }
  }
}
