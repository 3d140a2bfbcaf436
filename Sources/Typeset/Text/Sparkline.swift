/// A row of numbers drawn in block characters, for a table's cell or a terminal.
///
/// Screen readers spell the blocks out: the number itself belongs beside them.
public enum Sparkline {
  private static let blocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// Draws one character a number.
  ///
  /// - Parameters:
  ///   - values: The numbers; one that is absent or not finite leaves a space.
  ///   - range: What the lowest and the highest block stand for; numbers outside are drawn as its
  ///     ends. Nil takes the range of the numbers.
  /// - Returns: As many characters as there are numbers. Numbers all alike are drawn in the middle.
  public static func string(_ values: [Double?], range: ClosedRange<Double>? = nil) -> String {
    let finite = values.compactMap { $0 }.filter(\.isFinite)
    let low = range?.lowerBound ?? finite.min() ?? 0
    let high = range?.upperBound ?? finite.max() ?? 0
    return String(
      values.map { value -> Character in
        guard let value, value.isFinite else { return " " }
        guard high > low else { return blocks[3] }
        // Halved before the subtraction, which could overflow.
        let share = (value / 2 - low / 2) / (high / 2 - low / 2)
        return blocks[Int((min(1, max(0, share)) * 7).rounded())]
      })
  }
}
