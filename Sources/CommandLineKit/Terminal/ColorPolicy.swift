/// When output is coloured.
///
/// The raw values are those of `--color`.
public enum ColorPolicy: String, Sendable, CaseIterable {
  /// On a terminal that can, unless the environment says otherwise.
  case auto
  /// In any case.
  case always
  /// In no case.
  case never

  /// Says whether one stream is to be coloured.
  ///
  /// `auto` is off where the stream is no terminal, where `NO_COLOR` is set and not empty
  /// (no-color.org), and where `TERM` is `dumb`; `always` wins over the environment.
  public func isEnabled(isTerminal: Bool, environment: [String: String]) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }
  }
}
