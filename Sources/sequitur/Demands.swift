import CommandLineKit
import Ordering
import Prose

/// What the user demands of an order, as it was typed.
struct Demands: Sendable {
  let first: [String]
  let last: [String]
  let before: [String]
  let together: [String]

  /// The demands of the options.
  init(_ options: Resolution) {
    first = options.texts("first")
    last = options.texts("last")
    before = options.texts("before")
    together = options.texts("keep-together")
  }

  /// The demands in places of an article's units.
  func constraints(for item: ArticleItem) throws(Failure) -> OrderingConstraints {
    if first.isEmpty, last.isEmpty, before.isEmpty, together.isEmpty {
      return OrderingConstraints()
    }
    let finder = UnitFinder(item: item)
    var constraints = OrderingConstraints()
    do throws(UnitFinder.Mistake) {
      for name in first { constraints.first.append(try finder.unit(name, of: "--first")) }
      for name in last { constraints.last.append(try finder.unit(name, of: "--last")) }
      for pair in before { constraints.before.append(try finder.pair(pair, of: "--before")) }
      for pair in together {
        constraints.adjacentPairs.append(try finder.pair(pair, of: "--keep-together"))
      }
    } catch {
      throw .constraint(place: item.place, error.message)
    }
    return constraints
  }

  /// Why an order cannot be found, in the user's numbers.
  func failure(_ error: OrderingError, in item: ArticleItem) -> Failure {
    guard case .contradiction(let contradiction) = error else {
      return .internalError("the evidence of \(item.place) is out of range")
    }
    let finder = UnitFinder(item: item)
    // The problem counts units in canonical order.
    let places = CanonicalOrder.places(of: item.reading.article.units)
    let words = Self.words(contradiction) { unit in
      finder.label(places.indices.contains(unit) ? places[unit] : unit)
    }
    return .constraint(place: item.place, words)
  }

  private static func words(
    _ contradiction: Contradiction, _ name: (Int) -> String
  ) -> String {
    switch contradiction {
    case .noSuchUnit(let unit): "there is no unit \(name(unit))"
    case .pairedWithItself(let unit): "\(name(unit)) cannot stand before itself"
    case .twoFirst(let one, let other):
      "\(name(one)) and \(name(other)) cannot both be the first"
    case .twoLast(let one, let other):
      "\(name(one)) and \(name(other)) cannot both be the last"
    case .beforeFirst(let unit, let first):
      "\(name(unit)) cannot stand before \(name(first)), which is to be the first"
    case .afterLast(let unit, let last):
      "\(name(unit)) cannot stand after \(name(last)), which is to be the last"
    case .noRoom(let first, let last):
      "\(name(first)) as the first and \(name(last)) as the last leave no room for the others"
    case .twoSuccessors(let unit, let one, let other):
      "\(name(one)) and \(name(other)) cannot both directly follow \(name(unit))"
    case .twoPredecessors(let unit, let one, let other):
      "\(name(unit)) cannot directly follow both \(name(one)) and \(name(other))"
    case .cycle(let units):
      "the demands go in a ring: "
        + (units + units.prefix(1)).map(name).joined(separator: " before ")
    }
  }
}
