import Foundation
import Testing

@testable import Readability

@Suite struct LexicalDiversityTests {
  @Test(arguments: DiversityVector.all)
  func valuesOfGivenSequences(_ vector: DiversityVector) throws {
    let tokens = vector.tokens.split(separator: " ").map(String.init)
    let diversity = LexicalDiversity(tokens: tokens)
    #expect(diversity.tokens == tokens.count)
    #expect(diversity.types == vector.types)
    for (measure, value) in vector.values {
      let found = try #require(Self.asInFile(measure, diversity))
      #expect(abs(found - value) < 0.000_05, "\(measure.rawValue)")
    }
    let hapaxes = try #require(diversity.value(.hapaxShare)) * Double(vector.types)
    #expect(abs(hapaxes - Double(vector.hapaxes)) < 1e-6)
  }

  /// The vectors hold Yule's I on types and Dugast's U in decimal logarithms.
  private static func asInFile(
    _ measure: LexicalDiversity.Measure, _ diversity: LexicalDiversity
  ) -> Double? {
    switch measure {
    case .dugast: return diversity.value(.dugast).map { $0 / log(10) }
    case .yuleI:
      let (n, v) = (Double(diversity.tokens), Double(diversity.types))
      return diversity.value(.yuleK).map { v * v / ($0 * n * n / 10_000 + n - v) }
    default: return diversity.value(measure)
    }
  }

  @Test(arguments: DiversityVector.all)
  func inversePairs(_ vector: DiversityVector) throws {
    let diversity = LexicalDiversity(tokens: vector.tokens.split(separator: " ").map(String.init))
    #expect(
      abs(try #require(diversity.value(.yuleI)) * #require(diversity.value(.yuleK)) - 10_000) < 1e-6
    )
    #expect(
      abs(try #require(diversity.value(.dugast)) * #require(diversity.value(.maas)) - 1) < 1e-9)
  }

  @Test(arguments: [42, 51, 97, 200])
  func noRepetitionIsOneAndNoMore(_ count: Int) {
    #expect(LexicalDiversity(tokens: (0..<count).map(String.init)).value(.hdd) == 1)
  }

  @Test func keysAreDistinct() {
    let keys = LexicalDiversity.Measure.allCases.map(\.rawValue)
    #expect(keys.count >= 16)
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: 0..<8)
  func everyValueIsFinite(_ count: Int) {
    let distinct = LexicalDiversity(tokens: (0..<count).map(String.init))
    let same = LexicalDiversity(tokens: (0..<count).map { _ in "a" })
    for (_, value) in distinct.all + same.all {
      #expect(value?.isFinite ?? true)
    }
  }

  @Test func nothingIsMeasuredOfNothing() {
    let diversity = LexicalDiversity(tokens: [String]())
    #expect(diversity.tokens == 0)
    let isEmpty = diversity.all.allSatisfy { $0.value == nil }
    #expect(isEmpty)
  }

  @Test func vocdRecoversItsParameter() throws {
    let d = 60.0
    var ratios = [1.0]
    for n in 1...50 {
      ratios.append(d / Double(n) * ((1 + 2 * Double(n) / d).squareRoot() - 1))
    }
    let fitted = try #require(VocdD.fit(ratios))
    #expect(abs(fitted - d) < 1e-3)
  }

  @Test func vocdIsUndefinedWithoutRepetition() {
    #expect(LexicalDiversity(tokens: (0..<60).map(String.init)).value(.vocd) == nil)
  }

  /// Two tokens of each type: the chance that a draw of 42 misses one is found by hand.
  @Test func expectedRatioIsHypergeometric() throws {
    let spectrum = FrequencySpectrum(frequencies: Array(repeating: 2, count: 30))
    let absent = (18.0 / 60) * (17.0 / 59)
    let expected = 30 * (1 - absent) / 42
    #expect(abs(spectrum.expectedRatios(upTo: 42)[42] - expected) < 1e-12)
  }
}
