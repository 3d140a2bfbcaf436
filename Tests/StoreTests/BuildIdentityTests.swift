import Base
import Foundation
import Testing

@testable import Store

@Suite struct BuildIdentityTests {
  /// A file with one segment of notes.
  private func file(_ notes: [UInt8], alignment: UInt64 = 4, announced: Int? = nil) -> [UInt8] {
    func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
      withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }
    var file: [UInt8] = [0x7f, 0x45, 0x4c, 0x46, 2, 1] + [UInt8](repeating: 0, count: 26)
    file += bytes(UInt64(64)) + [UInt8](repeating: 0, count: 14)
    file += bytes(UInt16(56)) + bytes(UInt16(1)) + [UInt8](repeating: 0, count: 6)
    file += bytes(UInt32(4)) + bytes(UInt32(4)) + bytes(UInt64(120))
    file += [UInt8](repeating: 0, count: 16) + bytes(UInt64(announced ?? notes.count))
    file += bytes(UInt64(notes.count)) + bytes(alignment)
    return file + notes
  }

  private func note(_ name: String, _ kind: UInt8, _ content: [UInt8]) -> [UInt8] {
    let name = Array(name.utf8) + [0]
    func padded(_ bytes: [UInt8]) -> [UInt8] {
      bytes + [UInt8](repeating: 0, count: (4 - bytes.count % 4) % 4)
    }
    return [UInt8(name.count), 0, 0, 0, UInt8(content.count), 0, 0, 0, kind, 0, 0, 0]
      + padded(name) + padded(content)
  }

  private func identity(_ bytes: [UInt8]) throws -> String? {
    let folder = try TemporaryFolder()
    let path = folder.file("program")
    try Data(bytes).write(to: URL(filePath: path))
    return BuildIdentity(executable: path)?.description
  }

  @Test func theLinkersBuildIDIsTheIdentity() throws {
    let notes = note("GNU", 1, [9, 9, 9, 9]) + note("Go", 3, [7]) + note("GNU", 3, [0xab, 1, 2])
    #expect(try identity(file(notes)) == "build-id ab0102")
    #expect(try identity(file(notes) + [1]) == "build-id ab0102")
  }

  @Test func withoutOneItIsTheWholeFile() throws {
    let plain = file(note("GNU", 1, [9, 9, 9, 9]))
    let other = plain.dropLast() + [8]
    #expect(try identity(plain) == "sha256 " + SHA256.hexadecimal(SHA256.digest(of: plain)))
    #expect(try identity(plain) != identity(Array(other)))
    #expect(try identity([]) == "sha256 " + SHA256.hexadecimal(SHA256.digest(of: [])))
    #expect(BuildIdentity(executable: "/none/such") == nil)
  }

  /// Whatever is announced, a file is looked at no further than it goes.
  @Test func damagedNotesAreNone() throws {
    let whole = file(note("GNU", 3, [1, 2, 3, 4]))
    for place in whole.indices {
      for value: UInt8 in [0, 0x7f, 0xff] {
        var damaged = whole
        damaged[place] = value
        #expect(try identity(damaged) != nil)
      }
    }
    for length in stride(from: 0, to: whole.count, by: 7) {
      #expect(try identity(Array(whole.prefix(length)))?.hasPrefix("sha256 ") == true)
    }
    #expect(try identity(file(note("GNU", 3, [1]), announced: 4_000))?.hasPrefix("sha256 ") == true)
  }

  @Test func theRunningProgramHasOne() {
    #expect(BuildIdentity.running != nil)
    #expect(BuildIdentity.running == BuildIdentity(executable: "/proc/self/exe"))
  }
}
