import Base
import Synchronization
import Testing

@Suite struct WorkerPoolTests {
  private struct Enough: Error {}

  @Test(arguments: [1, 2, 3, 8])
  func resultsComeInTheOrderOfThePieces(threads: Int) {
    var delivered: [Int] = []
    // Later pieces are done sooner.
    WorkerPool.run(40, threads: threads) { index in
      usleep(UInt32((40 - index) * 20))
      return index * index
    } deliver: { index, result in
      #expect(result == index * index)
      delivered.append(index)
    }
    #expect(delivered == Array(0..<40))
  }

  @Test(arguments: [1, 4])
  func nothingIsBegunAfterARefusal(threads: Int) {
    let begun = Atomic(0)
    var delivered: [Int] = []
    #expect(throws: Enough.self) {
      try WorkerPool.run(10_000, threads: threads) { index in
        begun.wrappingAdd(1, ordering: .relaxed)
        usleep(100)
        return index
      } deliver: { index, _ throws(Enough) in
        delivered.append(index)
        if index == 2 { throw Enough() }
      }
    }
    #expect(delivered == [0, 1, 2])
    usleep(1000)
    #expect(begun.load(ordering: .relaxed) < 5000)
  }

  @Test func noPieceIsNoWork() {
    WorkerPool.run(0, threads: 4) {
      $0
    } deliver: { _, _ in
      Issue.record("there is none")
    }
  }

  @Test(arguments: [1, 2, 5])
  func aMapKeepsTheOrder(threads: Int) {
    #expect(ParallelMap.map(23, threads: threads) { $0 * 2 } == (0..<23).map { $0 * 2 })
  }
}
