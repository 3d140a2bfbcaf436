import Base
import Lexicon
import Prose

/// What `config.json` says of a learned reader.
///
/// The file says more for people: how the weights were trained and stored, their SHA-256 and how many
/// positions there were in training. Of that nothing is read; what type a tensor is of, it says itself.
struct ReaderConfiguration: Equatable, Sendable {
  /// The name of the format, in `config.json` and in the weights' metadata.
  static let format = "sequitur-reader"

  /// The file of the weights, beside `config.json`.
  static let weights = "model.safetensors"

  /// Numbers a token is described by.
  let width: Int
  /// Attention heads, which share `width` among them.
  let heads: Int
  /// Numbers in the middle of a layer.
  let inner: Int
  /// All layers over tokens.
  let layers: Int
  /// Those of them that look at one unit only.
  let local: Int
  /// Layers over units.
  let unitLayers: Int
  /// Numbers in the middle of a layer over units.
  let unitInner: Int
  /// Whether attention knows how far tokens of a unit are apart.
  let isRelative: Bool
  /// Numbers that a pair is judged by.
  let pairWidth: Int
  /// Word pieces.
  let vocabulary: Int
  /// The most tokens of a unit, its first and last mark included.
  let unitTokens: Int
  /// What layer norms add to variances.
  let epsilon: Float
  /// The piece that stands before each unit.
  let first: Int32
  /// The piece that stands behind each unit.
  let last: Int32
  /// The checksum of the weights.
  let checksum: UInt64
  /// The checksum of the vocabulary, where the file names one.
  let vocabularyChecksum: UInt64?

  /// Reads the file at `path`.
  ///
  /// - Throws: `EncoderError`.
  init(path: String) throws(EncoderError) {
    let file = try MappedFile.ofReader(path)
    guard let json = JSONNode(ofReader: file.bytes), json["format"]?.string == Self.format else {
      throw .foreign(path: path)
    }
    // In the first version attention did not know distances.
    guard let version = json["version"]?.integer, (1...2).contains(version) else {
      let name = json["version"]?.integer.map { "version \($0)" } ?? "no version"
      throw .damaged(path: path, reason: "it is of \(name); versions 1 and 2 are read")
    }
    func size(_ name: String, from least: Int = 1, to most: Int = 1 << 20) throws(EncoderError)
      -> Int
    {
      guard let value = json[name]?.integer, least <= value, value <= most else {
        throw .damaged(path: path, reason: "'\(name)' is not a number that makes sense")
      }
      return value
    }
    width = try size("width")
    heads = try size("heads")
    inner = try size("inner")
    layers = try size("layers")
    local = try size("local", from: 0)
    unitLayers = try size("unit_layers", from: 0)
    unitInner = version == 1 ? inner : try size("unit_inner")
    isRelative = version == 1 ? false : try size("buckets", from: 0) > 0
    pairWidth = try size("pair_width")
    vocabulary = try size("vocabulary")
    // What is read at once: no unit can be longer.
    unitTokens = try size("unit_tokens", from: 3, to: JointBlocks.limit)
    first = Int32(try size("cls", from: 0))
    last = Int32(try size("sep", from: 0))
    guard width % heads == 0, local < layers, max(Int(first), Int(last)) < vocabulary else {
      throw .damaged(path: path, reason: "its sizes contradict each other")
    }
    guard let isLower = json["lowercase"]?.bool else {
      throw .damaged(path: path, reason: "'lowercase' is neither true nor false")
    }
    guard isLower else {
      throw .damaged(path: path, reason: "it wants capital letters, which is not read here")
    }
    // With nothing added, a row of equal numbers would be divided by zero.
    guard let epsilon = json["epsilon"]?.double, epsilon >= Double(Float.leastNormalMagnitude),
      epsilon < 1
    else {
      throw .damaged(path: path, reason: "'epsilon' is not a number that makes sense")
    }
    self.epsilon = Float(epsilon)
    guard let digits = json["checksum"]?[Self.weights]?.string, digits.utf8.count == 16,
      let checksum = UInt64(digits, radix: 16)
    else { throw .damaged(path: path, reason: "it names no checksum of \(Self.weights)") }
    self.checksum = checksum
    guard let named = json["checksum"]?["vocab.txt"] else {
      vocabularyChecksum = nil
      return
    }
    guard let digits = named.string, digits.utf8.count == 16,
      let checksum = UInt64(digits, radix: 16)
    else { throw .damaged(path: path, reason: "its checksum of vocab.txt is none") }
    vocabularyChecksum = checksum
  }

  /// The furthest that two tokens of a unit are apart.
  var reach: Int { unitTokens - 1 }

  /// A checksum of everything that decides what the reader says: sizes, marks and both files.
  ///
  /// A size that was changed by hand can leave a network that runs and says something else.
  var identity: UInt64 {
    var sizes = [
      width, heads, inner, layers, local, unitLayers, pairWidth, vocabulary, unitTokens,
      Int(first), Int(last),
    ]
    // Readers of the first version keep the checksum that they had.
    if isRelative || unitInner != inner { sizes += [unitInner, isRelative ? 1 : 0] }
    let words =
      sizes.map { UInt64($0) } + [
        UInt64(epsilon.bitPattern), checksum, vocabularyChecksum == nil ? 0 : 1,
        vocabularyChecksum ?? 0,
      ]
    return StableHash.fnv1a(
      words.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } })
  }
}
