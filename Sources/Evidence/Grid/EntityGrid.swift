public import Lexicon
public import Prose

/// Which entities an article speaks of, and in which role, row by row (Barzilay and Lapata 2008).
///
/// A row is a unit or a sentence, a column an entity: all nouns with one head, all persons with one
/// last name, and all names of one place or thing. Roles are guessed without a parser: before the first finite verb of a clause an
/// entity is its subject, directly after a verb its object, elsewhere (after prepositions, as a
/// modifier) neither. Of several roles in one row the weightiest counts.
public struct EntityGrid: Sendable {
  /// What a row of the grid is.
  public enum RowKind: Sendable {
    /// A unit of the article.
    case units
    /// A sentence of a unit.
    case sentences
  }

  /// A column of the grid.
  public struct Entity: Sendable, Equatable {
    /// The head noun or the name as it first stands in the text.
    public var label: String
    /// The number of its mentions.
    public var mentions: Int
    /// The number of rows that mention it.
    public var spread: Int
  }

  /// The entities, in the order of their first mention.
  public let entities: [Entity]

  /// The number of rows.
  public var rowCount: Int { grid.rows.count }

  private let grid: GridRows

  /// Fills the grid of an article, its units in the order given.
  ///
  /// - Parameters:
  ///   - article: The analysed article.
  ///   - rows: What a row is.
  ///   - graph: WordNet's nouns; without them every word of content counts as a noun.
  /// - Complexity: O(*tokens*).
  public init(article: AnalysedArticle, rows: RowKind, graph: NounGraph?) {
    let units = article.units.map { SceneUnit(unit: $0, date: nil) }
    let nouns = NounTable(units: units, graph: graph)
    let grid = GridRows(nouns: nouns, units: units, bySentence: rows == .sentences)
    self.grid = grid
    entities = grid.words.indices.map { entity in
      Entity(
        label: nouns.label(of: grid.words[entity], in: units), mentions: grid.mentions[entity],
        spread: grid.spread[entity])
    }
  }

  /// The role of an entity in a row.
  ///
  /// - Complexity: O(log *k*) in the entities of the row.
  public subscript(row: Int, entity: Int) -> GridRole {
    let cells = grid.rows[row]
    var low = 0
    var high = cells.count
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].entity < entity { low = middle + 1 } else { high = middle }
    }
    return low < cells.count && cells[low].entity == entity ? cells[low].role : .absent
  }

  /// The transitions between neighbouring rows, in the order given or another.
  ///
  /// - Parameter order: The rows in the order to be judged, each below ``rowCount``; nil for the
  ///   order given.
  /// - Returns: How many entities pass from which role to which.
  /// - Complexity: O(*cells* + *rows*).
  public func transitions(order: [Int]? = nil) -> RoleTransitions {
    let order = order ?? Array(grid.rows.indices)
    let salience = entities.map { entity -> RoleTransitions.Salience in
      entity.mentions > 1 ? .salient : .rest
    }
    var transitions = RoleTransitions()
    var filled = [0, 0]
    func add(_ entity: Int, _ from: GridRole, _ to: GridRole) {
      transitions.add(from, to, salience[entity])
      filled[salience[entity].rawValue] += 1
    }
    for (from, to) in zip(order, order.dropFirst()) {
      let left = grid.rows[from]
      let right = grid.rows[to]
      var place = 0
      for cell in left {
        while place < right.count, right[place].entity < cell.entity {
          add(right[place].entity, .absent, right[place].role)
          place += 1
        }
        if place < right.count, right[place].entity == cell.entity {
          add(cell.entity, cell.role, right[place].role)
          place += 1
        } else {
          add(cell.entity, cell.role, .absent)
        }
      }
      for cell in right[place...] { add(cell.entity, .absent, cell.role) }
    }
    let steps = max(0, order.count - 1)
    for kind in RoleTransitions.Salience.allCases {
      let all = salience.count { $0 == kind } * steps
      transitions.add(.absent, .absent, kind, all - filled[kind.rawValue])
    }
    return transitions
  }
}
