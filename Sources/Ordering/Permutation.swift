/// A rearrangement of the numbers from 0 to one less than a count.
public struct Permutation: Sendable, Hashable {
  /// For each place the number that stands there; every number below the count once.
  public let numbers: [Int]

  /// Creates a permutation from the number at each place.
  ///
  /// - Parameter numbers: What should be every number below their count, in some order.
  /// - Returns: Nil where a number is missing or stands twice.
  /// - Complexity: O(*n*).
  public init?(_ numbers: [Int]) {
    guard Self.isWhole(numbers) else { return nil }
    self.numbers = numbers
  }

  /// Creates the permutation that leaves every number at its own place.
  ///
  /// - Parameter count: How many numbers there are, at least 0.
  public init(identity count: Int) {
    numbers = Array(0..<count)
  }

  /// Creates a permutation from numbers that are known to be one.
  ///
  /// - Precondition: Every number below their count stands there once.
  package init(valid numbers: [Int]) {
    precondition(Self.isWhole(numbers), "a permutation holds every number once")
    self.numbers = numbers
  }

  private init(unchecked numbers: [Int]) { self.numbers = numbers }

  /// How many numbers there are.
  public var count: Int { numbers.count }

  /// The number at a place.
  public subscript(place: Int) -> Int { numbers[place] }

  /// For each number the place where it stands.
  ///
  /// - Complexity: O(*n*).
  public var inverse: Permutation {
    var places = [Int](repeating: 0, count: count)
    for (place, number) in numbers.enumerated() { places[number] = place }
    return Permutation(unchecked: places)
  }

  /// The permutation that looks a place up here and what stands there in another one.
  ///
  /// - Parameter next: A permutation of as many numbers.
  /// - Returns: At each place, `next[self[place]]`.
  /// - Complexity: O(*n*).
  public func then(_ next: Permutation) -> Permutation {
    precondition(next.count == count, "both permute as many numbers")
    return Permutation(unchecked: numbers.map { next.numbers[$0] })
  }

  /// The elements of a list in the order of the numbers.
  ///
  /// - Parameter elements: As many as there are numbers.
  /// - Returns: At each place, `elements[self[place]]`.
  /// - Complexity: O(*n*).
  public func applied<Element>(to elements: [Element]) -> [Element] {
    precondition(elements.count == count, "there are as many elements as numbers")
    return numbers.map { elements[$0] }
  }

  private static func isWhole(_ numbers: [Int]) -> Bool {
    var isSeen = [Bool](repeating: false, count: numbers.count)
    for number in numbers {
      guard isSeen.indices.contains(number), !isSeen[number] else { return false }
      isSeen[number] = true
    }
    return true
  }
}
