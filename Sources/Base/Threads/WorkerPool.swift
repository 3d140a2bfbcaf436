import Dispatch
import Synchronization

/// Does numbered pieces of work on several threads and hands the results over as they are done.
package enum WorkerPool {
  private final class Board<Result: Sendable>: Sendable {
    let done = Mutex<[(Int, Result)]>([])
    let next = Atomic(0)
    let arrived = DispatchSemaphore(value: 0)
  }

  /// Does the work.
  ///
  /// - Parameters:
  ///   - count: How many pieces there are.
  ///   - threads: The most threads; with 1 the caller does the work.
  ///   - work: Called once for each index, from any thread.
  ///   - deliver: Called on the caller's thread, once for each index, in the order of completion.
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
    for _ in 0..<count {
      board.arrived.wait()
      let piece = board.done.withLock { $0.removeFirst() }
      do throws(Failure) {
        try deliver(piece.0, piece.1)
      } catch {
        // Nobody wants the rest.
        board.next.store(count, ordering: .relaxed)
        throw error
      }
    }
  }
}
