import Dispatch

/// Maps indices on several threads, results in the order of the indices.
package enum ParallelMap {
  /// The results of a function of 0..<count.
  ///
  /// Each index is one piece of work: hand out chunks where the work is small.
  ///
  /// - Parameters:
  ///   - count: The number of indices.
  ///   - threads: The most threads; 1 runs on the caller's.
  ///   - transform: Called once an index, from any thread.
  /// - Returns: The results by index.
  package static func map<Result: Sendable>(
    _ count: Int, threads: Int, _ transform: @Sendable (Int) -> Result
  ) -> [Result] {
    guard threads > 1, count > 1 else { return (0..<count).map(transform) }
    var results = [Result?](repeating: nil, count: count)
    results.withUnsafeMutableBufferPointer { buffer in
      // Every index is written by the one iteration that owns it, and read after all have ended.
      nonisolated(unsafe) let slots = buffer
      let lanes = min(threads, count)
      DispatchQueue.concurrentPerform(iterations: lanes) { lane in
        for index in stride(from: lane, to: count, by: lanes) { slots[index] = transform(index) }
      }
    }
    return results.compactMap(\.self)
  }
}
