/// What each family says of every ordered pair of an article's units, worked out once for several
/// orders of them.
public struct PrecedenceShares: Sendable {
  /// The ensembles that are asked about a pair, both ways round.
  static let looks = 2

  private let count: Int
  /// For each ensemble and ordered pair what it says of the first unit before the second.
  private let pieces: [FamilyShares]

  /// Asks about all pairs.
  ///
  /// - Parameters:
  ///   - count: The number of units; 200 take 11 MB.
  ///   - piece: What an ensemble, by its number, says of a unit before another.
  init(count: Int, piece: (_ look: Int, _ first: Int, _ second: Int) -> FamilyShares) {
    self.count = count
    pieces = (0..<Self.looks * count * count).map { place in
      let (first, second) = (place / count % count, place % count)
      return first == second ? FamilyShares() : piece(place / (count * count), first, second)
    }
  }

  /// What each family says for the first unit standing before the second.
  public func shares(_ first: Int, _ second: Int) -> FamilyShares {
    Self.joined(first, second) { look, first, second in
      pieces[(look * count + first) * count + second]
    }
  }

  /// What the ensembles say for a unit before another, less what they say for the reverse.
  static func joined(
    _ first: Int, _ second: Int, piece: (_ look: Int, _ first: Int, _ second: Int) -> FamilyShares
  ) -> FamilyShares {
    var shares = FamilyShares()
    for look in 0..<looks {
      shares.add(piece(look, first, second))
      shares.add(piece(look, second, first), times: -1)
    }
    return shares
  }
}
