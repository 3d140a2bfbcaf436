public import Base

/// How many syllables English words have, by the CMU Pronouncing Dictionary.
///
/// The file is mapped, not read: a look-up touches a few pages. A word may have several counts;
/// the first is that of the pronunciation which the dictionary lists first.
public struct Pronunciations: Sendable {
  private let file: BinaryFile
  private let table: FormTable

  /// Maps the file that `lexicon-compiler pronunciations` wrote.
  ///
  /// - Parameter path: Where the file lies.
  /// - Throws: `BinaryFileError` where the file is missing, foreign or damaged.
  /// - Complexity: O(*n*) in the length of the file, for its checksum.
  public init(path: String) throws(BinaryFileError) {
    file = try BinaryFile(
      path: path, magic: PronunciationsLayout.magic, version: PronunciationsLayout.version,
      sections: PronunciationsLayout.Section.allCases.count)
    let found = FormTable(
      buckets: file.numbers(PronunciationsLayout.Section.buckets.rawValue),
      offsets: file.numbers(PronunciationsLayout.Section.offsets.rawValue),
      bytes: file.section(PronunciationsLayout.Section.bytes.rawValue))
    guard let found, found.count == file.count(0) else {
      throw .damaged(path: path, reason: "the table of words is broken")
    }
    let entries = file.array(PronunciationsLayout.Section.counts.rawValue, of: UInt16.self)
    guard let entries, entries.count == found.count,
      entries.allSatisfy({ PronunciationsLayout.isSound(UInt16(littleEndian: $0)) })
    else { throw .damaged(path: path, reason: "the counts do not match the words") }
    table = found
  }

  /// The number of words.
  public var count: Int { table.count }

  /// The syllables of a word's first pronunciation, or nil where the word is not listed.
  ///
  /// - Parameter word: The word in lower case, apostrophes plain.
  /// - Returns: From 1 to 12.
  /// - Complexity: O(*n*) in the bytes of the word.
  public func syllables(of word: String) -> Int? {
    Array(word.utf8).withUnsafeBytes { syllables($0) }
  }

  /// Every count that the dictionary lists for a word, the first pronunciation's first.
  ///
  /// - Parameter word: The word in lower case, apostrophes plain.
  /// - Returns: The counts without repetition; none for a word that is not listed.
  public func allSyllables(of word: String) -> [Int] {
    let found = Array(word.utf8).withUnsafeBytes { find($0) }
    return found.map { PronunciationsLayout.counts(entry($0)) } ?? []
  }

  /// Every word with its counts, in an order that depends on the file alone.
  public func allWords() -> [(word: String, counts: [Int])] {
    (0..<table.count).map { (table.form($0), PronunciationsLayout.counts(entry(UInt32($0)))) }
  }

  /// The syllables of a word given as bytes, or nil.
  func syllables(_ word: UnsafeRawBufferPointer) -> Int? {
    find(word).map { PronunciationsLayout.first(entry($0)) }
  }

  /// The syllables of several words given as bytes, each or nil.
  func syllables(_ words: [UnsafeRawBufferPointer]) -> [Int?] {
    table.find(words).map { $0.map { PronunciationsLayout.first(entry($0)) } }
  }

  private func find(_ word: UnsafeRawBufferPointer) -> UInt32? {
    guard !word.isEmpty, word.count <= FormTable.longestForm else { return nil }
    return table.find(word)
  }

  private func entry(_ index: UInt32) -> UInt16 {
    let counts = file.section(PronunciationsLayout.Section.counts.rawValue)
    return UInt16(
      littleEndian: counts.loadUnaligned(fromByteOffset: Int(index) * 2, as: UInt16.self))
  }
}
