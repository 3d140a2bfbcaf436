import Testing

@testable import Readability

@Suite struct FactorSegmentsTests {
  /// The lengths by walking from each start, as the definition says.
  private func walked(_ types: [UInt32], starts: Int, least: Int) -> [Int?] {
    (0..<starts).map { start in
      var seen: Set<UInt32> = []
      for end in start..<types.count {
        seen.insert(types[end])
        let length = end - start + 1
        if length >= least, seen.count * 25 <= length * 18 { return length }
      }
      return nil
    }
  }

  @Test(arguments: 1...40)
  func agreesWithWalking(_ seed: Int) {
    var random = Numbers(seed: UInt64(seed))
    let count = random.below(150) + 1
    let vocabulary = random.below(120) + 1
    let types = (0..<count).map { _ in UInt32(random.below(vocabulary)) }
    let least = random.below(12) + 1
    var segments = FactorSegments(types)
    let starts = random.below(count) + 1
    #expect(
      segments.lengths(types, starts: starts, least: least)
        == walked(types, starts: starts, least: least))
  }

  /// Walking from every start would take 200 million steps here.
  @Test func distinctWordsTakeNoQuadraticTime() {
    let types = (0..<20_000).map { UInt32($0) }
    var segments = FactorSegments(types)
    let lengths = segments.lengths(types, starts: types.count, least: 10)
    let areAllOpen = lengths.allSatisfy { $0 == nil }
    #expect(areAllOpen)
  }
}

@Suite struct TypeSequenceTests {
  @Test(arguments: 1...20)
  func givesBackWhatItTook(_ seed: Int) {
    var random = Numbers(seed: UInt64(seed))
    let count = random.below(80_000)
    let widths = (0..<count).map { _ in random.below(33) }
    let types = widths.map { UInt32(truncatingIfNeeded: random.next() >> UInt64(64 - max(1, $0))) }
    var sequence = TypeSequence()
    for type in types { sequence.append(type) }
    #expect(sequence.count == count)
    #expect(sequence.unpacked() == types)
    var batches = TypeSequence()
    var rest = types[...]
    while !rest.isEmpty {
      let batch = rest.prefix(1 + random.below(3_000))
      batches.append(contentsOf: batch)
      rest = rest.dropFirst(batch.count)
    }
    #expect(batches.count == count)
    #expect(batches.unpacked() == types)
  }
}
