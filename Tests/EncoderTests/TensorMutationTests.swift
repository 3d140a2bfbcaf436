import Base
import Testing

@testable import Encoder

/// Readers with bytes changed at random and checksums that fit: refused, or of use.
@Suite struct TensorMutationTests {
  @Test(arguments: [ReaderFixture.int8, .farNibbles], 0..<4)
  func neitherTrapsNorSaysWhatIsNoNumber(fixture: ReaderFixture, round: UInt64) throws {
    let copy = try TensorFileTests.Copy(fixture)
    let sound = copy.weights
    let article = try fixture.articles[0]
    let header = 8 + Int(sound.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) })
    for seed in round * 20..<(round + 1) * 20 {
      var random = SeededGenerator(seed: seed)
      copy.weights = sound
      // The header says where everything lies; a digit of it is worth more than one of a weight.
      for _ in 0...random.below(2) {
        let place = random.below(random.below(4) == 0 ? sound.count : header)
        copy.weights[place] =
          random.below(2) == 0
          ? UInt8(ascii: "0") + UInt8(random.below(10)) : UInt8(random.below(256))
      }
      guard let reader = try? copy.open(isSigned: true) else { continue }
      let reading = reader.read(units: article.pieces, title: article.title)
      let numbers = reading.precedence + reading.succession
      #expect(numbers.allSatisfy { $0.isFinite }, "seed \(seed)")
    }
  }

  /// Sizes that a program cannot mean; the last two are more than there are tensors for.
  @Test(arguments: [
    ("width", Int.max), ("width", 0), ("width", -1), ("heads", 1 << 20), ("inner", 1 << 20),
    ("vocabulary", Int.max / 2), ("unit_tokens", 1 << 40), ("pair_width", 1 << 19),
    ("layers", 1 << 20), ("unit_layers", 1 << 20),
  ])
  func refusesSizesBeyondAllMeasure(name: String, size: Int) throws {
    let copy = try TensorFileTests.Copy()
    try copy.change(name) { $0 = size }
    #expect(throws: EncoderError.self) { try copy.open(isSigned: true) }
  }
}
