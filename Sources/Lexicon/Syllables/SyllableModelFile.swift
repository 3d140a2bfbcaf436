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
    let bytes = file.section(0)
    guard bytes.count == Self.bucketCount, file.count(0) == Self.bucketCount else {
      throw .damaged(path: path, reason: "the number of weights is wrong")
    }
    let scale = Float(bitPattern: UInt32(file.count(1)))
    guard scale.isFinite, scale > 0 else {
      throw .damaged(path: path, reason: "the scale of the weights is wrong")
    }
    let weights = withExtendedLifetime(file.owner) { Array(bytes.bindMemory(to: Int8.self)) }
    self.init(weights: weights, scale: scale)
  }

  /// The bytes of the model's file, which depend on the model alone.
  public func encoded() -> [UInt8] {
    let length = BinaryFile.headerLength + 8 + weights.count
    var checked: [UInt8] = []
    checked.reserveCapacity(length)
    for number in [
      UInt32(weights.count), scale.bitPattern, 0, 0,
      UInt32(BinaryFile.headerLength + 8), UInt32(weights.count),
    ] {
      Self.put(number, into: &checked)
    }
    for weight in weights { checked.append(UInt8(bitPattern: weight)) }
    var file: [UInt8] = []
    file.reserveCapacity(length)
    Self.put(Self.magic, into: &file)
    Self.put(Self.version, into: &file)
    Self.put(UInt32(1), into: &file)
    Self.put(UInt64(length), into: &file)
    Self.put(checked.withUnsafeBytes { BinaryFile.checksum($0) }, into: &file)
    return file + checked
  }

  private static func put(_ value: some FixedWidthInteger, into bytes: inout [UInt8]) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
