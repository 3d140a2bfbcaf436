/// A form that is being looked up, in a buffer on the stack, so that a look-up allocates nothing.
struct FormBuffer: ~Copyable {
  private let storage: UnsafeMutableRawBufferPointer
  private(set) var count = 0

  /// Whether more was appended than the buffer holds.
  private(set) var overflows = false

  init(storage: UnsafeMutableRawBufferPointer) {
    self.storage = storage
  }

  /// The bytes of the form, valid until it is changed.
  var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: storage[0..<count])
  }

  /// Some bytes of the form, valid until it is changed.
  func bytes(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: storage[range])
  }

  subscript(place: Int) -> UInt8 {
    get { storage[place] }
    nonmutating set { storage[place] = newValue }
  }

  /// Appends a text, ASCII capitals folded.
  mutating func append(_ text: String) {
    for byte in text.utf8 {
      append(byte: byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte)
    }
  }

  /// Appends a space.
  mutating func append(space: Void) { append(byte: UInt8(ascii: " ")) }

  /// Appends a byte.
  @inline(__always)
  mutating func append(byte: UInt8) {
    guard count < storage.count else {
      overflows = true
      return
    }
    storage[count] = byte
    count += 1
  }

  /// Forgets the bytes from a place on, and that there were too many.
  mutating func cut(to count: Int) {
    self.count = min(count, self.count)
    overflows = false
  }

  /// Takes back bytes that were cut off.
  mutating func extend(to count: Int) { self.count = count }

  /// Whether the form ends with an ending and has something before it.
  func ends(with ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard count > length else { return false }
    for index in 0..<length where storage[count - length + index] != ending.utf8Start[index] {
      return false
    }
    return true
  }

  /// The number of bytes of a possessive ending: 2 for `'s`, 1 for an apostrophe after `s`, else 0.
  var possessiveEnding: Int {
    if ends(with: "'s") { return 2 }
    return ends(with: "s'") ? 1 : 0
  }

  /// The place of the first space.
  var firstSpace: Int? { bytes.firstIndex(of: UInt8(ascii: " ")) }

  /// The place of the last space before a place.
  func lastSpace(before end: Int) -> Int? { bytes(0..<end).lastIndex(of: UInt8(ascii: " ")) }

  /// Turns hyphens into spaces; says whether there were any.
  func replaceHyphens() -> Bool {
    var found = false
    for index in 0..<count where storage[index] == UInt8(ascii: "-") {
      storage[index] = UInt8(ascii: " ")
      found = true
    }
    return found
  }

  /// Calls `body` with the form that has other bytes from a place on.
  func withTail<Result>(
    _ tail: UnsafeRawBufferPointer, from place: Int,
    _ body: (UnsafeRawBufferPointer) -> Result?
  ) -> Result? {
    guard place + tail.count <= storage.count else { return nil }
    return withUnsafeTemporaryAllocation(byteCount: storage.count, alignment: 1) { copy in
      copy.copyMemory(from: bytes(0..<place))
      UnsafeMutableRawBufferPointer(rebasing: copy[place...]).copyMemory(from: tail)
      return body(UnsafeRawBufferPointer(rebasing: copy[0..<place + tail.count]))
    }
  }

  /// Calls `body` with the form without the byte at a place.
  func without<Result>(
    byteAt place: Int, _ body: (UnsafeRawBufferPointer) -> Result?
  ) -> Result? {
    withTail(bytes(place + 1..<count), from: place, body)
  }
}

/// Calls `body` with an empty buffer on the stack.
func withForm<Result>(_ body: (inout FormBuffer) -> Result) -> Result {
  withUnsafeTemporaryAllocation(byteCount: FormTable.longestForm, alignment: 1) { storage in
    var form = FormBuffer(storage: storage)
    return body(&form)
  }
}
