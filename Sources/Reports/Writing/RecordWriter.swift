import Base

/// Writes one JSON record a line.
struct RecordWriter: ResultWriter {
  let line: RecordLine
  /// Whether all members are wanted.
  let isWhole: Bool
  /// Whether a file that fails has a record in its place, as a line of a stream always has.
  let answersFiles: Bool
  /// What the next record carries besides, and those after it do not.
  var once: [JSONNode.Member]

  mutating func result(_ result: WrittenResult) -> [UInt8] {
    let further = result.origin.kept + (isWhole ? once : [])
    once = []
    if isWhole, further.isEmpty { return result.rendered.output }
    var bytes: [UInt8] = []
    line.append(result.record, further, to: &bytes)
    return bytes
  }

  mutating func failure(_ failure: WrittenFailure) -> [UInt8]? {
    guard failure.line != nil || answersFiles else { return nil }
    // A file goes by its name, a line of a stream by its own alone.
    let file = failure.line == nil ? failure.origin.file : nil
    let id = failure.origin.id ?? file.map { JSONNode(.string($0), at: 0) }
    let reason: JSONValue = [
      "code": .string(failure.code), "message": .string(failure.message),
    ]
    let members: [JSONNode.Member] = [
      .init(name: "schema", value: JSONNode(1)),
      .init(name: "id", value: id ?? JSONNode(.null, at: 0)),
      .init(name: "line", value: JSONNode(JSONValue(failure.line))),
      .init(name: "error", value: JSONNode(reason)),
    ]
    var bytes: [UInt8] = []
    RecordLine(nil).append(
      JSONNode(.object(members), at: 0), failure.origin.kept, to: &bytes)
    return bytes
  }
}
