/// A value of a JSON document that was read, and where it stood.
package struct JSONNode: Equatable, Sendable {
  /// What it is.
  package enum Content: Equatable, Sendable {
    /// Nothing.
    case null
    /// True or false.
    case bool(Bool)
    /// A number as it is written.
    case number(String)
    /// A text.
    case string(String)
    /// Values in order.
    case array([JSONNode])
    /// Values by name, in the order of the document.
    case object([Member])
  }

  /// A name and its value.
  package struct Member: Equatable, Sendable {
    /// The name.
    package var name: String
    /// The value.
    package var value: JSONNode

    /// Creates a member.
    package init(name: String, value: JSONNode) {
      self.name = name
      self.value = value
    }
  }

  /// Where its first byte stands, from 0.
  package var offset: Int

  /// What it is.
  package var content: Content

  /// Creates a value.
  package init(_ content: Content, at offset: Int) {
    self.offset = offset
    self.content = content
  }
}

extension JSONNode {
  /// The members of an object, in the order of the document.
  package var members: [Member]? {
    guard case .object(let members) = content else { return nil }
    return members
  }

  /// The value of an object's first member of a name.
  package subscript(_ name: String) -> JSONNode? {
    members?.first { $0.name == name }?.value
  }

  /// An integer that is written as one and can be held.
  package var integer: Int? {
    guard case .number(let text) = content else { return nil }
    return Int(text)
  }

  /// The elements of an array of integers.
  package var integers: [Int]? {
    guard case .array(let elements) = content else { return nil }
    let integers = elements.compactMap(\.integer)
    return integers.count == elements.count ? integers : nil
  }

  /// A number as floating point; infinite where it is beyond that.
  package var double: Double? {
    guard case .number(let text) = content else { return nil }
    return Double(text)
  }

  /// A truth value.
  package var bool: Bool? {
    guard case .bool(let value) = content else { return nil }
    return value
  }

  /// A text.
  package var string: String? {
    guard case .string(let value) = content else { return nil }
    return value
  }
}
