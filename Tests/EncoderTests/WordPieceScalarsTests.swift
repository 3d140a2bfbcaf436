import Testing

@testable import Encoder

@Suite struct WordPieceScalarsTests {
  private typealias Scalars = WordPieceScalars

  private static let rows = stride(from: 0, to: Scalars.rows.count, by: 4).map {
    Array(Scalars.rows[$0..<$0 + 4])
  }

  @Test func rowsAscendAndAreOfAKind() {
    #expect(Scalars.rows.count % 4 == 0)
    var next: UInt32 = 0x80
    for row in Self.rows {
      #expect(row[0] >= next && row[0] <= row[1] && row[1] <= 0x10_ffff)
      #expect(Scalars.Kind(rawValue: row[2]) != nil)
      next = row[1] + 1
    }
  }

  @Test func rowsAreFoundAtBothEndsAndNotBeside() {
    let starts = Set(Self.rows.map { $0[0] })
    for row in Self.rows {
      #expect(Scalars.row(of: row[0])?.offset == 0)
      #expect(Scalars.row(of: row[1])?.offset == row[1] - row[0])
      if !starts.contains(row[1] + 1) { #expect(Scalars.row(of: row[1] + 1) == nil) }
    }
    #expect(Scalars.row(of: 0x61) == nil)
  }

  /// All that rows point to is there, and is a scalar to which nothing more happens.
  @Test func targetsAreSettled() {
    func isLetter(_ scalar: UInt32) -> Bool {
      guard Unicode.Scalar(scalar) != nil else { return false }
      guard let row = Scalars.row(of: scalar) else { return true }
      switch row.kind {
      case .alternate: return row.offset % 2 == 1
      case .list: return Scalars.lists[Int(row.value + row.offset)] == scalar
      default: return false
      }
    }
    func isAlone(_ scalar: UInt32) -> Bool {
      guard let row = Scalars.row(of: scalar) else { return false }
      return row.kind == .alone
        || row.kind == .aloneList && Scalars.lists[Int(row.value + row.offset)] == scalar
    }
    for row in Self.rows {
      let value = Int(row[3])
      let count = Int(row[1] - row[0]) + 1
      switch Scalars.Kind(rawValue: row[2]) {
      case .target: #expect(isLetter(row[3]))
      case .shift: #expect((row[0]...row[1]).allSatisfy { isLetter(($0 + row[3]) & 0xff_ffff) })
      case .list: #expect(Scalars.lists[value..<value + count].allSatisfy(isLetter))
      case .aloneList:
        #expect(Scalars.lists[value..<value + count].allSatisfy(isAlone))
      case .sequence:
        let length = Int(Scalars.sequences[value])
        #expect(
          Scalars.sequences[value + 1...value + length].allSatisfy {
            isLetter($0) || isAlone($0) || Scalars.row(of: $0)?.kind == .nonstarter
          })
      case .nonstarter: #expect((1...254).contains(value))
      case .hangul: #expect(row[0] == 0xac00 && count == 11_172)
      case .dropped, .breaking, .space, .alone, .alternate: #expect(value == 0)
      case nil: Issue.record("no such kind")
      }
    }
  }
}
