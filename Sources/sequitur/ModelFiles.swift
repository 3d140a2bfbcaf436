import Base
import Evidence
import Learning
import Models
import Ordering
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
    try put(model.arrays, arrays)
    try put(Array(MarkdownWriter.string(ModelCard(model: model).blocks).utf8), card)
    try write(settings: model.settings)
  }

  /// Writes settings alone; the arrays that they name stay as they are.
  func write(settings fitted: ClassicSettings) throws(Failure) {
    guard let bytes = try? SettingsFile.bytes(of: fitted) else {
      throw .internalError("the settings hold a number that JSON has no word for")
    }
    try put(bytes, settings)
  }

  /// Writes settings that lie there anew, with the checksum of the numbers that they have now.
  func seal() throws(Failure) {
    var bytes = try Input(name: settings).contents()
    do throws(ResourceError) {
      bytes = try SettingsFile.sealed(bytes, path: settings)
    } catch {
      throw .resource(error)
    }
    try put(bytes, settings)
  }

  private func put(_ bytes: [UInt8], _ path: String) throws(Failure) {
    do throws(FileError) {
      try TemporaryFile.write(bytes, to: path)
    } catch {
      throw .cannotWrite(path: path, reason: error.reason)
    }
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}

/// What a reader should know of a trained model.
struct ModelCard {
  let model: TrainedModel

  /// The card as a page.
  var blocks: [MarkdownBlock] {
    let settings = model.settings
    var blocks: [MarkdownBlock] = [
      .comment("Written by sequitur train."),
      .heading(1, "The \(settings.name) model of order"),
      .paragraph(
        "Boosted trees and word tables that score which unit of an article comes before which, "
          + "which directly follows which, which opens and which closes. Every score is a sum "
          + "over kinds of evidence, so that each placement can be explained."),
      .heading(2, "Training"),
      table(
        ["what", "value"],
        settings.training.sorted { $0.key < $1.key }.map { [$0.key, $0.value] }),
      .heading(2, "Files"),
      table(
        ["file", "bytes", "SHA-256"],
        [
          [
            settings.arrays, "\(model.arrays.count)",
            SHA256.hexadecimal(SHA256.digest(of: model.arrays)),
          ]
        ]),
      .heading(2, "Weights of the objective"),
      table(
        ["term", "weight"],
        [
          ["precedence, times 1/n", number(settings.objective.precedenceWeight)],
          ["scale of precedence log-odds", number(settings.precedenceScale)],
          ["succession", number(settings.objective.successionWeight)],
          ["opening", number(settings.objective.openingWeight)],
          ["closing", number(settings.objective.closingWeight)],
        ]),
    ]
    blocks.append(.heading(2, "What the trees look at most"))
    for (ensemble, gains) in model.gains.sorted(by: { $0.key < $1.key }) {
      blocks.append(.heading(3, ensemble))
      blocks.append(
        table(
          ["column", "share of gain"],
          gains.prefix(10).map { [$0.column, DecimalFormatter.string($0.share, decimals: 3)] }))
    }
    blocks.append(.heading(2, "Limits"))
    blocks.append(
      .paragraph(
        "The model knows the kind of article that it was trained on. Its confidence is calibrated "
          + "on articles of the same kind. The texts themselves are not part of the files."))
    return blocks
  }

  private func number(_ value: Double) -> String { DecimalFormatter.string(value, decimals: 4) }

  private func table(_ columns: [String], _ rows: [[String]]) -> MarkdownBlock {
    .table(
      MarkdownTable(
        columns: columns.enumerated().map { .init($1, $0 == 0 ? .left : .right) },
        textRows: rows))
  }
}
