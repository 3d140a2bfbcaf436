import Ordering
import Testing

@testable import Reports

@Suite struct ReportWordsTests {
  @Test(arguments: [
    (0.0, "0~%"), (0.001, "under 1~%"), (0.01, "1~%"), (0.455, "46~%"), (0.99, "99~%"),
    (0.999, "over 99~%"), (1.0, "100~%"),
  ])
  func sharesAreWordedAndNeverBroken(_ share: Double, _ words: String) {
    #expect(ReportWords.percent(share) == words.replacing("~", with: "\u{a0}"))
  }

  @Test(arguments: [
    ("at 1 % of the way, its kin at 39 %", "at 1~% of the way, its kin at 39~%"),
    ("% of 200", "% of 200"), ("per %", "per %"), ("9  %", "9  %"), ("", ""),
  ])
  func percentagesInWordsAreNotBroken(_ text: String, _ unbroken: String) {
    #expect(ReportWords.unbroken(text) == unbroken.replacing("~", with: "\u{a0}"))
  }

  @Test(arguments: [
    (0.05, "a guess"), (0.1, "weak"), (0.25, "doubtful"), (0.5, "likely"), (0.7, "sure"),
    (0.9, "very sure"),
  ])
  func chancesAreWorded(_ chance: Double, _ words: String) {
    #expect(ReportWords.certainty(chance) == words)
  }

  @Test(arguments: [
    ("Short.", "Short."),
    ("Nine words that are a little longer than the room, surely", "Nine words that are a little…"),
    ("Unbreakable-without-any-space-in-it-at-all-here", "Unbreakable-without-any-space-i…"),
    ("", ""),
  ])
  func textsAreCutBehindWords(_ text: String, _ excerpt: String) {
    #expect(ReportWords.excerpt(text, 31) == excerpt)
  }

  @Test(arguments: [
    ("20230614", "14 June 2023"), ("2023-06-04", "4 June 2023"), ("20231301", "20231301"),
    ("yesterday", "yesterday"), ("", ""), ("２０２３", "２０２３"),
  ])
  func datesAreWorded(_ date: String, _ words: String) {
    #expect(ReportWords.date(date) == words)
  }

  @Test func signsAreMinusSigns() {
    #expect(ReportWords.number(-0.5) == "−0.50")
    #expect(ReportWords.signed(0.5) == "+0.50")
    #expect(ReportWords.weight(-0.001) == "0")
    #expect(ReportWords.weight(nil) == "–")
  }

  @Test(arguments: [
    ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
  ])
  func listsAreWorded(_ words: [String], _ list: String) {
    #expect(ReportWords.list(words) == list)
  }

  @Test(arguments: [(59.4, "59 s"), (59.6, "1 min 0 s"), (125, "2 min 5 s")])
  func timesAreWorded(_ seconds: Double, _ words: String) {
    #expect(ReportWords.duration(seconds) == words)
  }
}

@Suite struct PlacementReachTests {
  /// The reaches of four units of which some pairs are sure.
  private static func reaches(sure: [(Int, Int)], count: Int = 4) throws -> [PlacementReach] {
    var chances = [[Double]](repeating: [Double](repeating: 0.5, count: count), count: count)
    for (first, second) in sure { chances[first][second] = 0.9 }
    let problem = try OrderingProblem(
      precedence: [Double](repeating: 0, count: count * count),
      succession: [Double](repeating: 0, count: count * count),
      opening: [Double](repeating: 0, count: count),
      closing: [Double](repeating: 0, count: count), weights: ObjectiveWeights())
    return PlacementReach.all(chances, order: Array(0..<count), problem: problem)
  }

  @Test func withoutSurePairsAUnitCouldStandAnywhere() throws {
    let reaches = try Self.reaches(sure: [])
    #expect(reaches.allSatisfy { $0.earliest == 0 && $0.latest == 3 })
    #expect(RestorationChapter.settledShare(reaches) == 0)
  }

  @Test func whatFollowsFromSurePairsIsSure() throws {
    // 0 before 1 and 1 before 3 make 0 before 3.
    let reaches = try Self.reaches(sure: [(0, 1), (1, 3)])
    #expect(reaches.map(\.earliest) == [0, 1, 0, 2])
    #expect(reaches.map(\.latest) == [1, 2, 3, 3])
    #expect(RestorationChapter.settledShare(reaches) == 0.5)
  }

  @Test func aChainPinsEveryUnit() throws {
    let reaches = try Self.reaches(sure: (0..<99).map { ($0, $0 + 1) }, count: 100)
    #expect(reaches.allSatisfy { $0.earliest == $0.place && $0.latest == $0.place })
    #expect(RestorationChapter.settledShare(reaches) == 1)
  }

  @Test func oneUnitHasOnePlace() throws {
    let reaches = try Self.reaches(sure: [], count: 1)
    #expect(
      reaches == [PlacementReach(place: 0, earliest: 0, latest: 0, alternative: nil, loss: nil)])
  }
}

@Suite struct LinkStrengthTests {
  private static func strengths(_ succession: [Double], _ order: [Int]) throws -> [Double?] {
    let count = order.count
    let zeros = [Double](repeating: 0, count: count)
    return LinkStrength.all(
      of: order,
      in: try OrderingProblem(
        precedence: [Double](repeating: 0, count: count * count), succession: succession,
        opening: zeros, closing: zeros, weights: ObjectiveWeights()))
  }

  @Test func unitsThatAreAllAlikeHaveNoStrength() throws {
    let strengths = try Self.strengths([Double](repeating: -1, count: 9), [2, 0, 1])
    #expect(strengths[0] == nil)
    #expect(strengths.dropFirst().allSatisfy { abs($0 ?? 1) < 1e-12 })
  }

  @Test func aUnitThatAloneCouldFollowIsStrong() throws {
    // Two could follow unit 0: unit 1 with odds 3, unit 2 with odds 1, a mean of 2.
    var succession = [Double](repeating: 0, count: 9)
    succession[0 * 3 + 1] = 1.0986122886681098
    let strengths = try Self.strengths(succession, [0, 1, 2])
    // Unit 1 could also follow unit 2, with odds 1: again 3 over 2.
    #expect(abs((strengths[1] ?? 0) - 0.4054651081081644) < 1e-12)
    #expect(strengths[2] == 0)
  }

  @Test func noUnitsHaveNoLinks() throws {
    #expect(try Self.strengths([], []).isEmpty)
    #expect(try Self.strengths([0], [0]) == [nil])
  }
}
