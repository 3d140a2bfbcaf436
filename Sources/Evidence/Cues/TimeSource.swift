/// Days, dates, years and tenses.
public struct TimeSource: EvidenceSource {
  /// Creates the source.
  public init() {}

  /// Fills the columns of time.
  public func gather(from scene: Scene, into sheet: inout EvidenceSheet) {
    let newest = scene.date?.year ?? scene.units.compactMap(\.time.year).max()
    for (index, unit) in scene.units.enumerated() {
      let time = unit.time
      sheet[.weekday, index] = time.weekday == nil ? 0 : 1
      // Unknown days lie beyond every known one, so that a threshold can tell them apart.
      sheet[.dayOffset, index] = time.dayOffset.map { Float(max(-30, min(30, $0))) } ?? 60
      sheet[.relativeDay, index] = time.isRelative ? 1 : 0
      sheet[.monthDay, index] = time.namesMonth ? 1 : 0
      if let year = time.year, let newest {
        sheet[.oldYear, index] = LogTable.log(max(0, newest - year) + 1)
      }
      sheet[.pastPerfect, index] = Float(time.pastPerfect)
      sheet[.future, index] = Float(time.future)
      sheet[.present, index] = Float(time.present)
      let total = time.past + time.present + time.future
      sheet[.pastShare, index] = total == 0 ? 0.5 : Float(time.past) / Float(total)
    }
    for first in 0..<scene.count {
      let before = scene.units[first].time
      for second in 0..<scene.count where second != first {
        let after = scene.units[second].time
        if let one = before.dayOffset, let other = after.dayOffset {
          sheet[.daysLater, first, second] = Float(max(-30, min(30, other - one)))
        }
        if let one = before.year, let other = after.year {
          sheet[.olderYear, first, second] = other < one ? 1 : (other > one ? -1 : 0)
        }
      }
    }
  }
}
