public import Base
public import Encoder
package import Evidence
public import Lexicon
import Prose
public import Readability

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The folder that holds the models and the lexicon files.
public struct ModelFolder: Sendable {
  /// Where the folder lies.
  public let path: String

  /// The most threads that make a model of what is read.
  public let threads: Int

  /// How the learned reader computes, and by what instructions; nil for what is fastest.
  ///
  /// For measuring what that changes.
  package var arithmetic: (kind: Arithmetic, instructions: InstructionSet)?

  /// Creates a value for a folder; nothing is read yet.
  public init(path: String, threads: Int = 1) {
    self.path = path
    self.threads = threads
  }

  /// Whether the folder looks like one: it holds the classic model's settings.
  public var isPresent: Bool {
    FileManager.default.fileExists(atPath: file("classic.json"))
  }

  /// What identifies the classic model: checksums of its settings and of the noun graph.
  ///
  /// Every file that the model needs is verified, so that a damaged one is found even where all
  /// answers come from a cache; nothing is made of them, which takes a few milliseconds.
  ///
  /// - Throws: ``ResourceError`` where a part is missing or damaged.
  public func classicIdentity() throws(ResourceError) -> String {
    let (settings, bytes) = try classicSettings()
    do throws(BinaryFileError) {
      try ClassicModelFile.open(path: file(settings.arrays), checksum: settings.checksum)
    } catch {
      throw ResourceError(error)
    }
    return Self.identity(bytes, try nouns())
  }

  /// Reads the classic model.
  ///
  /// - Throws: ``ResourceError`` where a part is missing or damaged.
  public func classic() throws(ResourceError) -> OrderModel {
    let (settings, bytes) = try classicSettings()
    let nouns = try nouns()
    let parts: (ensembles: [TreeEnsemble], tables: [LexicalTable])
    do throws(BinaryFileError) {
      parts = try ClassicModelFile.read(
        path: file(settings.arrays), checksum: settings.checksum)
    } catch {
      throw ResourceError(error)
    }
    let model = ClassicModel(
      settings: settings, ensembles: parts.ensembles, tables: parts.tables, graph: nouns)
    return OrderModel(classic: model, identity: Self.identity(bytes, nouns))
  }

  /// The settings name the arrays' checksum, so that theirs stands for both.
  private static func identity(_ settings: [UInt8], _ nouns: NounGraph) -> String {
    String(StableHash.fnv1a(settings), radix: 16) + "-" + nouns.checksum
  }

  private func classicSettings() throws(ResourceError) -> (ClassicSettings, [UInt8]) {
    let bytes = try contents("classic.json")
    let settings = try SettingsFile.read(
      ClassicSettings.self, from: bytes, path: file("classic.json"), version: \.schema)
    guard settings.isWhole else { throw SettingsFile.unfit(path: file("classic.json")) }
    // The name comes from a file; it must not lead out of the folder.
    guard !settings.arrays.contains("/"), settings.arrays != ".." else {
      throw .damaged(path: file("classic.json"), reason: "its arrays lie outside the folder")
    }
    return (settings, bytes)
  }

  /// Whether the folder holds a learned reader.
  public var isNewsPresent: Bool {
    FileManager.default.fileExists(atPath: file("news/news.json"))
  }

  /// What identifies the classic model with the learned reader: checksums of all their files.
  ///
  /// - Throws: ``ResourceError`` where a part is missing or damaged.
  public func newsIdentity() throws(ResourceError) -> String {
    let (settings, bytes) = try newsSettings()
    let checksum: String
    do throws(EncoderError) {
      checksum = try LearnedReader.verify(folder: file("news"))
    } catch {
      throw ResourceError(error)
    }
    guard checksum == settings.reader else {
      throw .damaged(path: file("news/news.json"), reason: "it was fitted to another reader")
    }
    return Self.identity(bytes + (try contents("news/vocab.txt")), try classicIdentity())
  }

  /// Reads the classic model and the learned reader beside it.
  ///
  /// - Throws: ``ResourceError`` where a part is missing, damaged or fitted to another.
  public func news() throws(ResourceError) -> OrderModel {
    let (settings, bytes) = try newsSettings()
    let classic = try self.classic()
    guard classic.classic.settings.checksum == settings.classic else {
      throw .damaged(
        path: file("news/news.json"), reason: "it was fitted to another classic model")
    }
    let (pieces, reader) = try newsParts()
    guard reader.checksum == settings.reader else {
      throw .damaged(path: file("news/news.json"), reason: "it was fitted to another reader")
    }
    return OrderModel(
      classic: classic.classic,
      reader: NewsReader(settings: settings, pieces: pieces, reader: reader),
      identity: Self.identity(bytes + (try contents("news/vocab.txt")), classic.identity))
  }

  /// The reader alone, with first guesses of how it is joined to a classic model.
  ///
  /// - Parameter classic: The classic model that it is to be joined to.
  /// - Returns: The reader.
  /// - Throws: ``ResourceError``.
  package func unfittedReader(for classic: ClassicModel) throws(ResourceError) -> NewsReader {
    let (pieces, reader) = try newsParts()
    let settings = NewsSettings(classic: classic.settings.checksum, reader: reader.checksum)
    return NewsReader(settings: settings, pieces: pieces, reader: reader)
  }

