import Dispatch
import Synchronization

/// Does numbered pieces of work on several threads and hands the results over in their order.
package enum WorkerPool {
  private final class Board<Result: Sendable>: Sendable {
    let done = Mutex<[(index: Int, result: Result)]>([])
    let next = Atomic(0)
    let arrived = DispatchSemaphore(value: 0)
  }

  /// Does the work.
  ///
  /// Results that are done before those of earlier pieces wait in memory: hand in batches where
  /// they are large.
  ///
  /// - Parameters:
  ///   - count: How many pieces there are.
  ///   - threads: The most threads that work; with 1 the caller does the work, and none is started.
  ///   - work: Called once for each index, from any thread.
  ///   - deliver: Called on the caller's thread, once for each index, in the order of the indices
  ///     and as soon as that allows.
  /// - Throws: What `deliver` throws; no further piece is begun then.
  package static func run<Result: Sendable, Failure: Error>(
    _ count: Int, threads: Int, work: @escaping @Sendable (Int) -> Result,
    deliver: (Int, Result) throws(Failure) -> Void
  ) throws(Failure) {
    guard threads > 1, count > 1 else {
      for index in 0..<count { try deliver(index, work(index)) }
      return
    }
    let board = Board<Result>()
    for _ in 0..<min(threads, count) {
      DispatchQueue.global().async {
        while true {
          let index = board.next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard index < count else { return }
          let result = work(index)
          board.done.withLock { $0.append((index, result)) }
          board.arrived.signal()
        }
      }
    }
    do throws(Failure) {
      var waiting: [Int: Result] = [:]
      var due = 0
      while due < count {
        board.arrived.wait()
        let piece = board.done.withLock { $0.removeFirst() }
        waiting[piece.index] = piece.result
        while let result = waiting.removeValue(forKey: due) {
          try deliver(due, result)
          due += 1
        }
      }
    } catch {
      // Nobody wants the rest.
      board.next.store(count, ordering: .relaxed)
      throw error
    }
  }
}
