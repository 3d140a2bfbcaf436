/// The base forms that an English word may be a regular form of.
package enum RegularForms {
  /// Candidates for the base of a word in *-s*, *-ed*, *-ing*, *-er*, *-est*, *-ly* or *-n*.
  ///
  /// - Parameter word: A word in lower case.
  /// - Returns: Spellings, most of which are no words; a list tells which are.
  package static func bases(of word: String) -> [String] {
    // Most words have no such ending.
    guard let last = word.utf8.last, endings.contains(last) else { return [] }
    var bases: [String] = []
    let count = word.utf8.count
    if count > 2, word.hasSuffix("s"), !word.hasSuffix("ss") {
      bases.append(String(word.dropLast()))
      if word.hasSuffix("ies") { bases.append(word.dropLast(3) + "y") }
      if word.hasSuffix("es") { bases.append(String(word.dropLast(2))) }
      if word.hasSuffix("ves") {
        bases.append(word.dropLast(3) + "f")
        bases.append(word.dropLast(3) + "fe")
      }
    }
    if count > 3, word.hasSuffix("ly") {
      bases.append(String(word.dropLast(2)))
      bases.append(word.dropLast() + "e")
      if word.hasSuffix("ily") { bases.append(word.dropLast(3) + "y") }
      if word.hasSuffix("lly") { bases.append(String(word.dropLast())) }
    }
    if count > 3, word.hasSuffix("n"), let before = word.dropLast().last, before == "e" {
      bases.append(String(word.dropLast()))
      bases.append(String(word.dropLast(2)))
    }
    for ending in ["ed", "ing", "er", "est"] where count > ending.utf8.count + 1 {
      if word.hasSuffix(ending) { append(word.dropLast(ending.utf8.count), to: &bases) }
    }
    return bases
  }

  /// The letters that the endings end in.
  private static let endings = Array("syndgrt".utf8)

  /// What stands before an ending that starts with a vowel: *hop-p*, *hop-e*, *hope*, *tri-ed*.
  private static func append(_ stem: Substring, to bases: inout [String]) {
    bases.append(String(stem))
    bases.append(stem + "e")
    if stem.hasSuffix("i") { bases.append(stem.dropLast() + "y") }
    let letters = Array(stem.utf8.suffix(2))
    if letters.count == 2, letters[0] == letters[1] { bases.append(String(stem.dropLast())) }
    if stem.hasSuffix("y") { bases.append(stem.dropLast() + "ie") }
  }
}
