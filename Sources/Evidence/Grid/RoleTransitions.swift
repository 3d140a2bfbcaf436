/// How often entities pass from one role to another between neighbouring rows of a grid.
public struct RoleTransitions: Sendable, Equatable {
  /// Whether entities are mentioned often enough to count as what the article is about.
  public enum Salience: Int, CaseIterable, Sendable {
    /// Mentioned at least twice.
    case salient
    /// Mentioned once.
    case rest
  }

  private static let roles = GridRole.allCases.count
  private var counts = [Int](
    repeating: 0, count: Salience.allCases.count * GridRole.allCases.count * GridRole.allCases.count
  )

  init() {}

  /// How many entities pass from one role to another.
  public func count(_ from: GridRole, _ to: GridRole, _ salience: Salience) -> Int {
    counts[Self.place(from, to, salience)]
  }

  /// The share of a transition among all of entities of one salience, 0…1; 0 without any.
  public func probability(_ from: GridRole, _ to: GridRole, _ salience: Salience) -> Double {
    let width = Self.roles * Self.roles
    let total = counts[(salience.rawValue * width)..<((salience.rawValue + 1) * width)].reduce(0, +)
    return total == 0 ? 0 : Double(count(from, to, salience)) / Double(total)
  }

  mutating func add(_ from: GridRole, _ to: GridRole, _ salience: Salience, _ count: Int = 1) {
    counts[Self.place(from, to, salience)] += count
  }

  private static func place(_ from: GridRole, _ to: GridRole, _ salience: Salience) -> Int {
    (salience.rawValue * roles + Int(from.rawValue)) * roles + Int(to.rawValue)
  }
}
