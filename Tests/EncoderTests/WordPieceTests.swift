import Encoder
import Testing

@Suite struct WordPieceTests {
  @Test func hasCases() {
    #expect(WordPieceFixture.cases.count > 150)
  }

  @Test(arguments: WordPieceFixture.cases)
  func agreesWithTheReference(one: WordPieceFixture.Case) throws {
    #expect(try WordPieceFixture.tokenizer.get().pieces(of: one.text) == one.ids)
  }

  /// Texts part at white space; and a text that holds all of the others exercises what one text
  /// leaves behind for the next word.
  @Test func readsTextsInARow() throws {
    let tokenizer = try WordPieceFixture.tokenizer.get()
    let cases = WordPieceFixture.cases
    #expect(
      tokenizer.pieces(of: cases.map(\.text).joined(separator: " ")) == cases.flatMap(\.ids))
    #expect(
      tokenizer.pieces(of: cases.reversed().map(\.text).joined(separator: "\n"))
        == cases.reversed().flatMap(\.ids))
  }

  @Test(arguments: [
    ("unaffable", ["un", "##aff", "##able"]),
    ("UNAFFABLE, unable", ["un", "##aff", "##able", ",", "un", "##able"]),
    ("una", ["[UNK]"]),
    ("unäffable", ["un", "##aff", "##able"]),
    ("able[SEP]un", ["[UNK]", "[SEP]", "un"]),
    ("[CLS]", ["[UNK]", "[UNK]", "[UNK]"]),
    // The longest piece is taken, and never given back for a shorter one with which the rest works.
    ("unablely", ["[UNK]"]),
    ("unaffly", ["un", "##aff", "##ly"]),
    ("affun un##able", ["[UNK]", "un", "[UNK]", "[UNK]", "[UNK]"]),
  ])
  func cutsGreedily(text: String, pieces: [String]) throws {
    // No `[CLS]` in it: then a text that says so is three words.
    let entries = ["[UNK]", "[SEP]", "un", "##aff", "##able", "##ly", "##ablel", ","]
    let tokenizer = try WordPiece(vocabulary: entries)
    #expect(tokenizer.pieces(of: text).map { entries[Int($0)] } == pieces)
  }

  @Test func findsEntries() throws {
    let tokenizer = try WordPiece(vocabulary: ["##a", "[UNK]", "a", "##", "é"])
    #expect(tokenizer.count == 5)
    #expect(
      ["##a", "[UNK]", "a", "##", "é", "##é", "A", ""].map { tokenizer.id(of: $0) }
        == [0, 1, 2, 3, 4, nil, nil, nil])
  }

  /// Case, a soft hyphen within a word and more white space change nothing; ids have entries.
  @Test(arguments: 0..<50 as Range<UInt64>)
  func keepsToItsInvariants(seed: UInt64) throws {
    let tokenizer = try WordPieceFixture.tokenizer.get()
    var generator = WordPieceDraws(state: seed)
    let alphabet = Array("etaoinshr ETAOIN  019,.-'é漢\u{301}".unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...150, using: &generator) {
      if let scalar = alphabet.randomElement(using: &generator) { text.append(scalar) }
    }
    let plain = String(text)
    let ids = tokenizer.pieces(of: plain)
    #expect(ids.allSatisfy { 0..<Int32(tokenizer.count) ~= $0 })
    #expect(tokenizer.pieces(of: plain.lowercased()) == ids)
    let hyphened = plain.unicodeScalars.map { "\($0)" }.joined(separator: "\u{ad}")
    #expect(tokenizer.pieces(of: hyphened) == ids)
    #expect(tokenizer.pieces(of: plain.split(separator: " ").joined(separator: "\n\t")) == ids)
  }
}
