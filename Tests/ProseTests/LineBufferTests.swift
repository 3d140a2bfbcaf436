import Testing

@testable import Prose

@Suite struct LineBufferTests {
  private func lines(_ text: String, chunk: Int) -> [String] {
    var buffer = LineBuffer()
    var lines: [String] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      buffer.append(rest.prefix(chunk))
      rest = rest.dropFirst(chunk)
      while let line = buffer.next() { lines.append(String(decoding: line, as: UTF8.self)) }
    }
    if let last = buffer.finish() { lines.append(String(decoding: last, as: UTF8.self)) }
    return lines
  }

  @Test(arguments: [1, 2, 3, 7, 100])
  func cutsLinesWhateverTheChunks(_ chunk: Int) {
    #expect(lines("one\ntwo\r\n\nfour\rx", chunk: chunk) == ["one", "two", "", "four\rx"])
    #expect(lines("one\ntwo\n", chunk: chunk) == ["one", "two"])
    #expect(lines("é😀\r\n", chunk: chunk) == ["é😀"])
    #expect(lines("", chunk: chunk) == [])
    #expect(lines("\n", chunk: chunk) == [""])
  }

  @Test func canBeUsedAgainAfterItsEnd() {
    var buffer = LineBuffer()
    buffer.append(Array("a".utf8))
    #expect(buffer.finish() == Array("a".utf8))
    #expect(buffer.finish() == nil)
    buffer.append(Array("b\n".utf8))
    #expect(buffer.next() == Array("b".utf8))
    #expect(buffer.next() == nil)
  }
}
