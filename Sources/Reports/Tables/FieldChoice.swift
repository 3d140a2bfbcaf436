/// Finds the fields that a user names.
package struct FieldChoice: Sendable {
  /// A name that stands for no field.
  package struct Unknown: Error, Equatable, Sendable {
    /// As it was given.
    package let name: String
  }

  private let fields: [RecordField]

  /// Creates a choice among some fields.
  package init(among fields: [RecordField]) { self.fields = fields }

  /// The fields that a name stands for.
  ///
  /// Besides its whole name, a field goes by the last part of it, such as a formula's, where no other
  /// has the same; the first parts stand for all fields that begin with them.
  package func fields(named name: String) throws(Unknown) -> [RecordField] {
    if let exact = fields.first(where: { $0.name == name }) { return [exact] }
    let below = fields.filter { $0.name.hasPrefix(name + ".") }
    if !below.isEmpty { return below }
    let ending = fields.filter { $0.name.hasSuffix("." + name) }
    guard ending.count == 1 else { throw Unknown(name: name) }
    return ending
  }

  /// Whether a name stands for a field of some command, if not of this one.
  package static func isKnownAnywhere(_ name: String) -> Bool {
    ResultFields.anywhere.contains {
      $0.name == name || $0.name.hasPrefix(name + ".") || $0.name.hasSuffix("." + name)
    }
  }

  /// What a mistyped name may have been meant as.
  package var names: [String] {
    fields.flatMap { field in
      [field.name] + (field.path.count > 1 ? [field.path.last.map(String.init) ?? ""] : [])
    }
  }
}
