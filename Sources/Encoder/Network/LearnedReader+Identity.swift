import Base

extension LearnedReader {
  /// A checksum of the network's sizes, weights and vocabulary, in hexadecimal digits.
  public var checksum: String { String(configuration.identity, radix: 16) }

  /// The number of word pieces that the reader knows.
  package var vocabulary: Int { configuration.vocabulary }

  /// Verifies that a vocabulary is the one that the reader was exported with, where it names one.
  ///
  /// - Parameter path: Where the vocabulary lies.
  /// - Throws: ``EncoderError`` where it is missing, damaged or another one.
  package func verify(vocabulary path: String) throws(EncoderError) {
    guard let expected = configuration.vocabularyChecksum else { return }
    let bytes = try WordPieceFile.bytes(path: path)
    guard bytes.withUnsafeBytes({ Checksum.ofFile($0) }) == expected else {
      throw .damaged(path: path, reason: "the checksum is wrong")
    }
  }

  /// Verifies the weights in a folder without making a reader of them.
  ///
  /// - Parameter folder: Where `config.json` and `model.safetensors` lie.
  /// - Returns: What ``checksum`` gives of the reader.
  /// - Throws: ``EncoderError`` where a file is missing, damaged or of another kind.
  /// - Complexity: O(*n*) in the length of the file, at several bytes a nanosecond.
  public static func verify(folder: String) throws(EncoderError) -> String {
    let configuration = try ReaderConfiguration(path: folder + "/config.json")
    _ = try TensorFile(
      path: folder + "/" + ReaderConfiguration.weights, checksum: configuration.checksum)
    return String(configuration.identity, radix: 16)
  }

  /// The instruction set that a reader will use, which decides how weights of int8 are multiplied.
  public static var instructionSet: String { InstructionSet.best.rawValue }
}
