extension LearnedReader {
  /// The checksum of the weights, in hexadecimal digits.
  public var checksum: String { String(configuration.checksum, radix: 16) }

  /// The number of word pieces that the reader knows.
  package var vocabulary: Int { configuration.vocabulary }

  /// Verifies the weights in a folder without making a reader of them.
  ///
  /// - Parameter folder: Where `config.json` and `model.safetensors` lie.
  /// - Returns: The checksum of the weights, in hexadecimal digits.
  /// - Throws: ``EncoderError`` where a file is missing, damaged or of another kind.
  /// - Complexity: O(*n*) in the length of the file, at several bytes a nanosecond.
  public static func verify(folder: String) throws(EncoderError) -> String {
    let configuration = try ReaderConfiguration(path: folder + "/config.json")
    _ = try TensorFile(
      path: folder + "/" + ReaderConfiguration.weights, checksum: configuration.checksum)
    return String(configuration.checksum, radix: 16)
  }

  /// The instruction set that a reader will use, which decides the last bits of its logits.
  public static var instructionSet: String { InstructionSet.best.rawValue }
}