  private func newsParts() throws(ResourceError) -> (WordPiece, LearnedReader) {
    do throws(EncoderError) {
      let reader = try LearnedReader(
        folder: file("news"), instructions: arithmetic?.instructions, arithmetic: arithmetic?.kind,
        threads: threads)
      try reader.verify(vocabulary: file("news/vocab.txt"))
      let pieces = try WordPiece(path: file("news/vocab.txt"))
      guard pieces.count == reader.vocabulary else {
        throw EncoderError.damaged(
          path: file("news/vocab.txt"),
          reason: "it has \(pieces.count) entries, the reader \(reader.vocabulary)")
      }
      return (pieces, reader)
    } catch {
      throw ResourceError(error)
    }
  }

  /// What a reader of int8 says depends on the instruction set, and so do results.
  private static func identity(_ settings: [UInt8], _ classic: String) -> String {
    String(StableHash.fnv1a(settings), radix: 16) + "-" + classic + "-"
      + LearnedReader.instructionSet
  }

  private func newsSettings() throws(ResourceError) -> (NewsSettings, [UInt8]) {
    let bytes = try contents("news/news.json")
    let path = file("news/news.json")
    let settings = try SettingsFile.read(
      NewsSettings.self, from: bytes, path: path, version: \.schema)
    guard settings.isWhole else { throw SettingsFile.unfit(path: path) }
    return (settings, bytes)
  }

  /// Reads WordNet's nouns.
  ///
  /// - Throws: ``ResourceError``.
  public func nouns() throws(ResourceError) -> NounGraph {
    do throws(BinaryFileError) {
      return try NounGraph(path: file("lexicon/wordnet-nouns.bin"))
    } catch {
      throw ResourceError(error)
    }
  }

  /// Reads what readability needs to know of words.
  ///
  /// - Parameter list: The list of familiar words for the formulas of Dale and Chall.
  /// - Returns: The lexicon.
  /// - Throws: ``ResourceError``.
  public func readability(
    familiar list: FamiliarList = .dale
  ) throws(ResourceError) -> ReadabilityLexicon {
    let counter: SyllableCounter
    do throws(BinaryFileError) {
      counter = SyllableCounter(
        pronunciations: try Pronunciations(path: file("lexicon/pronunciations.bin")),
        fallback: try SyllableModel(path: file("lexicon/syllables.bin")))
    } catch {
      throw ResourceError(error)
    }
    let words = FamiliarWords(text: try wordList("lexicon/familiar-words.txt"))
    guard words.count > 100 else {
      throw .damaged(path: file("lexicon/familiar-words.txt"), reason: "it lists too few words")
    }
    if case .own = list { return ReadabilityLexicon(syllables: counter, familiar: words) }
    let spache = PublishedWords(
      text: try wordList("lexicon/spache-1974.txt"), name: "spache", entries: .stems)
    let dale =
      switch list {
      case .own, .dale:
        PublishedWords(text: try wordList("lexicon/dale-1948.txt"), name: "dale")
      case .text(let text, let name): PublishedWords(text: text, name: name)
      }
    return ReadabilityLexicon(syllables: counter, familiar: words, dale: dale, spache: spache)
  }

  /// Which list tells the familiar words of the formulas of Dale and Chall and of Bormuth.
  public enum FamiliarList: Sendable {
    /// Dale's of 1948, with Spache's of 1974 for Spache's formulas.
    case dale
    /// This package's own list of everyday words, for Spache's formulas, too.
    case own
    /// Another: a word a line, and what it is called in results.
    case text(String, name: String)

    /// What it is called in results.
    public var name: String {
      switch self {
      case .dale: "dale"
      case .own: "own"
      case .text(_, let name): name
      }
    }

    /// What tells the choice from any other: its name, and the words of a list of one's own.
    public var identity: String {
      switch self {
      case .dale: "dale"
      case .own: "own"
      case .text(let text, let name): "\(name)\n\(text)"
      }
    }
  }

  /// The text of a list of words that is as its checksum says.
  private func wordList(_ name: String) throws(ResourceError) -> String {
    let text = String(decoding: try contents(name), as: UTF8.self)
    guard FamiliarWords.isIntact(text: text) else {
      throw .damaged(path: file(name), reason: "the checksum is wrong")
    }
    return text
  }

  private func file(_ name: String) -> String { path + "/" + name }

  private func contents(_ name: String) throws(ResourceError) -> [UInt8] {
    let path = file(name)
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: path) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .damaged(path: path, reason: "it cannot be read")
    }
    return [UInt8](data)
  }
}

extension ResourceError {
  /// The same failure, in this room's words.
  public init(_ error: BinaryFileError) {
    self =
      switch error {
      case .missing(let path): .missing(path: path)
      case .unreadable(let path, let code):
        .damaged(path: path, reason: "it cannot be read (error \(code))")
      case .foreign(let path): .damaged(path: path, reason: "it is another kind of file")
      case .unsupportedVersion(let path, let found):
        .damaged(
          path: path,
          reason: "it is of version \(found), which is not read here; if it is your own, "
            + "train it anew")
      case .damaged(let path, let reason): .damaged(path: path, reason: reason)
      }
  }
}

extension ResourceError {
  /// The same failure of a learned reader's file, in this room's words.
  public init(_ error: EncoderError) {
    self =
      switch error {
      case .missing(let path): .missing(path: path)
      case .unreadable(let path, let reason):
        .damaged(path: path, reason: "it cannot be read (\(reason))")
      case .foreign(let path): .damaged(path: path, reason: "it is another kind of file")
      case .damaged(let path, let reason): .damaged(path: path, reason: reason)
      }
  }
}
