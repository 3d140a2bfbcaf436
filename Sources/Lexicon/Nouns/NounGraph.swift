public import Base

/// WordNet 3.0's nouns: lemmas, their senses, and what each sense is a kind of.
///
/// The graph is read in place from a mapped file that `lexicon-compiler wordnet` has written.
/// Opening it verifies every byte and every reference once; look-ups then allocate nothing.
/// Fellbaum (ed.), *WordNet: An Electronic Lexical Database* (1998).
public final class NounGraph: Sendable {
  let lemmas: FormTable
  let exceptions: FormTable
  let exceptionLemmas: Rows.Column
  private let compoundLengths: Rows.Bytes
  /// The checksum of the file, in hexadecimal digits, which tells it from any other.
  package var checksum: String { file.checksumText }

  private let file: BinaryFile
  private let sensesOfLemma: Rows
  private let hypernymsOfSynset: Rows
  private let membersOfSynset: Rows
  private let shares: Rows.Bytes
  private let classes: Rows.Bytes

  /// The number of words in the longest compound.
  public let longestCompound: Int

  /// Maps and verifies a compiled noun graph.
  ///
  /// - Parameter path: Where `wordnet-nouns.bin` lies.
  /// - Throws: `BinaryFileError`, also for any damage: what has been opened cannot be read out of
  ///   bounds.
  /// - Complexity: O(*n*) in the length of the file; about a millisecond.
  public init(path: String) throws(BinaryFileError) {
    let file = try BinaryFile(
      path: path, magic: NounGraphLayout.magic, version: NounGraphLayout.version,
      sections: NounGraphLayout.Section.allCases.count)
    func numbers(_ section: NounGraphLayout.Section) -> UnsafeBufferPointer<UInt32> {
      file.numbers(section.rawValue)
    }
    func bytes(_ section: NounGraphLayout.Section) -> UnsafeRawBufferPointer {
      file.section(section.rawValue)
    }
    let lemmaCount = file.count(0)
    let synsetCount = file.count(1)
    guard
      let lemmas = FormTable(
        buckets: numbers(.lemmaBuckets), offsets: numbers(.lemmaOffsets), bytes: bytes(.lemmaBytes)),
      lemmas.count == lemmaCount,
      let exceptions = FormTable(
        buckets: numbers(.exceptionBuckets), offsets: numbers(.exceptionOffsets),
        bytes: bytes(.exceptionBytes)),
      exceptions.count == file.count(2),
      let exceptionLemmas = Rows.Column(
        numbers(.exceptionLemmas), count: exceptions.count, limit: lemmaCount)
    else {
      throw .damaged(path: path, reason: "the tables of forms do not fit together")
    }
    guard
      let senses = Rows(
        offsets: numbers(.senseOffsets), values: numbers(.senses), rows: lemmaCount,
        limit: synsetCount),
      let hypernyms = Rows(
        offsets: numbers(.hypernymOffsets), values: numbers(.hypernyms), rows: synsetCount,
        limit: synsetCount),
      let members = Rows(
        offsets: numbers(.memberOffsets), values: numbers(.members), rows: synsetCount,
        limit: lemmaCount),
      let shares = Rows.Bytes(bytes(.nounShares), count: lemmaCount),
      let classes = Rows.Bytes(bytes(.synsetFiles), count: synsetCount),
      let compoundLengths = Rows.Bytes(
        bytes(.compoundLengths), count: NounGraphLayout.compoundSlots)
    else {
      throw .damaged(path: path, reason: "the tables of senses do not fit together")
    }
    guard Self.areSound(classes, hypernyms) else {
      throw .damaged(path: path, reason: "a synset is of no class that there is")
    }
    // A compound is a form, and its words are parted by one byte each.
    guard file.count(3) <= FormTable.longestForm else {
      throw .damaged(path: path, reason: "a compound is longer than forms are")
    }
    self.file = file
    self.lemmas = lemmas
    self.exceptions = exceptions
    self.exceptionLemmas = exceptionLemmas
    self.sensesOfLemma = senses
    self.hypernymsOfSynset = hypernyms
    self.membersOfSynset = members
    self.shares = shares
    self.classes = classes
    self.compoundLengths = compoundLengths
    self.longestCompound = file.count(3)
  }

