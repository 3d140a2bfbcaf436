package import Base

/// Findings as a log in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS 2020).
package struct SARIFLog: Sendable {
  private let version: String
  private var results: [JSONValue] = []
  private var isComplete = true
  private let rules: [Finding.Rule] = Finding.Rule.allCases

  /// Creates an empty log.
  ///
  /// - Parameter version: The version of the tool.
  package init(version: String) { self.version = version }

  /// Adds a finding.
  package mutating func add(_ finding: Finding) {
    if finding.rule == .unusable { isComplete = false }
    var result: [String: JSONValue] = [
      "ruleId": .string(finding.rule.rawValue),
      "ruleIndex": .int(rules.firstIndex(of: finding.rule) ?? 0),
      "level": .string(finding.rule.level), "message": ["text": .string(finding.message)],
    ]
    if let file = finding.file {
      var place: [String: JSONValue] = [
        "artifactLocation": ["uri": .string(Self.address(of: file))]
      ]
      if let line = finding.line {
        var region: [String: JSONValue] = ["startLine": .int(line)]
        if let column = finding.column { region["startColumn"] = .int(column) }
        place["region"] = .object(region)
      }
      result["locations"] = [["physicalLocation": .object(place)]]
    }
    results.append(.object(result))
  }

  /// The whole log.
  package var json: JSONValue {
    let driver: JSONValue = [
      "name": "sequitur", "version": .string(version),
      "rules": .array(
        rules.map {
          [
            "id": .string($0.rawValue), "shortDescription": ["text": .string($0.summary)],
            "defaultConfiguration": ["level": .string($0.level)],
          ]
        }),
    ]
    return [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
      "runs": [
        [
          "tool": ["driver": driver], "columnKind": "unicodeCodePoints",
          "invocations": [["executionSuccessful": .bool(isComplete)]], "results": .array(results),
        ]
      ],
    ]
  }

  /// A path as a reference of RFC 3986: what it may not hold is written as bytes.
  private static func address(of path: String) -> String {
    let plain = Set("-._~/!$&'()*+;=@".utf8)
    var text = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      let isAlphanumeric =
        (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
      if isAlphanumeric || plain.contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return text
  }
}
