import Lexicon
import Prose

/// The shape of news (Liddy 1993 and the inverted pyramid): length, dateline, figures, closings.
public struct StructureSource: EvidenceSource {
  /// Creates the source.
  public init() {}

  /// Fills the columns of structure.
  public func gather(from scene: Scene, into sheet: inout EvidenceSheet) {
    for (index, unit) in scene.units.enumerated() {
      let tokens = unit.unit.tokens
      sheet[.length, index] = LogTable.log(unit.words.count + 1)
      sheet[.sentences, index] = Float(unit.unit.sentences.count)
      sheet[.figures, index] = Float(min(tokens.count { $0.kind == .number }, 8))
      let capitals = tokens.dropFirst().count { $0.kind == .word && $0.isCapitalised }
      sheet[.capitals, index] = Float(capitals) / Float(max(1, unit.words.count))
      sheet[.dateline, index] = unit.opening.hasDateline ? 1 : 0
      sheet[.boilerplate, index] = unit.isBoilerplate ? 1 : 0
      sheet[.unfinished, index] = Self.isFinished(tokens) ? 0 : 1
      sheet[.question, index] = tokens.contains { $0.text == "?" } ? 1 : 0
      sheet[.listMark, index] = Self.opensWithMark(tokens) ? 1 : 0
      sheet[.parentheses, index] = tokens.contains { $0.text == "(" } ? 1 : 0
    }
    sheet.rank(.length, into: .lengthRank)
  }

  /// Captions, headings and standfirsts often end without a mark.
  private static func isFinished(_ tokens: [Token]) -> Bool {
    guard let last = tokens.last, last.kind == .punctuation else { return false }
    return !["-", "–", "—", ",", ";", "("].contains(last.text)
  }

  private static func opensWithMark(_ tokens: [Token]) -> Bool {
    guard let first = tokens.first else { return false }
    return ["•", "-", "–", "—", "*", "·", "►", "▪", "●"].contains(first.text)
  }
}
