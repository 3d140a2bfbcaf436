/// Writes pages for people, parted by a blank line.
struct PageWriter: ResultWriter {
  private var isFirst = true

  mutating func result(_ result: WrittenResult) -> [UInt8] {
    defer { isFirst = false }
    return (isFirst ? [] : [UInt8(ascii: "\n")]) + result.rendered.output
  }

  mutating func failure(_ failure: WrittenFailure) -> [UInt8]? { nil }
}
