public import Prose

/// Countries, and the words for what comes from them.
public enum Nationalities {
  /// The country that a word or phrase names or belongs to, and how many tokens that takes.
  ///
  /// `Russian`, `Russians` and `Russia` are all `Russia`, so that they can be linked.
  ///
  /// - Parameters:
  ///   - index: The index of the first token.
  ///   - end: The index behind the last token that may belong to it.
  ///   - tokens: The tokens of the unit.
  /// - Returns: The country's usual English name with the number of tokens, or `nil`; a lower-case
  ///   word is none (`turkey`, `polish`).
  /// - Complexity: O(1).
  public static func match(
    at index: Int, before end: Int, in tokens: [Token]
  ) -> (country: String, length: Int)? {
    let end = min(end, tokens.count)
    guard index < end, tokens[index].isCapitalised,
      let found = table.match(at: index, before: end, in: tokens)
    else { return nil }
    if capitals.contains(tokens[index].folded), found.length == 1, !tokens[index].isAllCapitals {
      return nil
    }
    return (found.value, found.length)
  }

  /// The country that a single word, in lower case, names or belongs to.
  ///
  /// - Complexity: O(1).
  public static func country(of folded: String) -> String? { table.value(of: folded) }

  /// Whether a single word, in lower case, is a demonym: `russian`, not `russia`.
  ///
  /// - Complexity: O(1).
  public static func isDemonym(_ folded: String) -> Bool { demonyms.contains(folded) }

  /// The countries by their usual English names, in the order of the table.
  public static let countries: [String] = rows.map { String($0[0]) }

  /// Abbreviations that must stand in capitals: `US` is a country, `Us` a pronoun.
  private static let capitals: Set<String> = ["us", "uk", "uae"]

  private static let rows = NationalityRows.text.split(separator: "\n").map {
    $0.split(separator: "|", omittingEmptySubsequences: false)
  }

  private static let demonyms = Set(rows.flatMap { forms($0, 1) })

  private static let table = PhraseTable(
    rows.flatMap { row in
      let country = String(row[0])
      return ([country.lowercased()] + forms(row, 1) + forms(row, 2)).map { ($0, country) }
    })

  /// The forms of a column; demonyms also in the plural, where they have one.
  private static func forms(_ row: [Substring], _ column: Int) -> [String] {
    guard column < row.count else { return [] }
    let forms = phrases(String(row[column]))
    guard column == 1 else { return forms }
    return forms + forms.filter { $0.hasSuffix("n") || $0.hasSuffix("i") }.map { $0 + "s" }
  }
}
