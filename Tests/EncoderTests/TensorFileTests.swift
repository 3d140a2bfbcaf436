import Base
import Foundation
import TestSupport
import Testing

@testable import Encoder

@Suite struct TensorFileTests {
  /// A folder with a copy of a reader, which a test may damage.
  final class Copy {
    let folder: TemporaryFolder
    var weights: [UInt8]

    init(_ fixture: ReaderFixture = .int8) throws {
      folder = try TemporaryFolder()
      weights = [UInt8](
        try Data(contentsOf: URL(fileURLWithPath: fixture.folder + "/model.safetensors")))
      let config = try Data(contentsOf: URL(fileURLWithPath: fixture.folder + "/config.json"))
      try folder.write([UInt8](config), to: "config.json")
    }

    /// Writes the weights, with their checksum in `config.json` if `isSigned`.
    func open(isSigned: Bool = false) throws(EncoderError) -> LearnedReader {
      do {
        try folder.write(weights, to: "model.safetensors")
        if isSigned {
          let checksum = weights.withUnsafeBytes { Checksum.ofFile($0) }
          let digits = String(checksum, radix: 16)
          try change("checksum") {
            $0 = ["model.safetensors": String(repeating: "0", count: 16 - digits.count) + digits]
          }
        }
      } catch {
        throw .unreadable(path: folder.path, reason: "\(error)")
      }
      return try LearnedReader(folder: folder.path)
    }

    /// Changes a member of `config.json`.
    func change(_ name: String, _ body: (inout Any?) -> Void) throws {
      let url = URL(fileURLWithPath: folder.path("config.json"))
      var config =
        try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any] ?? [:]
      body(&config[name])
      try JSONSerialization.data(withJSONObject: config).write(to: url)
    }

