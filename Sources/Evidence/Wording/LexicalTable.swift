/// What a corpus taught about words: a compact hash table from keys to a few numbers.
///
/// Open addressing over a power of two of slots. A slot holds a 32-bit fingerprint (0 is empty)
/// and one 16-bit step a column; a value is its step times the column's scale. Two keys that share
/// slot and fingerprint are one to the table: with 2^20 slots that meets about one key in 10^5.
public struct LexicalTable: Sendable, Equatable {
  /// The names of the columns.
  public let columns: [String]

  /// What one step of each column is worth.
  public let scales: [Float]

  /// The fingerprints, one a slot.
  public let fingerprints: [UInt32]

  /// The steps, one a column for each slot.
  public let steps: [Int16]

  private let mask: Int

  /// Creates a table from its parts, as a model file holds them.
  ///
  /// - Returns: Nil when the sizes do not fit together, more slots are filled than a table that was
  ///   built has (a look-up would grow slow, or run for ever), or a value is beyond ``largest``.
  public init?(columns: [String], scales: [Float], fingerprints: [UInt32], steps: [Int16]) {
    guard scales.count == columns.count, !columns.isEmpty, !fingerprints.isEmpty,
      fingerprints.count & (fingerprints.count - 1) == 0,
      steps.count / columns.count == fingerprints.count, steps.count % columns.count == 0,
      fingerprints.count(where: { $0 != 0 }) <= fingerprints.count / 4 * 3,
      scales.allSatisfy({ abs($0) <= Self.largest / 32_768 })
    else { return nil }
    self.columns = columns
    self.scales = scales
    self.fingerprints = fingerprints
    self.steps = steps
    mask = fingerprints.count - 1
  }

  /// Builds a table from entries; of two with one key the later wins.
  ///
  /// - Parameters:
  ///   - columns: The names of the columns.
  ///   - entries: Keys with one value a column, in an order that does not change between runs.
  public init(columns: [String], entries: [(key: UInt64, values: [Float])]) {
    var slots = 16
    while slots * 3 < entries.count * 4 + 4 { slots *= 2 }
    var scales = [Float](repeating: 0, count: columns.count)
    for entry in entries {
      for column in columns.indices {
        scales[column] = max(scales[column], abs(entry.values[column]))
      }
    }
    scales = scales.map { $0 > 0 ? $0 / 32_767 : 1 }
    var fingerprints = [UInt32](repeating: 0, count: slots)
    var steps = [Int16](repeating: 0, count: slots * columns.count)
    for entry in entries {
      let (start, fingerprint) = Self.place(entry.key, mask: slots - 1)
      var slot = start
      while fingerprints[slot] != 0, fingerprints[slot] != fingerprint {
        slot = (slot + 1) & (slots - 1)
      }
      fingerprints[slot] = fingerprint
      for column in columns.indices {
        let step = (entry.values[column] / scales[column]).rounded()
        steps[slot * columns.count + column] = Int16(max(-32_767, min(32_767, step)))
      }
    }
    self.columns = columns
    self.scales = scales
    self.fingerprints = fingerprints
    self.steps = steps
    mask = slots - 1
  }

  /// The greatest magnitude of a value, in nats; those that were learned are below 20.
  ///
  /// No sum of such values over the words of an article leaves what a `Float` can say.
  public static let largest: Float = 1e6

  /// The slot of a key, or nil when the table does not have it.
  ///
  /// - Complexity: O(1) expected.
  @inlinable
  public func slot(of key: UInt64) -> Int? {
    let (start, fingerprint) = Self.place(key, mask: fingerprints.count - 1)
    var slot = start
    while true {
      let found = fingerprints[slot]
      if found == fingerprint { return slot }
      if found == 0 { return nil }
      slot = (slot + 1) & (fingerprints.count - 1)
    }
  }

  /// The value in a slot found by ``slot(of:)``.
  @inlinable
  public func value(slot: Int, column: Int) -> Float {
    Float(steps[slot * columns.count + column]) * scales[column]
  }

  /// The value of a key, or nil when the table does not have it.
  public func value(of key: UInt64, column: Int = 0) -> Float? {
    slot(of: key).map { value(slot: $0, column: column) }
  }

  /// How rare a stem is: its inverse document frequency in nats, with a ceiling for unknown stems.
  public func rarity(of key: UInt64) -> Float {
    value(of: key) ?? Self.unknownRarity
  }

  /// The rarity of a stem that the corpus does not have often enough to be listed, in nats.
  public static let unknownRarity: Float = 9

  /// The first slot and the fingerprint of a key; the mix is SplitMix64's.
  @usableFromInline
  static func place(_ key: UInt64, mask: Int) -> (slot: Int, fingerprint: UInt32) {
    var mixed = key
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    mixed ^= mixed >> 31
    let fingerprint = UInt32(truncatingIfNeeded: mixed >> 32)
    return (Int(truncatingIfNeeded: mixed & 0xffff_ffff) & mask, fingerprint == 0 ? 1 : fingerprint)
  }
}
