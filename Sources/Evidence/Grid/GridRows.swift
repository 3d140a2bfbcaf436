import Prose

/// The entities of an article and their roles, row by row, without the cells that are empty.
struct GridRows {
  /// An entity in one row.
  struct Cell: Equatable {
    /// The number of the entity.
    var entity: Int
    /// Its weightiest role in the row.
    var role: GridRole
  }

  /// The cells of each row, by entity.
  private(set) var rows: [[Cell]] = []

  /// For each entity the rows that mention it.
  private(set) var spread: [Int] = []

  /// For each entity how often it is mentioned.
  private(set) var mentions: [Int] = []

  /// For each entity its first noun.
  private(set) var words: [Int] = []

  private var numbers: [UInt64: Int] = [:]
  private let entities: [Int]

  /// Nouns with one head are one entity: all senses and both numbers of a noun, and a person's name
  /// with or without its first part.
  init(nouns: NounTable, units: [SceneUnit], bySentence: Bool) {
    var entities: [Int] = []
    for (number, word) in nouns.words.enumerated() {
      if let known = numbers[word.head] {
        entities.append(known)
      } else {
        numbers[word.head] = words.count
        entities.append(words.count)
        words.append(number)
      }
    }
    self.entities = entities
    spread = [Int](repeating: 0, count: words.count)
    mentions = spread
    for (unit, occurrences) in nouns.units.enumerated() {
      let roles = ClauseRoles.roles(of: occurrences, in: units[unit])
      guard bySentence else {
        add(occurrences.indices, occurrences, roles)
        continue
      }
      var start = 0
      for sentence in units[unit].unit.sentences.indices {
        var end = start
        while end < occurrences.count, occurrences[end].sentence == sentence { end += 1 }
        add(start..<end, occurrences, roles)
        start = end
      }
    }
  }

  private mutating func add(
    _ range: Range<Int>, _ nouns: [NounTable.Occurrence], _ roles: [GridRole]
  ) {
    var cells = range.map { Cell(entity: entities[nouns[$0].word], role: roles[$0]) }
    for cell in cells { mentions[cell.entity] += 1 }
    cells.sort { ($0.entity, $0.role) < ($1.entity, $1.role) }
    var row: [Cell] = []
    row.reserveCapacity(cells.count)
    for cell in cells where row.last?.entity != cell.entity {
      row.append(cell)
      spread[cell.entity] += 1
    }
    rows.append(row)
  }
}
