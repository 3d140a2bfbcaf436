import CommandLineKit
import Ordering
import Prose
import Reports

/// What the user demands of an order, as it was typed.
struct Demands: Sendable {
  let first: [String]
  let last: [String]
  let before: [String]
  let together: [String]

  static let first = Option.texts(
    "first", "UNIT", effect: .result, isConfigurable: false,
    "The unit that opens the article; below a headline, the text.")
  static let last = Option.texts(
    "last", "UNIT", effect: .result, isConfigurable: false, "The unit that closes the article.")
  static let before = Option.texts(
    "before", "A:B", effect: .result, isConfigurable: false, "Unit A stands somewhere before B.")
  static let together = Option.texts(
    "keep-together", "A:B", effect: .result, isConfigurable: false, "Unit B directly follows A.")

  /// The demands of the options.
  init(_ options: Resolution) {
    first = options[Self.first]
    last = options[Self.last]
    before = options[Self.before]
    together = options[Self.together]
  }

  /// The demands in places of an article's units.
  func constraints(for item: ArticleItem) throws(Failure) -> OrderingConstraints {
    if first.isEmpty, last.isEmpty, before.isEmpty, together.isEmpty {
      return OrderingConstraints()
    }
    let finder = UnitFinder(item: item)
    // The headline stands first whatever is demanded: what asks for that is met, and what asks
    // for anything else cannot be.
    let start = item.reading.article.headline.count
    var constraints = OrderingConstraints()
    do throws(UnitFinder.Mistake) {
      for name in first {
        let unit = try finder.unit(name, of: "--first")
        if unit >= start { constraints.first.append(unit - start) }
      }
      for name in last {
        let unit = try finder.unit(name, of: "--last")
        guard unit >= start else { throw finder.headlineMistake(unit, of: "--last") }
        constraints.last.append(unit - start)
      }
      for value in before {
        let pair = try finder.pair(value, of: "--before")
        if pair.earlier >= start, pair.later >= start {
          constraints.before.append(UnitPair(pair.earlier - start, pair.later - start))
        } else if pair.earlier >= pair.later {
          throw finder.headlineMistake(pair.later, of: "--before")
        }
      }
      for value in together {
        let pair = try finder.pair(value, of: "--keep-together")
        if pair.earlier >= start, pair.later >= start {
          constraints.adjacentPairs.append(UnitPair(pair.earlier - start, pair.later - start))
        } else if pair.earlier == start - 1, pair.later >= start {
          constraints.first.append(pair.later - start)
        } else if pair.later != pair.earlier + 1 {
          throw finder.headlineMistake(min(pair.earlier, pair.later), of: "--keep-together")
        }
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
    let start = item.reading.article.headline.count
    if case .noSuchUnit(let unit) = contradiction {
      return .constraint(place: item.place, "there is no unit \(finder.label(start + unit))")
    }
    return .constraint(
      place: item.place, contradiction.message { finder.label(start + $0) })
  }
}
