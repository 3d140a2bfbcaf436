package import Base

/// A result's record as a line of JSON, with what the user wants of it and beside it.
package struct RecordLine: Sendable {
  /// The names on the way to each member that is wanted; nil for all.
  private let wanted: [[Substring]]?

  /// Creates a form.
  ///
  /// - Parameter wanted: The fields that are wanted; nil for all. The schema and the name of the
  ///   article stay in any case.
  package init(_ wanted: [RecordField]?) {
    self.wanted = wanted.map { fields in
      fields.map { field in
        // The ends of an interval stand in one array.
        let isEnd = field.name.hasSuffix(".low") || field.name.hasSuffix(".high")
        return isEnd ? Array(field.path.dropLast()) : field.path
      } + [["schema"], ["id"]]
    }
  }

  /// Appends the line of a record, in which the record's own members come before those passed through.
  package func append(
    _ record: JSONNode, _ further: [JSONNode.Member], to bytes: inout [UInt8]
  ) {
    var members = (wanted.map { Self.pruned(record, to: $0) } ?? record).members ?? []
    let names = Set((record.members ?? []).map(\.name))
    members += further.filter { !names.contains($0.name) }
    JSONWriter.append(JSONNode(.object(members), at: 0), to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// What of a value lies on some ways, none of them empty.
  private static func pruned(_ node: JSONNode, to paths: [[Substring]]) -> JSONNode {
    guard let members = node.members else { return node }
    let kept = members.compactMap { member -> JSONNode.Member? in
      let ways = paths.filter { $0.first.map(String.init) == member.name }
      if ways.isEmpty { return nil }
      if ways.contains(where: { $0.count == 1 }) { return member }
      return JSONNode.Member(
        name: member.name, value: pruned(member.value, to: ways.map { Array($0.dropFirst()) }))
    }
    return JSONNode(.object(kept), at: node.offset)
  }
}
