/// Writes findings one a line: for editors, and for GitHub's workflows.
package enum FindingLines {
  /// `PATH:LINE:COLUMN: message`.
  package static func line(_ finding: Finding) -> String {
    "\(finding.file ?? "-"):\(finding.line ?? 1):\(finding.column ?? 1): \(finding.message)\n"
  }

  /// A workflow command, which shows the message at its place in a pull request.
  package static func workflowCommand(_ finding: Finding) -> String {
    var properties: [String] = []
    if let file = finding.file { properties.append("file=\(escaped(file, isProperty: true))") }
    if let line = finding.line { properties.append("line=\(line)") }
    if let column = finding.column { properties.append("col=\(column)") }
    properties.append("title=\(finding.rule.rawValue)")
    return "::\(finding.rule.level) \(properties.joined(separator: ","))::"
      + escaped(finding.message, isProperty: false) + "\n"
  }

  /// Text with what a workflow command would end at written as the runner reads it back.
  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where isProperty: result += "%3A"
      case "," where isProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
