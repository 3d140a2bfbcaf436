/// Cuts a stream of bytes into lines as its chunks come in.
///
///     var buffer = LineBuffer()
///     buffer.append(chunk)
///     while let line = buffer.next() { … }
///     if let last = buffer.finish() { … }
///
/// Lines end with LF or CRLF. Memory is bounded by the longest line and one chunk.
public struct LineBuffer: Sendable {
  private var bytes: [UInt8] = []
  /// Where the next line starts, and up to where no line feed was found.
  private var start = 0
  private var searched = 0

  /// Creates an empty buffer.
  public init() {}

  /// Appends the next bytes of the stream.
  ///
  /// - Parameter chunk: The bytes; a line may begin in one chunk and end in another.
  /// - Complexity: O(*n*) in the bytes of the chunk and of the line that is not yet ended.
  public mutating func append(_ chunk: some Collection<UInt8>) {
    if start > 0 {
      bytes.removeSubrange(..<start)
      searched -= start
      start = 0
    }
    bytes.append(contentsOf: chunk)
  }

  /// The next line that has been ended, without its end; nil until more bytes come.
  public mutating func next() -> [UInt8]? {
    guard let feed = bytes[searched...].firstIndex(of: 0x0a) else {
      searched = bytes.count
      return nil
    }
    let line = cut(to: feed)
    start = feed + 1
    searched = start
    return line
  }

  /// What is left at the end of the stream: the last line, if it was not ended.
  ///
  /// - Returns: The line, or nil where the stream ended with a line feed.
  public mutating func finish() -> [UInt8]? {
    defer { self = LineBuffer() }
    return start < bytes.count ? cut(to: bytes.count) : nil
  }

  private func cut(to end: Int) -> [UInt8] {
    let hasReturn = end > start && bytes[end - 1] == 0x0d
    return Array(bytes[start..<(hasReturn ? end - 1 : end)])
  }
}
