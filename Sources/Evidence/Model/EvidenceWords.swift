import Lexicon
import Prose

/// Says in words what a family of evidence found at a place of an order.
public struct EvidenceWords {
  let evidence: ArticleEvidence
  let wording: WordingSource?

  /// Creates the words for one article's evidence.
  ///
  /// - Parameters:
  ///   - evidence: What was found.
  ///   - wording: The learned words, to name those that weigh most.
  public init(evidence: ArticleEvidence, wording: WordingSource?) {
    self.evidence = evidence
    self.wording = wording
  }

  /// One sentence, without a full stop, on what a family found.
  ///
  /// - Parameters:
  ///   - family: The family.
  ///   - unit: The unit that is placed.
  ///   - earlier: The units placed before it, in their order.
  /// - Returns: The words.
  public func detail(_ family: EvidenceFamily, unit: Int, earlier: [Int]) -> String {
    switch family {
    case .chains: chains(unit, earlier)
    case .grid: grid(unit)
    case .names: names(unit, earlier)
    case .reference: reference(unit, earlier)
    case .connectives: connectives(unit)
    case .quotation: quotation(unit, earlier)
    case .time: time(unit)
    case .headline: headline(unit)
    case .structure: structure(unit)
    case .wording: wordingDetail(unit, earlier)
    case .succession: succession(unit, earlier)
    case .context: context(unit)
    }
  }

  private var scene: Scene { evidence.scene }

  private func chains(_ unit: Int, _ earlier: [Int]) -> String {
    let shared = sharedWords(unit, earlier.last)
    if !shared.isEmpty { return "carries on the thread of \(list(shared))" }
    return
      "takes \(evidence.sheet[.chainShare, unit] > 0 ? "part in" : "no part in") the article's "
      + "main threads"
  }

  private func grid(_ unit: Int) -> String {
    evidence.sheet[.protagonist, unit] > 0
      ? "speaks of what the article is mostly about, as its subject"
      : "its subject is not among the article's most frequent"
  }

  private func names(_ unit: Int, _ earlier: [Int]) -> String {
    let table = scene.names
    if let word = table.shortForms[unit].first {
      let isIntroduced = earlier.contains { table.fullForms[$0].contains(word) }
      let name = surface(word, unit)
      return isIntroduced
        ? "\(quoted(name)) has been named in full before"
        : "\(quoted(name)) is named in short"
    }
    if let word = table.fullForms[unit].first {
      return "gives the full name of \(quoted(surface(word, unit))), used in short elsewhere"
    }
    if let word = table.expansions[unit].first {
      return "spells out what other units call \(quoted(acronym(word)))"
    }
    if let word = table.acronyms[unit].first {
      return "uses \(quoted(surface(word, unit))), which another unit spells out"
    }
    if let previous = earlier.last {
      let shared = table.words[unit].filter { table.words[previous].contains($0) }
      if !shared.isEmpty {
        return "names \(list(shared.prefix(3).map { surface($0, unit) })), as does the unit before"
      }
    }
    let common = table.words[unit].filter { (table.spread[$0] ?? 0) > 1 }
    if !common.isEmpty {
      return "names \(list(common.prefix(3).map { surface($0, unit) })), named elsewhere too"
    }
    return table.words[unit].isEmpty ? "names nobody" : "names only what no other unit names"
  }

  private func reference(_ unit: Int, _ earlier: [Int]) -> String {
    let found = scene.units[unit]
    let first = found.opening.firstWord.map { found.unit.tokens[$0].text } ?? ""
    switch found.opening.kind {
    case .pronoun: return "opens with \(quoted(first)), which needs somebody or something before it"
    case .demonstrative: return "opens with \(quoted(first)), which points back"
    case .definite: return "opens with \(quoted(first)): something taken as known"
    case .indefinite: return "opens with \(quoted(first)): something new"
    case .plain:
      return evidence.sheet[.pronouns, unit] > 0
        ? "has pronouns that want somebody named before" : "leans on nothing said before"
    }
  }

  private func connectives(_ unit: Int) -> String {
    guard let connective = ConnectiveSource.initial(of: scene.units[unit]) else {
      return "opens with no connective"
    }
    return "opens with \(quoted(connective.phrase)) (\(connective.relation))"
  }

  private func quotation(_ unit: Int, _ earlier: [Int]) -> String {
    let found = scene.units[unit].quotation
    if found.isAlone || found.speakerIsPronoun || found.continues {
      let before = earlier.last.flatMap { previous in
        scene.units[previous].quotation.speaker.map { surface($0, previous) }
      }
      if let before { return "may go on with what \(before) says in the unit before" }
      return found.isAlone ? "is a quotation that names no speaker" : "carries on with a speech"
    }
    if let speaker = found.speaker { return "gives the words of \(surface(speaker, unit))" }
    return found.share > 0 ? "quotes" : "quotes nobody"
  }

