/// The mappings of ``UnicodeMappings``, ready to be looked up.
struct UnicodeMappingTable {
  /// The code points that stand for others, in ascending order.
  private var keys: [UInt32] = []
  /// Where the targets of each key end.
  private var ends: [Int] = []
  private var targets: [UInt32] = []
  /// The character that two others compose, by these.
  private var composites: [UInt64: UInt32] = [:]

  /// Reads entries in the form that ``UnicodeMappings/entries`` describes.
  init(_ entries: String) {
    var key: UInt32 = 0
    for word in entries.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0a }) {
      var rest = word[...]
      let sign = rest.first
      if sign == UInt8(ascii: "@") {
        key = Self.numbers(rest.dropFirst()).first ?? key
        continue
      }
      let isComposed = sign != UInt8(ascii: "~") && sign != UInt8(ascii: "!")
      if !isComposed { rest = rest.dropFirst() }
      let parts = rest.split(separator: UInt8(ascii: "*"))
      let mapping = parts.first.map { Self.numbers($0) } ?? []
      let length = parts.count > 1 ? Self.numbers(parts[1]).first ?? 1 : 1
      for step in 0..<length {
        keys.append(key)
        targets += mapping.map { $0 + step }
        ends.append(targets.count)
        key += 1
      }
      if isComposed, mapping.count == 2 {
        composites[Self.pair(mapping[0], mapping[1])] = key - 1
      }
    }
  }

  /// What a code point stands for, which may stand for something in its turn; nil for itself.
  ///
  /// - Complexity: Logarithmic in the size of the table.
  func mapping(of value: UInt32) -> ArraySlice<UInt32>? {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < value { low = middle + 1 } else { high = middle }
    }
    guard low < keys.count, keys[low] == value else { return nil }
    return targets[(low > 0 ? ends[low - 1] : 0)..<ends[low]]
  }

  /// The character that two others compose; nil where they stay apart.
  func composite(_ first: UInt32, _ second: UInt32) -> UInt32? {
    HangulSyllable(first, second)?.value ?? composites[Self.pair(first, second)]
  }

  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }

  /// Hexadecimal numbers that full stops part.
  private static func numbers(_ text: Substring.UTF8View) -> [UInt32] {
    text.split(separator: UInt8(ascii: ".")).map { digits in
      digits.reduce(0) { value, digit in
        value << 4 | UInt32(digit <= UInt8(ascii: "9") ? digit - 0x30 : digit - 0x57)
      }
    }
  }
}
