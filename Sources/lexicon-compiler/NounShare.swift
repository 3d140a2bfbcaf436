import Lexicon

/// How much of a noun's use is nominal, from WordNet's tag counts.
struct NounShare {
  /// One part in so many of a verb's use is taken to fall on one irregular or `-ed` form.
  private static let pastPart = 3

  /// One part in so many of a verb's use is taken to fall on its `-ing` form.
  private static let participlePart = 8

  let source: WordNetSource

  /// The share of a lemma in 255ths; 0 for function words and single letters.
  ///
  /// Tags are smoothed by half a tag for each sense, so that a word that was never tagged gets the
  /// nominal share of its senses. The tags of a verb stand under its base form: those of the forms
  /// that look like the noun (`rose`, `left`, `meeting`) are a fixed part of them.
  func share(of lemma: WordNetSource.Lemma) -> UInt8 {
    guard lemma.name.utf8.count > 1, !FunctionWords.contains(lemma.name) else { return 0 }
    let usage = source.usage[lemma.name] ?? WordNetSource.Usage()
    let nominal = 2 * usage.nounTags + lemma.senses.count
    let other = 2 * (usage.otherTags + inflectedTags(lemma.name)) + usage.otherSenses
    return UInt8((255 * nominal + (nominal + other) / 2) / (nominal + other))
  }

  private func inflectedTags(_ form: String) -> Int {
    var bases = source.verbExceptions[form] ?? []
    let isParticiple = form.hasSuffix("ing")
    if bases.isEmpty, isParticiple || form.hasSuffix("ed") {
      let stem = String(form.dropLast(isParticiple ? 3 : 2))
      bases = [stem, stem + "e"]
    }
    let tags = bases.reduce(0) { $0 + ($1 == form ? 0 : source.usage[$1]?.verbTags ?? 0) }
    return tags / (isParticiple ? Self.participlePart : Self.pastPart)
  }
}
