import Base
import Ordering
import Testing

@Suite struct PermutationTests {
  @Test(arguments: [[1], [0, 0], [0, 2], [-1, 0], [1, 2, 3]])
  func whatLacksANumberIsNone(numbers: [Int]) {
    #expect(Permutation(numbers) == nil)
  }

  @Test(arguments: 0..<12)
  func thereAndBackIsWhereItStarted(count: Int) throws {
    var generator = SeededGenerator(seed: UInt64(count))
    let one = try #require(Permutation(generator.permutation(count)))
    let other = try #require(Permutation(generator.permutation(count)))
    let identity = Permutation(identity: count)
    #expect(one.inverse.inverse == one)
    #expect(one.then(one.inverse) == identity)
    #expect(one.inverse.then(one) == identity)
    #expect(one.then(identity) == one)
    #expect(one.then(other).inverse == other.inverse.then(one.inverse))
  }

  @Test func listsFollowTheNumbers() throws {
    let permutation = try #require(Permutation([2, 0, 1]))
    #expect(permutation.applied(to: ["a", "b", "c"]) == ["c", "a", "b"])
    #expect(permutation.inverse.applied(to: ["c", "a", "b"]) == ["a", "b", "c"])
    let next = try #require(Permutation([1, 2, 0]))
    #expect(permutation.then(next).numbers == [0, 1, 2])
  }
}
