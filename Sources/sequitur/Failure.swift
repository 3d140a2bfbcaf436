import CommandLineKit
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
  /// An input is not there or may not be opened.
  case missing(place: String, reason: String)
  /// A folder was named where a file is needed.
  case folder(place: String)
  /// An article cannot be read.
  case unreadable(place: String, ProseError)
  /// An article has more units than may be.
  case tooManyUnits(place: String, count: Int, limit: Int)
  /// What the user demands of an order cannot be.
  case constraint(place: String, String)
  /// An article lacks what the command needs of it.
  case unsuitable(place: String, code: String, String)
  /// A model or lexicon is missing or damaged.
  case resource(ResourceError)
  /// A model that is not installed was asked for.
  case noModel(String)
  /// The output cannot be written.
  case cannotWrite(path: String, reason: String)
  /// A file of somebody else's stands where a result of one article should go.
  case spared(path: String, reason: String)
  /// Reading or writing stopped half-way.
  case inputOutput(place: String, reason: String)
  /// The cache cannot be used by a command that is about it.
  case cache(String)
  /// A mistake of the program.
  case internalError(String)

  /// The output would take the place of what it was made from.
  static func wouldReplaceInput(path: String) -> Failure {
    .cannotWrite(path: path, reason: "it is an input of this command; name another file")
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
    case .missing: .missingInput
    case .folder, .unreadable, .tooManyUnits, .unsuitable: .badInput
    case .resource, .noModel: .missingResource
    case .cannotWrite, .spared: .cannotWrite
    case .inputOutput, .cache: .inputOutput
    case .internalError: .internalError
    }
  }

  /// A name for programs, the same for ever.
  var code: String {
    switch self {
    case .usage(let error): error.code
    case .configuration(let error): error.code
    case .noInput: "no_input"
    case .missing: "missing_input"
    case .folder: "folder"
    case .unreadable(_, let error): error.code
    case .tooManyUnits: "too_many_units"
    case .constraint: "constraint"
    case .unsuitable(_, let code, _): code
    case .resource: "resource"
    case .noModel: "no_model"
    case .cannotWrite, .spared: "cannot_write"
    case .inputOutput: "input_output"
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
    case .missing(_, let reason): "cannot be opened: \(reason); check the path"
    case .folder: "is a folder; give the files in it"
    case .unreadable(_, .severalRecords(let offset)):
      "a second record starts at byte \(offset); read several with --jsonl"
    case .unreadable(_, let error): error.message
    case .tooManyUnits(_, let count, let limit):
      "\(count) units, more than the limit of \(limit); raise it with --limit-units \(count)"
    case .constraint(_, let message): message
    case .unsuitable(_, _, let message): message
    case .resource(.missing(let path)):
      "\(path) is missing; point --models at the folder Models of the distribution"
    case .resource(let error): error.message
    case .noModel(let name):
      "the model '\(name)' is not installed; use --model classic, or point --models at a folder that has it"
    case .cannotWrite(_, let reason), .spared(_, let reason): "cannot be written: \(reason)"
    case .inputOutput(_, let reason): "\(reason)"
    case .cache(let message): message
    case .internalError(let message):
      "\(message); this is a mistake of the program, please report it"
    }
  }

  /// The file, the line of a stream, or nothing.
  var place: String? {
    switch self {
    case .missing(let place, _), .folder(let place), .unreadable(let place, _),
      .tooManyUnits(let place, _, _), .constraint(let place, _), .unsuitable(let place, _, _),
      .cannotWrite(let place, _), .spared(let place, _), .inputOutput(let place, _):
      place
    case .usage, .configuration, .noInput, .resource, .noModel, .cache, .internalError: nil
    }
  }

  /// The place and the message in one line.
  var words: String { (place.map { "\($0): " } ?? "") + message }

  /// Whether it concerns one input of several, so that the others can still be done.
  var concernsOneInput: Bool {
    switch self {
    case .missing, .folder, .unreadable, .tooManyUnits, .constraint, .unsuitable, .spared: true
    default: false
    }
  }

  /// What the system said of an input, as a failure.
  static func input(_ error: FileError, place: String) -> Failure {
    if error.saysFolder { return .folder(place: place) }
    if error.saysUnnameable {
      return .unsuitable(
        place: FileName.shown(place), code: "name_not_utf8",
        "the name is not UTF-8; rename it, or give its text on standard input")
    }
    return error.saysMissing
      ? .missing(place: place, reason: error.reason)
      : .inputOutput(place: place, reason: "cannot be read: \(error.reason)")
  }
}
