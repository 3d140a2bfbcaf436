import Evidence
import Lexicon
import Prose
import Testing

/// A text of one unit and the roles of its entities.
struct RoleCase: Sendable, CustomTestStringConvertible {
  var text: String
  var roles: [String: GridRole]

  var testDescription: String { text }
}

@Suite struct EntityGridTests {
  private func grid(_ units: [String], rows: EntityGrid.RowKind = .units) throws -> EntityGrid {
    EntityGrid(article: Articles.analysed(units), rows: rows, graph: try Articles.graph.get())
  }

  private func drawn(_ grid: EntityGrid) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: grid.entities.enumerated().map { column, entity in
        (entity.label, String((0..<grid.rowCount).map { grid[$0, column].sign }))
      })
  }

  @Test(arguments: [
    RoleCase(
      text: "The lawyer bought the automobile.", roles: ["lawyer": .subject, "automobile": .object]),
    RoleCase(
      text: "The lawyer went to the harbour.", roles: ["lawyer": .subject, "harbour": .other]),
    RoleCase(
      text: "The owner of the company was arrested.",
      roles: ["owner": .subject, "company": .other]),
    RoleCase(
      text: "The company owner had seen Grubich.",
      roles: ["company": .other, "owner": .subject, "Grubich": .object]),
    RoleCase(
      text: "The lawyer's automobile is near the harbour.",
      roles: ["lawyer's": .other, "automobile": .subject, "harbour": .other].labels),
    RoleCase(
      text: "In the harbour the lawyer found a lantern.",
      roles: ["harbour": .other, "lawyer": .subject, "lantern": .object]),
    RoleCase(
      text: "“It was so,” said Orlena Grubich.", roles: ["Grubich": .subject]),
    RoleCase(
      text: "The lawyer who wrote the letter left.",
      roles: ["lawyer": .subject, "letter": .object]),
    RoleCase(
      text: "The bishop came, and the lawyer left.",
      roles: ["bishop": .subject, "lawyer": .subject]),
    RoleCase(
      text: "The bishop wanted to buy the lantern.",
      roles: ["bishop": .subject, "lantern": .object]),
    RoleCase(text: "A lantern, a violin.", roles: ["lantern": .other, "violin": .other]),
  ])
  func guessesRoles(of example: RoleCase) throws {
    let grid = try grid([example.text])
    let found = Dictionary(
      uniqueKeysWithValues: grid.entities.enumerated().map { ($1.label, grid[0, $0]) })
    #expect(found == example.roles)
  }

  @Test func drawsUnitsAsRows() throws {
    let grid = try grid([
      "The lawyer bought a lantern.", "A lantern was on the lawyer's automobile. The lawyer left.",
      "It was so.",
    ])
    #expect(
      drawn(grid) == ["lawyer": "SS-", "lantern": "OS-", "automobile": "-X-"])
    #expect(grid.entities.map(\.mentions) == [3, 2, 1])
    #expect(grid.entities.map(\.spread) == [2, 2, 1])
  }

  @Test func drawsSentencesAsRows() throws {
    let grid = try grid(["The lawyer left. It was so.", "He saw the lawyer."], rows: .sentences)
    #expect(drawn(grid) == ["lawyer": "S-O"])
  }

  @Test func joinsFullAndShortNames() throws {
    let grid = try grid(["Orlena Grubich left.", "They saw Grubich.", "Grubich's word."])
    #expect(drawn(grid)["Grubich"] == "SOX")
    #expect(grid.entities.first?.mentions == 3)
  }

  @Test func tellsNamesOfPlacesApart() throws {
    let grid = try grid([
      "They left North Carolina, then South Carolina.", "It was in the United States.",
      "It was in the U.S., and the state was cold.",
    ])
    #expect(
      drawn(grid) == [
        "North Carolina": "O--", "South Carolina": "X--", "United States": "-XX", "state": "--S",
      ])
  }

  @Test func countsTransitionsBySalience() throws {
    let grid = try grid(["The lawyer left.", "The lawyer bought a lantern.", "It was so."])
    let found = grid.transitions()
    #expect(found.count(.subject, .subject, .salient) == 1)
    #expect(found.count(.subject, .absent, .salient) == 1)
    #expect(found.count(.absent, .object, .rest) == 1)
    #expect(found.count(.object, .absent, .rest) == 1)
    #expect(found.probability(.subject, .subject, .salient) == 0.5)
    #expect(found.probability(.absent, .absent, .rest) == 0)
  }

  @Test(arguments: 0..<10)
  func sharesOfTransitionsAddUpToOne(seed: Int) throws {
    var random = RandomArticle(seed: UInt64(seed))
    let grid = try grid(random.units(8), rows: .sentences)
    let order = random.permutation(grid.rowCount)
    let found = grid.transitions(order: order)
    for salience in RoleTransitions.Salience.allCases {
      var total = 0.0
      for from in GridRole.allCases {
        for to in GridRole.allCases { total += found.probability(from, to, salience) }
      }
      let isEmpty = !grid.entities.contains { ($0.mentions > 1) == (salience == .salient) }
      #expect(abs(total - (isEmpty ? 0 : 1)) < 1e-12)
    }
  }

  @Test(arguments: 0..<10)
  func countsTheSameTransitionsAsAFullGrid(seed: Int) throws {
    var random = RandomArticle(seed: UInt64(100 + seed))
    let grid = try grid(random.units(7))
    let order = random.permutation(grid.rowCount)
    let found = grid.transitions(order: order)
    for from in GridRole.allCases {
      for to in GridRole.allCases {
        var counts = [0, 0]
        for (one, other) in zip(order, order.dropFirst()) {
          for (column, entity) in grid.entities.enumerated()
          where grid[one, column] == from && grid[other, column] == to {
            counts[entity.mentions > 1 ? 0 : 1] += 1
          }
        }
        #expect(found.count(from, to, .salient) == counts[0])
        #expect(found.count(from, to, .rest) == counts[1])
      }
    }
  }

  @Test func hasNoTransitionsInOneRow() throws {
    let found = try grid(["The lawyer left."]).transitions()
    #expect(found.probability(.absent, .absent, .rest) == 0)
    #expect(try grid([]).rowCount == 0)
  }
}

extension [String: GridRole] {
  /// The same roles by labels as a grid has them, without possessives.
  fileprivate var labels: Self {
    Dictionary(
      uniqueKeysWithValues: map { ($0.hasSuffix("'s") ? String($0.dropLast(2)) : $0, $1) })
  }
}