  /// Whether every synset is of a class, and has no fewer hypernyms than instances among them.
  private static func areSound(_ classes: Rows.Bytes, _ hypernyms: Rows) -> Bool {
    (0..<UInt32(classes.count)).allSatisfy { synset in
      guard let byte = classes[synset] else { return false }
      return LexicographerFile(rawValue: byte & 0x1f) != nil
        && Int(byte >> 5) <= hypernyms[synset].count
    }
  }

  /// The number of lemmas.
  public var lemmaCount: Int { lemmas.count }

  /// The number of synsets.
  public var synsetCount: Int { classes.count }

  /// The lemma as WordNet's index writes it: lower case, words parted by one space.
  public func name(of lemma: LemmaID) -> String {
    lemma.index < lemmas.count ? lemmas.form(Int(lemma.index)) : ""
  }

  /// The synsets that a lemma belongs to, most frequent sense first.
  public func senses(of lemma: LemmaID) -> MappedIDs<SynsetID> {
    MappedIDs(numbers: sensesOfLemma[lemma.index], owner: file.owner)
  }

  /// The lemmas of a synset, in WordNet's order.
  public func lemmas(of synset: SynsetID) -> MappedIDs<LemmaID> {
    MappedIDs(numbers: membersOfSynset[synset.index], owner: file.owner)
  }

  /// What a synset is directly a kind of, or an instance of; the former stand first.
  public func hypernyms(of synset: SynsetID) -> MappedIDs<SynsetID> {
    MappedIDs(numbers: hypernymsOfSynset[synset.index], owner: file.owner)
  }

  /// The classes that a synset is an instance of, as Moscow is of national capitals.
  public func instanceHypernyms(of synset: SynsetID) -> MappedIDs<SynsetID> {
    let all = hypernymsOfSynset[synset.index]
    let classes = all.count - instanceHypernymCount(of: synset.index)
    return MappedIDs(numbers: UnsafeBufferPointer(rebasing: all[classes...]), owner: file.owner)
  }

  /// The broad class that a synset is filed under, such as person, location or time.
  public func lexicographerFile(of synset: SynsetID) -> LexicographerFile {
    guard let byte = classes[synset.index] else { return .tops }
    return LexicographerFile(rawValue: byte & 0x1f) ?? .tops
  }

  /// How much of a lemma's use is nominal: 0 (never a noun) to 255 (always).
  ///
  /// From WordNet's tag counts over all parts of speech, smoothed by the number of senses; forms
  /// that verbs inflect to (`rose`, `left`) count as verbs in part, function words are 0.
  public func nounShare(of lemma: LemmaID) -> UInt8 { shares[lemma.index] ?? 0 }

  /// The direct hypernyms that are classes, without those that a synset is an instance of.
  func classHypernyms(of synset: UInt32) -> UnsafeBufferPointer<UInt32> {
    let all = hypernymsOfSynset[synset]
    let instances = instanceHypernymCount(of: synset)
    return instances == 0 ? all : UnsafeBufferPointer(rebasing: all.dropLast(instances))
  }

  /// The numbers behind `senses(of:)`, without keeping the file.
  func senseNumbers(of lemma: LemmaID) -> UnsafeBufferPointer<UInt32> {
    sensesOfLemma[lemma.index]
  }

  /// The numbers behind `hypernyms(of:)`, without keeping the file.
  func hypernymNumbers(of synset: UInt32) -> UnsafeBufferPointer<UInt32> {
    hypernymsOfSynset[synset]
  }

  /// A bound for the words of a compound that starts with a form: a word, a space, one more byte.
  func compoundLength(startingWith form: UnsafeRawBufferPointer) -> Int {
    let slot = FormTable.bucket(of: form, among: NounGraphLayout.compoundSlots)
    return Int(compoundLengths[UInt32(truncatingIfNeeded: slot)] ?? 0)
  }

  private func instanceHypernymCount(of synset: UInt32) -> Int {
    min(Int(classes[synset] ?? 0) >> 5, hypernymsOfSynset[synset].count)
  }
}
