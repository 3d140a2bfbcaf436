import Foundation
import Lexicon
import Prose
import Testing

@Suite struct NounGraphTests {
  let graph: NounGraph

  init() throws {
    graph = try Checkout.nounGraph()
  }

  @Test(arguments: [
    ("minister", "minister"), ("ministers", "minister"), ("Ministers", "minister"),
    ("minister's", "minister"), ("ministers'", "minister"), ("prime ministers", "prime minister"),
    ("men", "man"), ("women", "woman"), ("children", "child"), ("axes", "axis"), ("years", "year"),
    ("species", "species"), ("news", "news"), ("data", "data"), ("media", "medium"),
    ("countries", "country"), ("churches", "church"), ("boxes", "box"), ("buses", "bus"),
    ("policemen", "policeman"), ("attorneys general", "attorney general"),
    ("cleaning women", "cleaning woman"), ("vice-president", "vice president"),
    ("glass", "glass"), ("mouse", "mouse"), ("mice", "mouse"), ("wolves", "wolf"),
    ("parties", "party"), ("u.s.", "u.s."), ("united states", "united states"),
  ])
  func findsTheLemmaOfAForm(surface: String, lemma: String) {
    #expect(graph.lemma(for: surface).map(graph.name) == lemma)
  }

  @Test(arguments: [
    "", " ", "s", "'s", "said", "xyzzyx", "-", "żółw", String(repeating: "a", count: 500),
  ])
  func knowsNoLemmaOfOtherForms(surface: String) {
    let found = graph.lemma(for: surface).map(graph.name)
    #expect(found == nil || (surface == "s" && found == "s"))
  }

