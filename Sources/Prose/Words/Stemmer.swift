/// Reduces English words to stems by the Porter2 algorithm (Snowball's `english`, Porter 2002).
///
/// It is our own because the system's libstemmer would be one more thing to install, is not
/// `Sendable`, and cannot be asked without copying in and out; results agree with its release
/// 2.2.0. Words are compared by their stems alone, so a stem need not be a word.
public struct Stemmer: Sendable {
  /// Creates a stemmer.
  public init() {}

  /// The stem of a word.
  ///
  /// - Parameter word: A word in lower case, with plain apostrophes. Letters beyond ASCII count
  ///   as consonants.
  /// - Returns: The stem; the word itself when it is shorter than three letters or longer than
  ///   62 bytes.
  /// - Complexity: O(*n*) in the bytes of the word.
  public func stem(_ word: String) -> String {
    let bytes = word.utf8.span
    guard bytes.count > 2, bytes.count <= StemBuffer.longest else { return word }
    var buffer = StemBuffer(bytes)
    // Two letters take eight bytes at most.
    guard bytes.count > 8 || buffer.scalarCount > 2 else { return word }
    if let exception = Stemmer.exceptions[buffer] { return exception }
    buffer.run()
    return buffer.isSame(as: bytes) ? word : buffer.text
  }

  /// Words whose stem the rules would get wrong (Snowball's first list).
  static let exceptions = StemExceptions()
}
