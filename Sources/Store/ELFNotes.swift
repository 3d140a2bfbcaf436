/// The notes of a 64-bit little-endian ELF file, as far as they name the build (System V ABI,
/// "Note Section"; GNU's note of type 3 holds the build ID).
struct ELFNotes {
  /// The build ID, one byte or more; nil where there is none.
  let buildIdentifier: [UInt8]?

  /// The most bytes of a table or of notes that are looked at; real ones have hundreds.
  private static let most = 1 << 16

  /// Reads the notes; nil where the file is not of this form, or ends before its segments do.
  ///
  /// - Parameter bytes: Up to so many bytes from a place of the file, fewer at its end; nil where
  ///   reading fails.
  init?(reading bytes: (_ offset: Int, _ count: Int) -> [UInt8]?) {
    guard let header = bytes(0, 64), header.count == 64,
      header.starts(with: [0x7f, 0x45, 0x4c, 0x46, 2, 1]),
      let table = Self.number(header, 32, 8), let size = Self.number(header, 54, 2),
      let count = Self.number(header, 56, 2), size >= 56, size * count <= Self.most,
      let segments = bytes(table, size * count), segments.count == size * count
    else { return nil }
    for segment in stride(from: 0, to: segments.count, by: size) {
      guard Self.number(segments, segment, 4) == 4,
        let offset = Self.number(segments, segment + 8, 8),
        let length = Self.number(segments, segment + 32, 8), length <= Self.most,
        let alignment = Self.number(segments, segment + 48, 8), let notes = bytes(offset, length),
        notes.count == length
      else { continue }
      if let identifier = Self.buildIdentifier(notes, alignment: alignment == 8 ? 8 : 4) {
        buildIdentifier = identifier
        return
      }
    }
    buildIdentifier = nil
  }

  private static func buildIdentifier(_ notes: [UInt8], alignment: Int) -> [UInt8]? {
    func aligned(_ place: Int) -> Int { (place + alignment - 1) / alignment * alignment }
    var place = 0
    while let nameLength = number(notes, place, 4), let length = number(notes, place + 4, 4),
      let kind = number(notes, place + 8, 4)
    {
      let name = place + 12
      let start = aligned(name + nameLength)
      guard start + length <= notes.count else { return nil }
      if kind == 3, length > 0, notes[name..<(name + nameLength)].elementsEqual("GNU\0".utf8) {
        return Array(notes[start..<(start + length)])
      }
      place = aligned(start + length)
    }
    return nil
  }

  /// A little-endian number; nil where the bytes end before it or it is no `Int`.
  private static func number(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int? {
    guard offset + count <= bytes.count else { return nil }
    let number = bytes[offset..<(offset + count)].reversed().reduce(UInt64(0)) {
      $0 << 8 | UInt64($1)
    }
    return Int(exactly: number)
  }
}
