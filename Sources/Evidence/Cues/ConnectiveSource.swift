import Lexicon
import Prose

/// Connectives, which tie a unit to what stands before it.
public struct ConnectiveSource: EvidenceSource {
  /// Creates the source.
  public init() {}

  /// Fills the columns of connectives.
  public func gather(from scene: Scene, into sheet: inout EvidenceSheet) {
    for (index, unit) in scene.units.enumerated() {
      var inner: Float = 0
      for sentence in unit.unit.sentences.dropFirst() {
        if let word = Connective.initial(in: unit.unit.tokens, sentence: sentence), word.linksBack {
          inner += 1
        }
      }
      sheet[.connectiveInner, index] = inner
      guard let connective = Self.initial(of: unit) else { continue }
      sheet[.connective, index] = 1
      sheet[.mayNotOpen, index] = connective.mayOpen ? 0 : 1
      switch connective.relation {
      case .contrast, .concession, .alternative: sheet[.connectiveContrast, index] = 1
      case .addition, .comparison, .example, .restatement: sheet[.connectiveAddition, index] = 1
      case .timeAfter, .timeBefore, .simultaneous, .sequence: sheet[.connectiveTime, index] = 1
      case .cause, .result, .condition, .conclusion: sheet[.connectiveCause, index] = 1
      }
    }
    for second in 0..<scene.count where sheet[.connective, second] > 0 {
      for first in 0..<scene.count where first != second {
        sheet[.connectiveLink, first, second] = scene.terms.cosine[first * scene.count + second]
      }
    }
  }

  /// The connective that a unit opens with, where it links back.
  static func initial(of unit: SceneUnit) -> Connective? {
    guard let sentence = unit.unit.sentences.first,
      let connective = Connective.initial(in: unit.unit.tokens, sentence: sentence),
      connective.linksBack
    else { return nil }
    return connective
  }
}
