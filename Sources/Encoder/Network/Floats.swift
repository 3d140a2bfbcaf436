// Unchecked because of the pointer: whoever hands the memory to several threads gives each of them
// rows of its own to write, and nobody reads a row before those who write it have ended.
/// Memory that starts at a line of the cache.
///
/// It is given back with the object: who works through `start` keeps the object for as long, by
/// `keep(_:)` where nothing else does.
final class Floats: @unchecked Sendable {
  /// The first element.
  let start: UnsafeMutablePointer<Float>

  /// Memory for `count` floats, not yet filled.
  init(_ count: Int) {
    start = UnsafeMutableRawPointer.allocate(byteCount: max(count, 1) * 4, alignment: 64)
      .bindMemory(to: Float.self, capacity: max(count, 1))
  }

  deinit {
    UnsafeMutableRawPointer(start).deallocate()
  }

  /// Keeps memory up to here.
  static func keep(_ memory: Floats...) {
    withExtendedLifetime(memory) {}
  }
}
