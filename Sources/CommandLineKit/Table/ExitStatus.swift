/// How a run ended, as the number given back to the shell.
///
/// Failures use the numbers of `sysexits.h`, so that a script can tell "ran, but below the bar"
/// from "could not run".
public enum ExitStatus: Int32, Sendable, Hashable, CaseIterable {
  /// Done.
  case success = 0
  /// Ran, but a threshold given by the user was missed.
  case belowThreshold = 1
  /// The command line was wrong (`EX_USAGE`).
  case usage = 64
  /// The input could not be used, or one of several could not (`EX_DATAERR`).
  case badInput = 65
  /// The input does not exist or cannot be opened (`EX_NOINPUT`).
  case missingInput = 66
  /// A model or lexicon is missing or damaged (`EX_UNAVAILABLE`).
  case missingResource = 69
  /// A mistake of the program itself (`EX_SOFTWARE`).
  case internalError = 70
  /// The output cannot be written (`EX_CANTCREAT`).
  case cannotWrite = 73
  /// Reading or writing failed half-way (`EX_IOERR`).
  case inputOutput = 74
  /// The configuration file or an environment variable holds a bad value (`EX_CONFIG`).
  case badConfiguration = 78
  /// Stopped by Ctrl-C: 128 and the number of SIGINT.
  case interrupted = 130

  /// What the number says, in a few words, for help and the manual page.
  public var meaning: String {
    switch self {
    case .success: "Done."
    case .belowThreshold: "Ran, but a threshold given on the command line was missed."
    case .usage: "The command line was wrong."
    case .badInput: "Input could not be used (the rest of several was still done)."
    case .missingInput: "An input file does not exist or cannot be opened."
    case .missingResource: "A model or lexicon is missing or damaged."
    case .internalError: "A mistake of the program itself."
    case .cannotWrite: "The output cannot be written."
    case .inputOutput: "Reading or writing failed half-way."
    case .badConfiguration: "The config file or an environment variable holds a bad value."
    case .interrupted: "Interrupted."
    }
  }
}
