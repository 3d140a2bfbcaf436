import Base
import Evidence
import Files
import Learning
import Models
import Ordering
import Reports
import SequiturKit
import Store
import Typeset

/// The files of a trained model: settings, arrays and card, side by side.
struct ModelFiles {
  /// Where the settings go.
  let settings: String

  private var base: String {
    settings.hasSuffix(".json") ? String(settings.dropLast(5)) : settings
  }
  private var arrays: String { "\(base).bin" }
  private var card: String { "\(base).md" }

  /// Creates the names from that of the settings.
  init(settings: String) {
    self.settings = settings
  }

  /// Finds out whether the files can be written, and leaves nothing behind.
  ///
  /// - Parameter sources: Files that a model must not take the place of.
  /// - Throws: `cannotWrite`.
  func check(sparing sources: Set<FileIdentity>) throws(Failure) {
    for path in [settings, arrays, card] {
      if FileIdentity(path: path).map(sources.contains) == true {
        throw .wouldReplaceInput(path: path)
      }
      do throws(FileError) {
        try TemporaryFile(target: path).discard()
      } catch {
        throw .cannotWrite(path: path, reason: error.reason)
      }
    }
  }

  /// Writes a model, the settings last: they are what names the arrays.
  func write(_ model: TrainedModel) throws(Failure) {
    var model = model
    model.settings.arrays = Self.name(of: arrays)
    try TemporaryFile.put(model.arrays, to: arrays)
    try TemporaryFile.put(
      Array(MarkdownWriter.string(ModelCard(model: model).blocks).utf8), to: card)
    try write(settings: model.settings)
  }

  /// Writes settings alone; the arrays that they name stay as they are.
  func write(settings fitted: ClassicSettings) throws(Failure) {
    guard let bytes = try? SettingsFile.bytes(of: fitted) else {
      throw .internalError("the settings hold a number that JSON has no word for")
    }
    try TemporaryFile.put(bytes, to: settings)
  }

  /// Writes settings that lie there anew, with the checksum of the numbers that they have now.
  func seal() throws(Failure) {
    var bytes = try Input(name: settings).text()
    do throws(ResourceError) {
      bytes = try SettingsFile.sealed(bytes, path: settings)
    } catch {
      throw .resource(error)
    }
    try TemporaryFile.put(bytes, to: settings)
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
