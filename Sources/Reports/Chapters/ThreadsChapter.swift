import Evidence
import Typeset

/// What runs through an article: its lexical chains and its entities.
struct ThreadsChapter {
  let findings: ReportFindings
  let coherence: CoherenceFindings

  private var count: Int { findings.order.count }

  /// The chains shown, at most.
  private static let chainsShown = 12

  /// The entities shown, at most.
  private static let entitiesShown = 20

  /// The units that a picture of the grid has room for.
  private static let widestGrid = 100

  // MARK: Chains

  /// The chains shown: the strong ones, then those of the highest scores that touch two units.
  private var shownChains: [LexicalChain] {
    let ranked = coherence.chains.filter(\.isStrong) + coherence.chains.filter { !$0.isStrong }
    return Array(ranked.filter { $0.isStrong || $0.units.count > 1 }.prefix(Self.chainsShown))
  }

  /// The lexical chains, as spans and as a table.
  var chains: ReportChapter {
    var chapter = ReportChapter()
    chapter.heading(3, "Threads of meaning")
    let shown = shownChains
    guard !shown.isEmpty else {
      chapter.say("No two nouns of the article are related: it has no lexical chain.")
      return chapter
    }
    let strong = coherence.chains.filter(\.isStrong)
    let rest = coherence.chains.count - shown.count
    chapter.say(
      "Lexical chains are nouns of related meaning (Silber and McCoy 2002). "
        + (strong.isEmpty
          ? "None stands out. "
          : "\(strong.count == 1 ? "One stands" : "\(strong.count) stand") out: "
            + "\(ReportWords.list(strong.prefix(5).map { ReportWords.quoted($0.label) })). ")
        + (rest > 0
          ? "\(ReportWords.count(rest, "weaker chain")) \(rest == 1 ? "is" : "are") not shown."
          : ""))
    chapter.draw(
      SpanChart(
        name: "chains", title: "Lexical chains over the article", count: count,
        positionName: "unit",
        spans: shown.map {
          .init(
            label: Self.name(of: $0), positions: $0.units,
            note: "\(ReportWords.number(Double($0.score), 1))\($0.isStrong ? ", strong" : "")")
        }))
    chapter.table(
      [
        .init("chain"), .init("strong"), .init("score", .right), .init("nouns", .right),
        .init("members by unit"),
      ],
      shown.map {
        [
          $0.label, $0.isStrong ? "yes" : "no", ReportWords.number(Double($0.score), 1),
          "\($0.members.count)", Self.members(of: $0),
        ]
      })
    return chapter
  }

  /// A chain's label and, where there is room, other words of it.
  private static func name(of chain: LexicalChain) -> String {
    var words = [chain.label]
    for member in chain.members where words.count < 3 && !words.contains(member.lemma) {
      words.append(member.lemma)
    }
    return words.joined(separator: ", ")
  }

  /// The members of a chain, unit by unit: `1 strike, walkout; 5 strike`.
  private static func members(of chain: LexicalChain) -> String {
    chain.units.prefix(30).map { unit in
      var words: [String] = []
      for member in chain.members where member.unit == unit && !words.contains(member.lemma) {
        words.append(member.lemma)
      }
      return "\(unit + 1) \(words.joined(separator: ", "))"
    }.joined(separator: "; ") + (chain.units.count > 30 ? "; …" : "")
  }

  // MARK: Grid

  /// The entities shown: those mentioned in most units, by first mention.
  var shownEntities: [Int] {
    let entities = coherence.grid.entities
    return entities.indices.filter { entities[$0].spread > 1 }.sorted {
      let (left, right) = (entities[$0], entities[$1])
      return (right.spread, right.mentions, $0) < (left.spread, left.mentions, $1)
    }.prefix(Self.entitiesShown).sorted()
  }

  /// The entity grid, as a picture and as a table.
  var grid: ReportChapter {
    let grid = coherence.grid
    var chapter = ReportChapter()
    chapter.heading(3, "Who and what it speaks of")
    let shown = shownEntities
    guard !shown.isEmpty else {
      chapter.say("No person or thing is mentioned in more than one unit.")
      return chapter
    }
    let more = grid.entities.count { $0.spread > 1 } - shown.count
    chapter.say(
      "The entity grid (Barzilay and Lapata 2008) shows who or what each unit mentions, and as "
        + "what: the subject of a clause (S), an object (O) or otherwise (X). Shown are entities "
        + "mentioned in two units or more"
        + (more > 0 ? ", the \(shown.count) most widely mentioned of \(shown.count + more)." : "."))
    if count <= Self.widestGrid {
      chapter.draw(
        GridPicture(
          name: "grid", title: "Entity grid", positionName: "unit",
          rows: shown.map { entity in
            .init(
              label: grid.entities[entity].label,
              roles: (0..<grid.rowCount).map { Self.role(grid[$0, entity]) })
          }))
    } else {
      chapter.say(
        "The article has too many units for a picture of the grid; the table shows the first "
          + "\(Self.widestGrid).")
    }
    chapter.blocks.append(
      .table(
        MarkdownTable(
          columns: [
            .init("entity"), .init("mentions", .right), .init("units", .right),
            .init("role by unit"),
          ],
          rows: shown.map { entity in
            let found = grid.entities[entity]
            return [
              [.text(found.label)], [.text("\(found.mentions)")], [.text("\(found.spread)")],
              [.code(Self.signs(of: entity, in: grid))],
            ]
          })))
    return chapter
  }

  /// The roles of an entity in the first units, as letters.
  private static func signs(of entity: Int, in grid: EntityGrid) -> String {
    let shown = min(grid.rowCount, widestGrid)
    return String((0..<shown).map { grid[$0, entity].sign }) + (shown < grid.rowCount ? "…" : "")
  }

  private static func role(_ role: GridRole) -> GridPicture.Role {
    switch role {
    case .subject: .subject
    case .object: .object
    case .other: .other
    case .absent: .absent
    }
  }
}
