/// The layout of `wordnet-nouns.bin`, which the compiler writes and `NounGraph` reads.
///
/// The header's counts are: lemmas, synsets, exceptions, words of the longest compound.
package enum NounGraphLayout {
  /// `SEQNOUNS`, read as a little-endian number.
  package static let magic: UInt64 = 0x534e_554f_4e51_4553

  /// The version of the layout, to be raised with every change to it.
  package static let version: UInt32 = 1

  /// The buckets that lemmas are hashed into.
  package static let lemmaBuckets = 32_768

  /// The buckets that morphological exceptions are hashed into.
  package static let exceptionBuckets = 1_024

  /// The slots that the starts of compounds are hashed into.
  package static let compoundSlots = 65_536

  /// The sections, in their order.
  package enum Section: Int, CaseIterable {
    /// First lemma of each bucket, u32.
    case lemmaBuckets
    /// First byte of each lemma, u32.
    case lemmaOffsets
    /// UTF-8 of all lemmas, words parted by one space.
    case lemmaBytes
    /// First sense of each lemma, u32.
    case senseOffsets
    /// Synsets of all lemmas, most frequent sense first, u32.
    case senses
    /// Noun share of each lemma, u8.
    case nounShares
    /// First hypernym of each synset, u32.
    case hypernymOffsets
    /// Hypernyms of all synsets, u32; for each synset those of instances stand last.
    case hypernyms
    /// First lemma of each synset, u32.
    case memberOffsets
    /// Lemmas of all synsets, u32.
    case members
    /// For each synset the lexicographer file (bits 0–4) and the number of instance hypernyms
    /// (bits 5–7), u8.
    case synsetFiles
    /// First exception of each bucket, u32.
    case exceptionBuckets
    /// First byte of each exception, u32.
    case exceptionOffsets
    /// UTF-8 of all exceptions.
    case exceptionBytes
    /// The lemma that each exception is a form of, u32.
    case exceptionLemmas
    /// For each slot, the words of the longest compound whose start falls into it, else 0, u8.
    /// The start is the first word, a space, and the first byte of the second word: no inflection
    /// of the compound changes that byte.
    case compoundLengths
  }
}
