/// The order in which units are looked at, whatever the order in which they came in.
public enum CanonicalOrder {
  /// The places of the units, sorted by their text's bytes; equal texts by the white space around
  /// them, and what is equal in that, too, by its place.
  ///
  /// - Complexity: O(*n* log *n*).
  public static func places(of units: [Unit]) -> [Int] {
    let bytes = units.map { Array($0.text.utf8) }
    return units.indices.sorted { left, right in
      if bytes[left] != bytes[right] {
        return bytes[left].lexicographicallyPrecedes(bytes[right])
      }
      let whole = [left, right].map { Array((units[$0].untrimmed ?? units[$0].text).utf8) }
      return whole[0] == whole[1] ? left < right : whole[0].lexicographicallyPrecedes(whole[1])
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
