/// The order in which units are looked at, whatever the order in which they came in.
public enum CanonicalOrder {
  /// The places of the units, sorted by their text's bytes; equal texts by their place.
  ///
  /// - Complexity: O(*n* log *n*).
  public static func places(of units: [Unit]) -> [Int] {
    let bytes = units.map { Array($0.text.utf8) }
    return units.indices.sorted { left, right in
      if bytes[left] == bytes[right] { return left < right }
      return bytes[left].lexicographicallyPrecedes(bytes[right])
    }
  }

  /// A number for each unit of a canonically ordered list, equal for equal texts.
  public static func classes(of units: [Unit]) -> [Int] {
    var classes: [Int] = []
    for (index, unit) in units.enumerated() {
      let isTwin = index > 0 && Array(units[index - 1].text.utf8) == Array(unit.text.utf8)
      classes.append(isTwin ? classes[index - 1] : index)
    }
    return classes
  }
}
