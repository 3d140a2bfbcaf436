import Base
import CommandLineKit

/// The variables that the tool looks at.
enum ProcessEnvironment {
  /// Those of the table, and the customs of the system.
  static func variables(of tool: ToolSpec) -> [String: String] {
    let customs = ["HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "NO_COLOR", "TERM"]
    var variables: [String: String] = [:]
    for name in customs + tool.allOptions.compactMap(tool.environmentVariable(for:)) {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return variables
  }
}

/// What is asked of the machine.
enum Machine {
  /// The processors that may be used.
  static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// The time in seconds since 1970.
  static var now: Int64 { Int64(time(nil)) }
}
