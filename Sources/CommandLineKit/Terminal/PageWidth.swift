/// How wide help is set.
public enum PageWidth {
  /// The width where there is no terminal, so that the text is always the same.
  public static let standard = 80
  /// Wider lines read badly, narrower ones leave no room beside the labels.
  public static let range = 60...100

  /// The width to use for a terminal of some columns; nil stands for no terminal.
  public static func columns(terminal: Int?) -> Int {
    guard let terminal, terminal > 0 else { return standard }
    return min(max(terminal, range.lowerBound), range.upperBound)
  }
}