  @Test func givesSensesAndTheWayUp() throws {
    let car = try #require(graph.lemma(named: "car"))
    let senses = graph.senses(of: car)
    #expect(senses.count == 5)
    let first = try #require(senses.first)
    #expect(
      graph.lemmas(of: first).map(graph.name)
        == ["car", "auto", "automobile", "machine", "motorcar"])
    let up = try #require(graph.hypernyms(of: first).first)
    #expect(graph.lemmas(of: up).first.map(graph.name) == "motor vehicle")
    #expect(graph.lexicographerFile(of: first) == .artifact)
    #expect(graph.instanceHypernyms(of: first).isEmpty)
  }

  @Test func tellsInstancesFromKinds() throws {
    let moscow = try #require(graph.lemma(named: "moscow"))
    let first = try #require(graph.senses(of: moscow).first)
    let classes = graph.instanceHypernyms(of: first)
    #expect(
      classes.flatMap { graph.lemmas(of: $0).map(graph.name) }.contains("national capital"))
    #expect(graph.lexicographerFile(of: first) == .location)
  }

  @Test(arguments: [
    ("car", "car", NounRelation.identical), ("car", "automobile", .synonym),
    ("car", "motor vehicle", .hypernym), ("motor vehicle", "car", .hyponym),
    ("moscow", "national capital", .hypernym), ("car", "truck", .sibling),
    ("dog", "wolf", .sibling), ("minister", "priest", .sibling),
  ])
  func relatesNouns(first: String, second: String, relation: NounRelation) throws {
    let one = try #require(graph.lemma(named: first))
    let other = try #require(graph.lemma(named: second))
    #expect(graph.relation(between: one, and: other) == relation)
  }

  @Test(arguments: [("car", "thursday"), ("moscow", "london"), ("election", "banana")])
  func doesNotRelateOtherNouns(first: String, second: String) throws {
    let one = try #require(graph.lemma(named: first))
    let other = try #require(graph.lemma(named: second))
    #expect(graph.relation(between: one, and: other) == nil)
    #expect(graph.relation(between: other, and: one) == nil)
  }

  @Test(arguments: [
    "minister", "government", "company", "election", "percent", "moscow", "meeting",
  ])
  func countsNounsAsNouns(name: String) throws {
    #expect(graph.nounShare(of: try #require(graph.lemma(named: name))) >= 128)
  }

  @Test(arguments: [
    "say", "go", "make", "left", "rose", "in", "it", "a", "be", "well", "new", "going",
  ])
  func countsOtherWordsAsOthers(name: String) throws {
    guard let lemma = graph.lemma(named: name) else { return }
    #expect(graph.nounShare(of: lemma) < 128)
  }

  @Test(arguments: [
    ("The prime minister resigned", 1, "prime minister", 1..<3),
    ("foreign ministers met", 0, "foreign minister", 0..<2),
    ("in Kyiv", 0, nil, 0..<0), ("The Hague", 0, "the hague", 0..<2),
    ("the hague", 0, nil, 0..<0), ("election", 0, "election", 0..<1),
    ("election", 1, nil, 0..<0), ("chief executives , officers", 0, "chief executive", 0..<2),
    ("prime , minister", 0, "prime", 0..<1), ("prime minister's", 0, "prime minister", 0..<2),
    ("attorneys general met", 0, "attorney general", 0..<2),
    ("vice-presidents", 0, "vice president", 0..<1),
    ("cleaning women", 0, "cleaning woman", 0..<2), ("the bank", 0, nil, 0..<0),
    ("US Army", 0, "us army", 0..<2), ("us army", 0, nil, 0..<0), ("It", 0, nil, 0..<0),
  ])
  func findsCompounds(text: String, start: Int, lemma: String?, tokens: Range<Int>) {
    let match = graph.longestLemma(startingAt: start, in: Tokens.of(text))
    #expect(match.map { graph.name(of: $0.lemma) } == lemma)
    #expect(match == nil || match?.tokens == tokens)
  }

  @Test(arguments: Array(stride(from: 0, to: 117_798, by: 997)))
  func findsEveryLemmaByItsName(index: Int) {
    let lemma = LemmaID(index: UInt32(index))
    #expect(graph.lemma(named: graph.name(of: lemma)) == lemma)
    #expect(!graph.senses(of: lemma).isEmpty)
    #expect(graph.senses(of: lemma).allSatisfy { graph.lemmas(of: $0).contains(lemma) })
  }

  @Test(arguments: Array(stride(from: 0, to: 117_798, by: 499)))
  func findsEveryCompoundInAText(index: Int) {
    let name = graph.name(of: LemmaID(index: UInt32(index)))
    guard name.contains(" "), name.allSatisfy({ $0.isLetter || $0 == " " }) else { return }
    let tokens = Tokens.of(name.capitalized)
    let match = graph.longestLemma(startingAt: 0, in: tokens)
    #expect(match?.tokens == 0..<tokens.count)
    #expect(match?.lemma == graph.lemma(for: name))
  }

  @Test(arguments: Array(stride(from: 0, to: 82_115, by: 811)))
  func leadsEverySynsetUpToEntity(index: Int) {
    var synset = SynsetID(index: UInt32(index))
    var steps = 0
    while let up = graph.hypernyms(of: synset).first, steps < 32 {
      #expect(graph.relation(between: synset, and: up) == .hypernym)
      #expect(graph.relation(between: up, and: synset) == .hyponym)
      synset = up
      steps += 1
    }
    #expect(graph.lemmas(of: synset).first.map(graph.name) == "entity")
  }

  @Test func answersNothingAboutForeignIdentifiers() {
    let lemma = LemmaID(index: .max)
    let synset = SynsetID(index: .max)
    #expect(graph.name(of: lemma).isEmpty)
    #expect(graph.senses(of: lemma).isEmpty)
    #expect(graph.nounShare(of: lemma) == 0)
    #expect(graph.lemmas(of: synset).isEmpty)
    #expect(graph.hypernyms(of: synset).isEmpty)
    #expect(graph.instanceHypernyms(of: synset).isEmpty)
    #expect(graph.lexicographerFile(of: synset) == .tops)
  }
}