  private func time(_ unit: Int) -> String {
    let found = scene.units[unit].time
    if let day = found.weekday {
      let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
      return "names \(days[day])"
    }
    if let year = found.year { return "speaks of \(year)" }
    if found.isRelative { return "tells the day from the day of writing" }
    if found.pastPerfect > 0 { return "tells what had come before" }
    if found.future > 0 { return "speaks of what will or would be" }
    return found.past >= found.present ? "is told in the past" : "is told in the present"
  }

  private func headline(_ unit: Int) -> String {
    if let title = scene.title {
      let keys = Set(title.words.map { title.unit.tokens[$0].key })
      let shared = scene.terms.entries[unit].map { scene.terms.keys[$0.term] }
        .filter { keys.contains($0) }
      if !shared.isEmpty {
        return "shares \(list(shared.prefix(4).map { stemSurface($0, unit) })) with the headline"
      }
      return "shares no content word with the headline"
    }
    return evidence.sheet[.centralityRank, unit] >= 0.5
      ? "is close to what the article speaks of" : "is apart from what the article speaks of"
  }

  private func structure(_ unit: Int) -> String {
    let found = scene.units[unit]
    if found.opening.hasDateline { return "opens with a dateline" }
    if evidence.sheet[.boilerplate, unit] > 0 { return "is a closing formula" }
    if evidence.sheet[.unfinished, unit] > 0 { return "ends without a full stop, as captions do" }
    let figures = Int(evidence.sheet[.figures, unit])
    let words = found.words.count
    return "has \(words) word\(words == 1 ? "" : "s")"
      + (figures > 0 ? " and \(figures) figure\(figures == 1 ? "" : "s")" : "")
  }

  /// What weighs is the comparison with the units before; so that comes first.
  private func wordingDetail(_ unit: Int, _ earlier: [Int]) -> String {
    guard let wording else { return "no learned words" }
    let title = WordingSource.titleKeys(of: scene.title)
    let own = evidence.sheet[.wording, unit]
    let before = earlier.map { evidence.sheet[.wording, $0] }
    let isEarly = before.isEmpty || own * Float(before.count) >= before.reduce(0, +)
    let named = wording.strongest(scene.units[unit], title: title, early: isEarly, most: 3)
    let tendency =
      named.isEmpty
      ? nil
      : "\(list(named)) \(named.count == 1 ? "tends" : "tend") to stand "
        + (isEarly ? "early" : "late")
    if before.isEmpty { return tendency ?? "its words tell little about place" }
    let comparison = "its words stand \(isEarly ? "earlier" : "later") than those before it"
    if let tendency { return "\(comparison) (\(tendency))" }
    // It has no telling words of its own; the unit before may have.
    guard let previous = earlier.last else { return comparison }
    let others = wording.strongest(
      scene.units[previous], title: title, early: !isEarly, most: 2
    ).filter { !FunctionWords.contains($0.lowercased()) }
    return others.isEmpty ? comparison : "\(comparison), such as \(list(others))"
  }

  private func succession(_ unit: Int, _ earlier: [Int]) -> String {
    guard earlier.last != nil else { return "nothing stands before it" }
    let shared = sharedWords(unit, earlier.last)
    return shared.isEmpty
      ? "shares no content word with the unit before"
      : "takes up \(list(shared)) from the unit before"
  }

  private func context(_ unit: Int) -> String {
    let place = Int((evidence.sheet[.place, unit] * 100).rounded())
    let kin = Int((evidence.sheet[.kinPlace, unit] * 100).rounded())
    return "a first look puts it at \(place) % of the way, its kin at \(kin) %"
  }

  /// The rarest content words that a unit shares with another, at most three.
  private func sharedWords(_ unit: Int, _ other: Int?) -> [String] {
    guard let other else { return [] }
    let terms = Set(scene.terms.entries[other].map(\.term))
    let shared = scene.terms.entries[unit].filter { terms.contains($0.term) }
    return shared.sorted {
      (scene.terms.rarity[$0.term], $1.term) > (scene.terms.rarity[$1.term], $0.term)
    }.prefix(3).map { stemSurface(scene.terms.keys[$0.term], unit) }
  }

  private func surface(_ key: UInt64, _ unit: Int) -> String {
    let found = scene.units[unit]
    let index = found.keys.indices.first {
      found.keys[$0] == key && found.unit.tokens[$0].isCapitalised
    }
    return index.map { bare(found.unit.tokens[$0].text) } ?? "a name"
  }

  private func acronym(_ key: UInt64) -> String {
    for unit in scene.units.indices where scene.names.acronyms[unit].contains(key) {
      return surface(key, unit)
    }
    return "by initials"
  }

  private func stemSurface(_ stem: UInt64, _ unit: Int) -> String {
    let tokens = scene.units[unit].unit.tokens
    return tokens.first { $0.key == stem }.map { bare($0.text) } ?? "a word"
  }

  private func bare(_ text: String) -> String {
    for ending in ["'s", "’s", "'", "’"] where text.hasSuffix(ending) && text.count > ending.count {
      return String(text.dropLast(ending.count))
    }
    return text
  }

  private func quoted(_ text: String) -> String { "“\(text)”" }

  private func list(_ words: [String]) -> String {
    words.map { quoted($0) }.joined(separator: ", ")
  }
}
