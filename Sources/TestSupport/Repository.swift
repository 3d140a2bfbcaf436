/// Where the checkout lies that the tests were built in.
public enum Repository {
  /// The folder that holds `Package.swift`.
  public static let root: String = {
    let file = #filePath
    guard let end = file.range(ofText: "/Sources/TestSupport/") else { return "." }
    return String(file[..<end.lowerBound])
  }()

  /// The absolute path of a file of the checkout, given from its root.
  public static func path(_ relative: String) -> String {
    "\(root)/\(relative)"
  }
}

extension String {
  /// Where a text first stands in this one.
  func range(ofText text: String) -> Range<String.Index>? {
    firstRange(of: text)
  }
}