    /// Where a tensor lies in the file.
    func range(of name: String) throws -> Range<Int> {
      let header = String(decoding: weights.dropFirst(8), as: UTF8.self)
      let pattern = "\"\(name)\":\\{[^}]*\"data_offsets\":\\[(\\d+),(\\d+)\\]"
      let found = try #require(
        header.firstMatch(of: try Regex(pattern, as: (Substring, Substring, Substring).self)))
      let length = weights.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) }
      let start = try #require(Int(found.output.1))
      let end = try #require(Int(found.output.2))
      return 8 + Int(length) + start..<8 + Int(length) + end
    }

    /// Replaces a text in the header by one of the same length, blanks added.
    func replace(_ old: String, _ new: String) throws {
      let found = try #require(weights.firstRange(of: Array(old.utf8)))
      let padded = Array(new.utf8) + Array(repeating: 0x20, count: old.utf8.count - new.utf8.count)
      weights.replaceSubrange(found, with: padded)
    }
  }

  private func isDamaged(_ error: EncoderError) -> Bool {
    if case .damaged = error { true } else { false }
  }

  @Test func opensWhatIsSound() throws {
    let copy = try Copy()
    _ = try copy.open()
    _ = try copy.open(isSigned: true)
  }

  @Test func refusesWhatIsCutShort() throws {
    let copy = try Copy()
    let whole = copy.weights
    for count in [0, 1, 7, 8, 9, 100, 1_000, 5_000] + (1...8).map({ whole.count - $0 * $0 }) {
      copy.weights = Array(whole.prefix(count))
      let error = #expect(throws: EncoderError.self) { try copy.open() }
      #expect(error.map(isDamaged) == true)
      // Whoever cuts a file short may sign it again.
      #expect(throws: EncoderError.self) { try copy.open(isSigned: true) }
    }
  }

  @Test func refusesAFlippedBit() throws {
    let copy = try Copy()
    for place in Array(stride(from: 0, to: copy.weights.count, by: 997)) + [copy.weights.count - 1]
    {
      copy.weights[place] ^= 1 << (place % 8)
      #expect(throws: EncoderError.self) { try copy.open() }
      copy.weights[place] ^= 1 << (place % 8)
    }
  }

  @Test func refusesBytesMoreThanTold() throws {
    let copy = try Copy()
    copy.weights += [0, 0, 0, 0, 0, 0, 0, 0]
    #expect(throws: EncoderError.self) { try copy.open() }
    let error = #expect(throws: EncoderError.self) { try copy.open(isSigned: true) }
    #expect(error.map(isDamaged) == true)
  }

  @Test(arguments: [
    ("\"dtype\":\"F32\"", "\"dtype\":\"F64\""), ("\"dtype\":\"I8\"", "\"dtype\":\"U8\""),
    ("\"dtype\":\"F32\"", "\"dtype\":32"), ("\"shape\":[36]", "\"shape\":[35]"),
    ("\"shape\":[36]", "\"shape\":[-1]"), ("\"shape\":[36]", "\"shape\":36"),
    ("\"shape\":[100,36]", "\"shape\":[36,100]"), ("\"data_offsets\":[0,", "\"data_offsets\":[4,"),
    ("\"before.weight\"", "\"befare.weight\""), ("\"after.bias\"", "\"title\""),
    ("\"end\"", "\"e\\d\""), ("{\"__metadata__\"", "[\"__metadata__\""),
  ])
  func refusesAWrongHeader(old: String, new: String) throws {
    let copy = try Copy()
    try copy.replace(old, new)
    #expect(throws: EncoderError.self) { try copy.open(isSigned: true) }
  }

  @Test(arguments: ["sequitur-readen", "x"]) func refusesAForeignFormat(format: String) throws {
    let copy = try Copy()
    try copy.replace("\"format\":\"sequitur-reader\"", "\"format\":\"\(format)\"")
    let path = copy.folder.path("model.safetensors")
    #expect(throws: EncoderError.foreign(path: path)) { try copy.open(isSigned: true) }
  }

  @Test(arguments: ["PNG, said the file, at some length", "{}", "\u{8}\0\0\0\0\0\0\0{       "])
  func refusesAnotherKindOfFile(text: String) throws {
    let copy = try Copy()
    copy.weights = Array(text.utf8)
    #expect(throws: EncoderError.self) { try copy.open() }
    #expect(throws: EncoderError.self) { try copy.open(isSigned: true) }
  }

  @Test func saysWhatIsNoFile() throws {
    let copy = try Copy()
    let folder = copy.folder.path("config.json")
    try FileManager.default.removeItem(atPath: folder)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    #expect(throws: EncoderError.unreadable(path: folder, reason: "Is a directory")) {
      try LearnedReader(folder: copy.folder.path)
    }
  }

  @Test func saysWhatIsMissing() throws {
    let copy = try Copy()
    #expect(throws: EncoderError.missing(path: copy.folder.path("model.safetensors"))) {
      try LearnedReader(folder: copy.folder.path)
    }
    #expect(throws: EncoderError.missing(path: copy.folder.path("nowhere/config.json"))) {
      try LearnedReader(folder: copy.folder.path("nowhere"))
    }
  }

  @Test(
    arguments: [
      ("format", "x"), ("version", 0), ("version", 3), ("version", "2"), ("buckets", -4),
      ("buckets", "many"), ("buckets", 8), ("unit_inner", 0), ("unit_inner", 49), ("width", 0),
      ("width", 38), ("heads", 5), ("layers", 1),
      ("inner", -3), ("unit_tokens", 17), ("unit_tokens", 4_097), ("vocabulary", 99),
      ("epsilon", -1), ("epsilon", 0),
      ("cls", 100),
      ("checksum", "0123456789abcdef"), ("pair_width", 1 << 40), ("unit_layers", 2),
      ("lowercase", false), ("lowercase", "yes"),
    ] as [(String, any Sendable)])
  func refusesAWrongConfiguration(name: String, value: any Sendable) throws {
    let copy = try Copy()
    try copy.change(name) { $0 = value }
    #expect(throws: EncoderError.self) { try copy.open() }
  }

  @Test(arguments: ["zz", "0123", "0x23456789abcdef0", "", 7] as [any Sendable])
  func refusesAWrongChecksumOfTheVocabulary(value: any Sendable) throws {
    let copy = try Copy()
    try copy.change("checksum") {
      var checksums = $0 as? [String: Any] ?? [:]
      checksums["vocab.txt"] = value
      $0 = checksums
    }
    #expect(throws: EncoderError.self) { try copy.open() }
  }

  @Test(
    arguments: [
      ("epsilon", 0.5), ("unit_layers", 0), ("cls", 2), ("sep", 1), ("unit_tokens", 16),
    ] as [(String, any Sendable)])
  func theChecksumOfAReaderIsOfItsSizesToo(name: String, value: any Sendable) throws {
    let copy = try Copy()
    let before = try copy.open().checksum
    #expect(try LearnedReader.verify(folder: copy.folder.path) == before)
    try copy.change(name) { $0 = value }
    // Sixteen tokens are what the file says: the same reader.
    #expect((try copy.open().checksum == before) == (name == "unit_tokens"))
  }

  /// A tensor of a fixture.
  struct Named: Sendable {
    let fixture: ReaderFixture
    let name: String
  }

  @Test(
    arguments: [Float.nan, .infinity, -1e30, 1_001],
    [
      Named(fixture: .int8, name: "begin"),
      Named(fixture: .int8, name: "layers.0.down.weight.scale"),
      Named(fixture: .int8, name: "word.weight.scale"),
      Named(fixture: .f32, name: "layers.1.qkv.weight"),
      Named(fixture: .f32, name: "position.weight"),
      Named(fixture: .f16, name: "layers.1.qkv.weight"),
      Named(fixture: .farFloats, name: "relative"),
      Named(fixture: .farNibbles, name: "layers.0.down.weight.scale"),
    ])
  func refusesWhatIsNoWeight(value: Float, tensor: Named) throws {
    let copy = try Copy(tensor.fixture)
    let place = try copy.range(of: tensor.name).lowerBound
    if tensor.fixture == .f16 || tensor.fixture == .farNibbles {
      // In halves: no number, 1,001, and what no half can hold.
      let half: UInt16 = value.isNaN ? 0x7e00 : value == 1_001 ? 0x63d2 : 0x7c00
      withUnsafeBytes(of: half) { copy.weights.replaceSubrange(place..<place + 2, with: $0) }
    } else {
      withUnsafeBytes(of: value) { copy.weights.replaceSubrange(place..<place + 4, with: $0) }
    }
    do throws(EncoderError) {
      _ = try copy.open(isSigned: true)
      Issue.record("it was opened")
    } catch {
      #expect("\(error)".contains("the tensor \(tensor.name) holds what is no number or beyond"))
    }
  }

  @Test func readsWeightsUpToTheLimit() throws {
    // 7.75 times 127 is within 1,000, 8 times 127 is not; the last numbers count as the first.
    for (name, value, isSound) in [
      ("layers.0.down.weight.scale", 7.75, true), ("layers.0.down.weight.scale", 8, false),
      ("end", 1_000, true), ("end", 1_001, false),
    ] as [(String, Float, Bool)] {
      let copy = try Copy()
      let last = try copy.range(of: name).upperBound - 4
      withUnsafeBytes(of: value) { copy.weights.replaceSubrange(last..<last + 4, with: $0) }
      #expect(((try? copy.open(isSigned: true)) != nil) == isSound, "\(name) \(value)")
    }
    // 125 times 8 is 1,000.
    for (half, isSound) in [(0x57d0, true), (0x57e0, false)] as [(UInt16, Bool)] {
      let copy = try Copy(.farNibbles)
      let last = try copy.range(of: "layers.0.down.weight.scale").upperBound - 2
      withUnsafeBytes(of: half) { copy.weights.replaceSubrange(last..<last + 2, with: $0) }
      #expect(((try? copy.open(isSigned: true)) != nil) == isSound, "\(half)")
    }
    let copy = try Copy(.f16)
    let last = try copy.range(of: "word.weight").upperBound - 2
    withUnsafeBytes(of: UInt16(0x63d2)) { copy.weights.replaceSubrange(last..<last + 2, with: $0) }
    #expect((try? copy.open(isSigned: true)) == nil)
  }

  @Test func readsTheFirstVersionToo() throws {
    let copy = try Copy()
    let article = try ReaderFixture.int8.articles[2]
    let reading = try copy.open().read(units: article.pieces, title: article.title)
    try copy.change("version") { $0 = 1 }
    try copy.change("buckets") { $0 = nil }
    try copy.change("unit_inner") { $0 = nil }
    #expect(try copy.open().read(units: article.pieces, title: article.title) == reading)
  }

  @Test func refusesGroupsThatDoNotFit() throws {
    // As many bytes in all; 36 numbers are not five groups.
    let copy = try Copy(.farNibbles)
    try copy.replace("\"shape\":[100,3]", "\"shape\":[60,5]")
    do throws(EncoderError) {
      _ = try copy.open(isSigned: true)
      Issue.record("it was opened")
    } catch {
      #expect("\(error)".contains("the tensor word.weight is in groups that do not fit it"))
    }
  }

  @Test(arguments: ["0,\(Int.max)", "2,0", "2,3", "2,8", "1,4", ""])
  func refusesScalesOfAnyOtherShape(shape: String) throws {
    // Four groups of two in two rows are sound; a tensor of nothing may claim any extent.
    for (shape, isSound) in [(shape, false), ("2,4", true)] {
      let count = shape.split(separator: ",").compactMap { Int($0) }
      let size = count.contains(0) ? 0 : 2 * count.reduce(1, *)
      let text =
        "{\"__metadata__\":{\"format\":\"sequitur-reader\"},"
        + "\"m\":{\"dtype\":\"U8\",\"shape\":[2,4],\"data_offsets\":[0,8]},"
        + "\"m.scale\":{\"dtype\":\"F16\",\"shape\":[\(shape)],"
        + "\"data_offsets\":[8,\(8 + size)]}}"
      let header = text + String(repeating: " ", count: (8 - text.utf8.count % 8) % 8)
      var bytes = withUnsafeBytes(of: UInt64(header.utf8.count).littleEndian) { Array($0) }
      bytes += Array(header.utf8) + [UInt8](repeating: 0x33, count: 8 + size)
      let folder = try TemporaryFolder()
      try folder.write(bytes, to: "some.safetensors")
      let file = try TensorFile(
        path: folder.path("some.safetensors"),
        checksum: bytes.withUnsafeBytes { Checksum.ofFile($0) })
      let matrix = try? TensorMatrix(file, "m", rows: 2, columns: 8)
      #expect((matrix != nil) == isSound)
    }
  }

  @Test func refusesDistancesThatItIsNotToldOf() throws {
    let copy = try Copy(.farFloats)
    try copy.change("buckets") { $0 = 0 }
    let error = #expect(throws: EncoderError.self) { try copy.open() }
    #expect(error.map(isDamaged) == true)
  }

  @Test(arguments: [
    ("\"shape\":[100,18]", "\"shape\":[18,100]"), ("\"relative\"", "\"relativo\""),
    ("\"dtype\":\"U8\"", "\"dtype\":\"I8\""), ("word.weight.scale", "word.weight.scala"),
  ])
  func refusesFourBitsThatDoNotFit(old: String, new: String) throws {
    let copy = try Copy(.farNibbles)
    try copy.replace(old, new)
    #expect(throws: EncoderError.self) { try copy.open(isSigned: true) }
  }

  @Test func refusesAConfigurationThatIsNotJSON() throws {
    let copy = try Copy()
    try copy.folder.write(Array("{\"format\": \"sequitur-reader\",}".utf8), to: "config.json")
    #expect(throws: EncoderError.foreign(path: copy.folder.path("config.json"))) {
      try copy.open()
    }
  }
}
