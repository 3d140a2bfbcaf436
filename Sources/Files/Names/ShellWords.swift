import Typeset

/// Writes a command as a shell reads it.
package enum ShellWords {
  /// The words with spaces between them; those that a shell would take apart are quoted.
  ///
  /// What cannot be seen is replaced first: the line is for people to read and to type again.
  package static func line(_ words: [String]) -> String {
    words.map(quoted).joined(separator: " ")
  }

  /// The name of a file as it was given; without its folder where that starts at the root, for it
  /// tells others about a machine that is not theirs.
  package static func fileName(_ path: String) -> String {
    let path = FileName.shown(path)
    guard path.hasPrefix("/") else { return path }
    return path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func quoted(_ word: String) -> String {
    let visible = VisibleText.line(word)
    let isPlain = visible.unicodeScalars.allSatisfy {
      !$0.isASCII || $0.properties.isAlphabetic || plain.contains($0)
    }
    if isPlain, !visible.isEmpty { return visible }
    return "'"
      + visible.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }

  private static let plain = Set("0123456789-_./:=+,@%".unicodeScalars)
}
