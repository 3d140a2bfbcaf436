import Foundation

/// Finds the executables that were built together with the tests.
public enum BuiltProduct {
  /// The path of an executable product, beside the test bundle: debug or release as that is.
  public static func path(_ name: String) -> String {
    folder.appendingPathComponent(name).path
  }

  private static var folder: URL {
    let program = CommandLine.arguments.first ?? ""
    let own = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let test = URL(fileURLWithPath: program).resolvingSymlinksInPath()
    // A debugger or helper may run the bundle; then the bundle's path is the first argument.
    return [own, test].first { $0.path.contains("/.build") || $0.pathExtension == "xctest" }?
      .deletingLastPathComponent() ?? own.deletingLastPathComponent()
  }
}
