/// What is read from WordNet's database files (`wndb(5WN)`, `cntlist(5WN)`).
struct WordNetSource {
  /// A noun synset; references are byte offsets into `data.noun`.
  struct Synset {
    var offset: Int
    var file: Int
    var lemmas: [String] = []
    var hypernyms: [Int] = []
    var instanceHypernyms: [Int] = []
  }

  /// A noun of the index, with the offsets of its synsets in the order of its senses.
  struct Lemma {
    var name: String
    var senses: [Int]
  }

  /// How often a word was tagged, and how many senses it has.
  struct Usage {
    var nounTags = 0
    var otherTags = 0
    var verbTags = 0
    var otherSenses = 0
  }

  private(set) var lemmas: [Lemma] = []
  private(set) var synsets: [Synset] = []
  /// Irregular plurals and what they are plurals of.
  private(set) var nounExceptions: [(form: String, bases: [String])] = []
  /// Irregular verb forms by form.
  private(set) var verbExceptions: [String: [String]] = [:]
  private(set) var usage: [String: Usage] = [:]

  /// Reads the files of a folder.
  init(folder: String) throws {
    try readIndex(SourceLines(folder: folder, name: "index.noun"))
    try readData(SourceLines(folder: folder, name: "data.noun"))
    try SourceLines(folder: folder, name: "noun.exc").visit { fields, fail in
      guard fields.count > 1 else { throw fail("expected a form and its base") }
      nounExceptions.append((Self.name(fields[0]), fields.dropFirst().map(Self.name)))
    }
    try SourceLines(folder: folder, name: "verb.exc").visit { fields, fail in
      guard fields.count > 1 else { throw fail("expected a form and its base") }
      verbExceptions[Self.name(fields[0]), default: []] += fields.dropFirst().map(Self.name)
    }
    for other in ["index.verb", "index.adj", "index.adv"] {
      try SourceLines(folder: folder, name: other).visit { fields, fail in
        guard fields.count > 2, let senses = Int(fields[2]) else {
          throw fail("expected a word and the number of its senses")
        }
        usage[Self.name(fields[0]), default: Usage()].otherSenses += senses
      }
    }
    try readCounts(SourceLines(folder: folder, name: "cntlist.rev"))
  }

  /// A name as the compiled file writes it: lower case, words parted by a space.
  static func name(_ text: String) -> String {
    String(
      decoding: text.utf8.map { byte in
        byte == UInt8(ascii: "_")
          ? UInt8(ascii: " ") : byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte
      }, as: UTF8.self)
  }

  /// Reads lines of
  /// `lemma pos synset_cnt p_cnt [ptr_symbol…] sense_cnt tagsense_cnt synset_offset…`.
  private mutating func readIndex(_ source: SourceLines) throws {
    try source.visit { fields, fail in
      guard fields.count > 3, let senses = Int(fields[2]), let pointers = Int(fields[3]),
        fields.count == 6 + pointers + senses
      else { throw fail("the number of fields is wrong") }
      let offsets = fields[(6 + pointers)...].compactMap { Int($0) }
      guard offsets.count == senses else { throw fail("a synset offset is no number") }
      lemmas.append(Lemma(name: Self.name(fields[0]), senses: offsets))
    }
  }

  /// Reads lines of
  /// `offset lex_filenum ss_type w_cnt word lex_id… p_cnt [symbol offset pos source/target…]`.
  private mutating func readData(_ source: SourceLines) throws {
    try source.visit { fields, fail in
      guard fields.count > 4, let offset = Int(fields[0]), let file = Int(fields[1]),
        let words = Int(fields[3], radix: 16), fields.count > 4 + 2 * words,
        let pointers = Int(fields[4 + 2 * words]),
        fields.count == 5 + 2 * words + 4 * pointers
      else { throw fail("the number of fields is wrong") }
      var synset = Synset(offset: offset, file: file)
      for word in 0..<words {
        synset.lemmas.append(Self.name(fields[4 + 2 * word]))
      }
      for pointer in 0..<pointers {
        let at = 5 + 2 * words + 4 * pointer
        guard fields[at] == "@" || fields[at] == "@i" else { continue }
        guard let target = Int(fields[at + 1]), fields[at + 2] == "n" else {
          throw fail("a hypernym is no noun")
        }
        if fields[at] == "@" {
          synset.hypernyms.append(target)
        } else {
          synset.instanceHypernyms.append(target)
        }
      }
      synsets.append(synset)
    }
  }

  /// Reads lines of `lemma%ss_type:… sense_number tag_cnt`.
  private mutating func readCounts(_ source: SourceLines) throws {
    try source.visit { fields, fail in
      guard fields.count == 3, let count = Int(fields[2]),
        let mark = fields[0].utf8.firstIndex(of: UInt8(ascii: "%")),
        let type = fields[0].utf8[mark...].dropFirst().first
      else { throw fail("expected a sense key and two numbers") }
      let name = Self.name(String(fields[0][..<mark]))
      switch type {
      case UInt8(ascii: "1"): usage[name, default: Usage()].nounTags += count
      case UInt8(ascii: "2"):
        usage[name, default: Usage()].verbTags += count
        usage[name, default: Usage()].otherTags += count
      default: usage[name, default: Usage()].otherTags += count
      }
    }
  }
}
