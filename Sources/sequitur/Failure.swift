import CommandLineKit
import Files
import Models
import Prose
import SequiturKit

/// Everything that can go wrong, worded for the person at the keyboard, with its exit code.
enum Failure: Error, Equatable, Sendable {
  /// The command line is wrong.
  case usage(UsageError)
  /// The config file or a variable is wrong.
  case configuration(ConfigurationError)
  /// No file was named and standard input is a keyboard.
  case noInput(command: CommandSpec)
  /// An input cannot be read, or lacks what the command needs of it.
  case input(InputError)
  /// An article cannot be read.
  case unreadable(place: String, ProseError)
  /// An article has more units than may be.
  case tooManyUnits(place: String, count: Int, limit: Int)
  /// What the user demands of an order cannot be.
  case constraint(place: String, String)
  /// A model or lexicon is missing or damaged.
  case resource(ResourceError)
  /// A model that is not installed was asked for.
  case noModel(String)
  /// The output cannot be written.
  case output(OutputError)
  /// The cache cannot be used by a command that is about it.
  case cache(String)
  /// A mistake of the program.
  case internalError(String)

  /// An input is not there or may not be opened.
  static func missing(place: String, reason: String) -> Failure {
    .input(.missing(place: place, reason: reason))
  }

  /// An article lacks what the command needs of it.
  static func unsuitable(place: String, code: String, _ message: String) -> Failure {
    .input(.unsuitable(place: place, code: code, message))
  }

  /// The output cannot be written.
  static func cannotWrite(path: String, reason: String) -> Failure {
    .output(.cannotWrite(path: path, reason: reason))
  }

  /// The output would take the place of what it was made from.
  static func wouldReplaceInput(path: String) -> Failure {
    .output(.wouldReplaceInput(path: path))
  }

  /// The output would take the place of the cache.
  static func wouldReplaceCache(path: String) -> Failure {
    .cannotWrite(path: path, reason: "it belongs to the cache of this command; name another file")
  }

  /// How the run ends because of it.
  var exitStatus: ExitStatus {
    switch self {
    case .usage, .noInput, .constraint: .usage
    case .configuration: .badConfiguration
    case .input(.missing): .missingInput
    case .input(.stopped): .inputOutput
    case .input, .unreadable, .tooManyUnits: .badInput
    case .resource, .noModel: .missingResource
    case .output: .cannotWrite
    case .cache: .inputOutput
    case .internalError: .internalError
    }
  }

  /// A name for programs, the same for ever.
  var code: String {
    switch self {
    case .usage(let error): error.code
    case .configuration(let error): error.code
    case .noInput: "no_input"
    case .input(let error): error.code
    case .unreadable(_, let error): error.code
    case .tooManyUnits: "too_many_units"
    case .constraint: "constraint"
    case .resource: "resource"
    case .noModel: "no_model"
    case .output: "cannot_write"
    case .cache: "cache"
    case .internalError: "internal"
    }
  }

  /// What is wrong and what to do about it, without the place.
  var message: String {
    switch self {
    case .usage(let error): error.message
    case .configuration(let error): error.message
    case .noInput: "no file given, and standard input is a terminal"
    case .input(.unsuitable(_, "invalid_encoding", let message)):
      "\(message); name another --encoding"
    case .input(let error): error.message
    case .unreadable(_, .severalRecords(let offset)):
      "a second record starts at byte \(offset); read several with --jsonl"
    case .unreadable(_, let error): error.message
    case .tooManyUnits(_, let count, let limit):
      "\(count) units, more than the limit of \(limit); raise it with --limit-units \(count)"
    case .constraint(_, let message): message
    case .resource(.missing(let path)):
      "\(path) is missing; point --models at the folder Models of the distribution"
    case .resource(let error): error.message
    case .noModel(let name):
      "the model '\(name)' is not installed; use --model classic, or point --models at a folder that has it"
    case .output(.notOurs(let path)):
      "\(OutputError.notOurs(path: path).message), or say --force"
    case .output(let error): error.message
    case .cache(let message): message
    case .internalError(let message):
      "\(message); this is a mistake of the program, please report it"
    }
  }

  /// The file, the line of a stream, or nothing.
  var place: String? {
    switch self {
    case .input(let error): error.place
    case .output(let error): error.path
    case .unreadable(let place, _), .tooManyUnits(let place, _, _), .constraint(let place, _):
      place
    case .usage, .configuration, .noInput, .resource, .noModel, .cache, .internalError: nil
    }
  }

  /// The place and the message in one line.
  var words: String { (place.map { "\($0): " } ?? "") + message }

  /// Whether it concerns one input of several, so that the others can still be done.
  var concernsOneInput: Bool {
    switch self {
    case .input(.stopped), .output(.cannotWrite): false
    case .input, .output, .unreadable, .tooManyUnits, .constraint: true
    default: false
    }
  }
}
