import Base
import CommandLineKit
import Files
import Lexicon
import Models
import Readability
import SequiturKit
import Store

/// Finds the folder of models.
///
/// One that is named by `--models`, `SEQUITUR_MODELS` or the config file is the one, whatever is in
/// it. Else it is where the library finds one, as `ModelFolder.located()` says. The current folder is
/// never looked at.
struct ModelLocator {
  let options: Resolution

  /// The folder.
  func locate() throws(Failure) -> ModelLocation {
    let path: String
    if let named = options[CommonOptions.models] {
      path = named
    } else {
      path = try Self.installed()
    }
    let wanted = options[CommonOptions.model]
    let hasNews = ModelFolder(path: path).isNewsPresent
    if wanted == .news, !hasNews { throw .noModel("news") }
    return ModelLocation(
      path: path, kind: wanted ?? (hasNews ? .news : .classic),
      isFallback: wanted == nil && !hasNews,
      threads: options[CommonOptions.jobs] ?? Machine.processors)
  }

  private static func installed() throws(Failure) -> String {
    do throws(ResourceError) {
      return try ModelFolder.located()
    } catch {
      throw .resource(error)
    }
  }
}

/// The models of order.
enum ModelKind: String, Sendable, CaseIterable {
  /// Trees over measured evidence.
  case classic
  /// The same, and a learned reader's evidence beside it.
  case news
}

/// The folder of models, with what tells its contents from others for cache keys.
struct ModelLocation: Sendable {
  /// The folder's path.
  let path: String

  /// The model of order that is wanted.
  let kind: ModelKind

  /// Whether nobody asked for the kind, and it is used because the files of `news` are not there.
  var isFallback = false

  /// The most threads that load it.
  var threads = 1

  /// What loads from it.
  var folder: ModelFolder { ModelFolder(path: path, threads: threads) }

  /// Loads the model of order.
  func order() throws(Failure) -> OrderModel {
    do throws(ResourceError) {
      return switch kind {
      case .classic: try folder.classic()
      case .news: try folder.news()
      }
    } catch {
      throw .resource(error)
    }
  }

  /// Loads WordNet's nouns.
  func nouns() throws(Failure) -> NounGraph {
    do throws(ResourceError) {
      return try folder.nouns()
    } catch {
      throw .resource(error)
    }
  }

  /// Loads what readability needs.
  ///
  /// - Parameter list: The list of familiar words.
  /// - Returns: The lexicon.
  /// - Throws: ``Failure`` where a file is missing or damaged.
  func readability(
    familiar list: ModelFolder.FamiliarList = .dale
  ) throws(Failure) -> ReadabilityLexicon {
    do throws(ResourceError) {
      return try folder.readability(familiar: list)
    } catch {
      throw .resource(error)
    }
  }

  /// Loads the syllable counter, with the dictionary or with its fallback alone.
  func syllables(hasDictionary: Bool) throws(Failure) -> SyllableCounter {
    do throws(BinaryFileError) {
      return SyllableCounter(
        pronunciations: hasDictionary
          ? try Pronunciations(path: file("pronunciations.bin")) : nil,
        fallback: try SyllableModel(path: file("syllables.bin")))
    } catch {
      throw .resource(ResourceError(error))
    }
  }

  /// Loads the pronouncing dictionary.
  func pronunciations() throws(Failure) -> Pronunciations {
    do throws(BinaryFileError) {
      return try Pronunciations(path: file("pronunciations.bin"))
    } catch {
      throw .resource(ResourceError(error))
    }
  }

  /// What tells the model of order and the nouns that it looks up from any others.
  func orderIdentity() throws(Failure) -> String {
    do throws(ResourceError) {
      let identity =
        switch kind {
        case .classic: try folder.classicIdentity()
        case .news: try folder.newsIdentity()
        }
      return identity + head(of: "wordnet-nouns.bin")
    } catch {
      throw .resource(error)
    }
  }

  /// What tells the files that readability needs from any others.
  func readabilityIdentity() throws(Failure) -> String {
    var hash = SHA256()
    for list in ["familiar-words.txt", "dale-1948.txt", "spache-1974.txt"] {
      hash.update(try contents(of: list))
    }
    return SHA256.hexadecimal(hash.digest()) + head(of: "pronunciations.bin")
      + head(of: "syllables.bin")
  }

  /// The head of a lexicon file, which holds a checksum of the whole; empty where there is none.
  private func head(of name: String) -> String {
    guard let descriptor = try? FileBytes.openForReading(file(name)) else { return "" }
    defer { close(descriptor) }
    var head = [UInt8](repeating: 0, count: 32)
    let count = read(descriptor, &head, 32)
    return SHA256.hexadecimal(Array(head.prefix(max(0, count))))
  }

  /// The list of familiar words that an option names.
  ///
  /// - Parameter choice: `own`, `dale` or the path of a file with a word a line; nil for `dale`.
  /// - Returns: The list.
  /// - Throws: ``Failure`` where the file cannot be read.
  static func familiarList(_ choice: String?) throws(Failure) -> ModelFolder.FamiliarList {
    switch choice {
    case nil, "dale": return .dale
    case "own": return .own
    case .some(let path):
      do throws(FileError) {
        let text = String(decoding: try FileBytes.contents(of: path), as: UTF8.self)
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return .text(text, name: name)
      } catch {
        throw .missing(place: path, reason: "no such list of familiar words")
      }
    }
  }

  private func contents(of name: String) throws(Failure) -> [UInt8] {
    do throws(FileError) {
      return try FileBytes.contents(of: file(name))
    } catch {
      throw .resource(.missing(path: file(name)))
    }
  }

  private func file(_ name: String) -> String { "\(path)/lexicon/\(name)" }
}
