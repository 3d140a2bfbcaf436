extension JSONNode {
  /// A value that was made rather than read; its numbers are written as ``JSONWriter`` writes them.
  package init(_ value: JSONValue) {
    switch value {
    case .null: self.init(.null, at: 0)
    case .bool(let flag): self.init(.bool(flag), at: 0)
    case .int, .digits, .double:
      let text = String(decoding: JSONWriter.compact(value), as: UTF8.self)
      self.init(text == "null" ? .null : .number(text), at: 0)
    case .string(let text): self.init(.string(text), at: 0)
    case .array(let elements): self.init(.array(elements.map(JSONNode.init)), at: 0)
    case .object(let members):
      self.init(
        .object(members.map { Member(name: $0.key, value: JSONNode($0.value)) }), at: 0)
    }
  }

  /// The value at a path of names.
  ///
  /// Of an array of two numbers, which is an interval, `low` and `high` are the two.
  package func value(at path: some Sequence<Substring>) -> JSONNode? {
    var node = self
    for name in path {
      switch node.content {
      case .object:
        guard let next = node[String(name)] else { return nil }
        node = next
      case .array(let elements) where elements.count == 2:
        switch name {
        case "low": node = elements[0]
        case "high": node = elements[1]
        default: return nil
        }
      default: return nil
      }
    }
    return node
  }
}

extension JSONWriter {
  /// Appends the one-line form of a document that was read: its numbers stay as they were written.
  package static func append(_ node: JSONNode, to bytes: inout [UInt8]) {
    switch node.content {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .number(let text): bytes.append(contentsOf: text.utf8)
    case .string(let text): JSONQuotation.append(text, to: &bytes)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for index in elements.indices {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        append(elements[index], to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.sorted(by: { $0.name < $1.name }).enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        JSONQuotation.append(member.name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        append(member.value, to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }
}
