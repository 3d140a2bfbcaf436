import Lexicon

/// The forms whose lemma is not found by form or rule: irregular plurals, and plurals that are
/// also a rarer lemma of their own.
struct NounExceptions {
  /// The forms, ordered for `FormTable`.
  let table: FormTableWriter

  /// The lemma of each form, in the order of the table.
  let bases: [String]

  /// Picks for each form the lemma that was tagged most often; the first, where several were.
  ///
  /// So `men` is `man` although there is a lemma `men`, and `years` is `year`, but `media` stays.
  init(_ source: WordNetSource) throws {
    let names = Set(source.lemmas.map(\.name))
    func tags(_ name: String) -> Int { source.usage[name]?.nounTags ?? 0 }
    var base: [String: String] = [:]
    func consider(_ candidates: [String], for form: String) {
      var best: String? = base[form] ?? (names.contains(form) ? form : nil)
      for candidate in candidates where names.contains(candidate) {
        guard let current = best else {
          best = candidate
          continue
        }
        if tags(candidate) > tags(current) { best = candidate }
      }
      base[form] = best == form ? nil : best
    }
    for (form, bases) in source.nounExceptions {
      consider(bases, for: form)
    }
    for lemma in source.lemmas {
      consider(Self.detached(lemma.name), for: lemma.name)
    }
    let bases = base
    table = try FormTableWriter(bases.keys.sorted(), buckets: NounGraphLayout.exceptionBuckets)
    self.bases = table.forms.compactMap { bases[$0] }
  }

  /// What WordNet's rules of detachment (`morphy(7WN)`) make of a plural in `s`.
  private static func detached(_ form: String) -> [String] {
    guard form.hasSuffix("s"), !form.hasSuffix("ss"), form.utf8.count > 2 else { return [] }
    var found = [String(form.dropLast())]
    for ending in ["ses", "xes", "zes", "ches", "shes"] where form.hasSuffix(ending) {
      found.append(String(form.dropLast(2)))
    }
    if form.hasSuffix("ies") { found.append(form.dropLast(3) + "y") }
    return found
  }
}
