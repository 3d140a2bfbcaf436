import Base
import Foundation
import Prose
import Testing

@testable import Readability

@Suite struct PublishedWordsTests {
  private static let dale = Result {
    PublishedWords(text: try Shipped.text("dale-1948.txt"), name: "dale")
  }
  private static let spache = Result {
    PublishedWords(text: try Shipped.text("spache-1974.txt"), name: "spache", entries: .stems)
  }

  @Test(arguments: [
    ("dale-1948.txt", "2a4a96fcbf47366ecd7393b3c7c4bc37641bfb189e511e595db85886a0bf87ac"),
    ("spache-1974.txt", "fc7b511e79c38dfa8e55ff0db80fe37aed82bf281e9a1a8f0972168511864acb"),
  ])
  func filesAreThoseThatWereRead(_ name: String, _ digest: String) throws {
    let text = try Shipped.text(name)
    var hash = SHA256()
    hash.update(Array(text.utf8))
    #expect(SHA256.hexadecimal(hash.digest()) == digest)
    #expect(FamiliarWords.isIntact(text: text))
  }

  @Test(arguments: [
    "king", "kings", "king's", "kings'", "whispered", "carries", "carried", "hoping", "hopped",
    "colder", "happiest", "coldly", "gently", "can't", "won't", "shan't", "they've", "oak-tree",
    "o'clock", "mr", "monday",
  ])
  func familiarByListOrRule(_ word: String) throws {
    #expect(try Self.dale.get().contains(word))
  }

  @Test(arguments: [
    "remarkable", "obfuscation", "calves", "burner", "develop", "oak-remarkable", "don'x", "", "-",
  ])
  func unfamiliar(_ word: String) throws {
    #expect(try !Self.dale.get().contains(word))
  }

  @Test(arguments: ["animal", "animals", "bus", "circus", "busy", "happy", "babies", "can't"])
  func spacheByStem(_ word: String) throws { #expect(try Self.spache.get().contains(word)) }

  @Test(arguments: ["government", "enzyme"])
  func notSpache(_ word: String) throws { #expect(try !Self.spache.get().contains(word)) }

  @Test(arguments: [
    "Tuesday came. Dr. Roe left. Maria slept. October was wet.",
    "The old man can't row and she won't. They shan't.",
    "Twenty men saw 35 dogs.",
  ])
  func textsWithoutADifficultWord(_ text: String) throws {
    #expect(try Shipped.measure(text).counts.difficultWords == 0)
  }

  @Test func theListIsNamed() throws {
    #expect(try Shipped.measure("The cat sat.").familiarList == "dale")
    var lexicon = try Shipped.lexicon.get()
    lexicon.familiar = nil
    #expect(ReadabilityProfile.measure(text: "A cat.", lexicon: lexicon).familiarList == "own")
  }

  @Test(arguments: [
    ("bookkeeper", false), ("butterfly", false), ("newspaper", false), ("grandmother", false),
    ("carnation", true), ("accountable", true), ("remarkable", true), ("president", true),
  ])
  func compoundsOfShortWordsAreNotHard(_ word: String, _ isHard: Bool) throws {
    #expect(try Shipped.measure("We saw the \(word) there.").counts.hardWords == (isHard ? 1 : 0))
  }

  @Test func signsAreReadAndTypesStay() throws {
    let counts = try Shipped.measure("It cost $5, not 5. Sales rose 10% or 10.").counts
    #expect(counts.words == 10 && counts.types == 8)
    #expect(counts.syllables == 14)
  }

  @Test func aDividedWordIsOne() throws {
    let text = """
      The people of the lower town carried what they could to the old capi-
      tal on the hill, and nobody thought that the well-
      known bridge, of pre- and post-war fame, would be gone in the morning.
      """
    let splitter = SentenceSplitter(newlines: .join)
    let counts = ReadabilityProfile.measure(
      text: text, lexicon: try Shipped.lexicon.get(), splitter: splitter
    ).counts
    #expect(counts.words == 35)
  }

  @Test func oneIsSingular() throws {
    let messages = try Shipped.measure("Stop.").warnings.map(\.message)
    #expect(messages.contains { $0.contains("1 word;") })
    #expect(messages.contains { $0.contains("1 sentence;") })
  }
}
