/// Quotations: who speaks, and speech that goes on.
public struct QuotationSource: EvidenceSource {
  /// Creates the source.
  public init() {}

  /// Fills the columns of quotation.
  public func gather(from scene: Scene, into sheet: inout EvidenceSheet) {
    for (index, unit) in scene.units.enumerated() {
      let quotation = unit.quotation
      sheet[.quotedShare, index] = quotation.share
      sheet[.opensQuoted, index] = unit.opening.isQuoted ? 1 : 0
      sheet[.endsQuoted, index] = quotation.endsQuoted ? 1 : 0
      sheet[.reporting, index] = quotation.reports ? 1 : 0
      sheet[.continuing, index] = quotation.continues ? 1 : 0
      sheet[.speakerNamed, index] = quotation.speaker == nil ? 0 : 1
      sheet[.speakerPronoun, index] = quotation.speakerIsPronoun ? 1 : 0
      sheet[.quoteAlone, index] = quotation.isAlone ? 1 : 0
    }
    for first in 0..<scene.count {
      let before = scene.units[first].quotation
      for second in 0..<scene.count where second != first {
        let after = scene.units[second].quotation
        if after.isAlone || after.speakerIsPronoun || after.continues {
          // Somebody named as a speaker is likelier to speak on than somebody quoted without a name.
          sheet[.speechGoesOn, first, second] =
            before.speaker != nil ? (before.share > 0 ? 2 : 1) : (before.share > 0 ? 0.5 : -1)
        }
        if let speaker = before.speaker, speaker == after.speaker {
          sheet[.sameSpeaker, first, second] = 1
        }
      }
    }
  }
}
