import Base
import Prose

/// A set of word keys for look-ups in hot loops: keys are hashes already, and need no other.
///
/// Open addressing over a power of two of slots, at most half of them filled; 0 marks an empty one.
struct KeySet: Sendable {
  private let slots: [UInt64]
  private let hasZero: Bool

  init(_ keys: some Sequence<UInt64>) {
    let keys = Array(keys)
    var size = 8
    while size < 2 * keys.count { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    var hasZero = false
    for key in keys {
      if key == 0 { hasZero = true }
      var slot = Self.slot(key, size - 1)
      while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & (size - 1) }
      slots[slot] = key
    }
    self.slots = slots
    self.hasZero = hasZero
  }

  /// The keys of a list of folded words.
  init(words: some Sequence<String>) {
    self.init(words.map { StableHash.fnv1a($0) })
  }

  /// Whether the set has a key.
  func contains(_ key: UInt64) -> Bool { place(of: key) != nil || (key == 0 && hasZero) }

  /// The slot of a key other than 0, for values kept beside the set.
  func place(of key: UInt64) -> Int? {
    let mask = slots.count - 1
    var slot = Self.slot(key, mask)
    while slots[slot] != 0 {
      if slots[slot] == key { return slot }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The number of slots.
  var capacity: Int { slots.count }

  /// FNV-1a leaves the upper bits of short words poor, so both halves take part.
  @inline(__always)
  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key ^ (key >> 32)) &* 0x9e37_79b9_7f4a_7c15 >> 40) & mask
  }
}

/// Values of word keys, found as fast as in a ``KeySet``.
struct KeyMap<Value: Sendable>: Sendable {
  private let keys: KeySet
  private let values: [Value?]

  /// Creates a map; of two values for one key the first counts.
  init(_ pairs: [(key: UInt64, value: Value)]) {
    keys = KeySet(pairs.map(\.key))
    var values = [Value?](repeating: nil, count: keys.capacity)
    for (key, value) in pairs {
      guard let place = keys.place(of: key), values[place] == nil else { continue }
      values[place] = value
    }
    self.values = values
  }

  /// The value of a key.
  subscript(key: UInt64) -> Value? { keys.place(of: key).flatMap { values[$0] } }
}
