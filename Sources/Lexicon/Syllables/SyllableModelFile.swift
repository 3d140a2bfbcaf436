public import Base

extension SyllableModel {
  /// "SQSYLLAB", as a little-endian number.
  private static let magic: UInt64 = 0x4241_4c4c_5953_5153

  private static let version: UInt32 = 1

  /// Reads the file that `sequitur train syllables` wrote.
  ///
  /// - Parameter path: Where the file lies.
  /// - Throws: `BinaryFileError` where the file is missing, foreign or damaged.
  public init(path: String) throws(BinaryFileError) {
    let file = try BinaryFile(
      path: path, magic: Self.magic, version: Self.version, sections: 1)
    guard let weights = file.array(0, of: Int8.self), weights.count == Self.bucketCount,
      file.count(0) == Self.bucketCount
    else { throw .damaged(path: path, reason: "the number of weights is wrong") }
    let scale = Float(bitPattern: UInt32(file.count(1)))
    guard scale.isFinite, scale > 0 else {
      throw .damaged(path: path, reason: "the scale of the weights is wrong")
    }
    self.init(weights: weights, scale: scale)
  }

  /// The bytes of the model's file, which depend on the model alone.
  public func encoded() -> [UInt8] {
    var writer = BinaryFileWriter(
      magic: Self.magic, version: Self.version, counts: [UInt32(weights.count), scale.bitPattern])
    writer.append(numbers: weights)
    return writer.finish()
  }
}
