import Base

/// Why an input cannot be read, or not as text.
package enum InputError: DescribedError, Equatable, Sendable {
  /// It is not there or may not be opened.
  case missing(place: String, reason: String)
  /// A folder was named where a file is needed.
  case folder(place: String)
  /// It does not hold what is needed.
  case unsuitable(place: String, code: String, String)
  /// Reading stopped half-way.
  case stopped(place: String, reason: String)

  /// What the system said of an input.
  init(_ error: FileError, place: String) {
    if error.saysFolder {
      self = .folder(place: place)
    } else if error.saysUnnameable {
      self = .unsuitable(
        place: FileName.shown(place), code: "name_not_utf8",
        "the name is not UTF-8; rename it, or give its text on standard input")
    } else if error.saysMissing {
      self = .missing(place: place, reason: error.reason)
    } else {
      self = .stopped(place: place, reason: "cannot be read: \(error.reason)")
    }
  }

  /// A name for programs, the same for ever.
  package var code: String {
    switch self {
    case .missing: "missing_input"
    case .folder: "folder"
    case .unsuitable(_, let code, _): code
    case .stopped: "input_output"
    }
  }

  /// What is wrong and what to do about it, without the place.
  package var message: String {
    switch self {
    case .missing(_, let reason): "cannot be opened: \(reason); check the path"
    case .folder: "is a folder; give the files in it"
    case .unsuitable(_, _, let message): message
    case .stopped(_, let reason): reason
    }
  }

  /// The file, or the line of a stream.
  package var place: String {
    switch self {
    case .missing(let place, _), .folder(let place), .unsuitable(let place, _, _),
      .stopped(let place, _):
      place
    }
  }
}
