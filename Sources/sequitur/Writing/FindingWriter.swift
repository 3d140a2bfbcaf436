import Base
import Reports

/// Writes what is found at places of the articles, and the limits that they miss.
struct FindingWriter: ResultWriter {
  let form: OutputForm
  /// The grade above which a sentence is hard; nil for none.
  let grade: Double?
  private var log: SARIFLog

  init(form: OutputForm, grade: Double?, version: String) {
    self.form = form
    self.grade = grade
    log = SARIFLog(version: version)
  }

  mutating func result(_ result: WrittenResult) -> [UInt8] {
    let origin = result.origin
    let misses = result.misses.map {
      Finding(.limit, file: origin.file, line: origin.streamLine ?? 1, $0)
    }
    return bytes(misses + Finding.all(in: result.record, origin, above: grade))
  }

  mutating func failure(_ failure: WrittenFailure) -> [UInt8]? {
    bytes([
      Finding(
        .unusable, file: failure.origin.file, line: failure.line?.number, failure.failure.message)
    ])
  }

  mutating func ending() -> [UInt8] { form == .sarif ? JSONWriter.pretty(log.json) : [] }

  private mutating func bytes(_ findings: [Finding]) -> [UInt8] {
    switch form {
    case .sarif:
      for finding in findings { log.add(finding) }
      return []
    case .github: return Array(findings.map(FindingLines.workflowCommand).joined().utf8)
    default: return Array(findings.map(FindingLines.line).joined().utf8)
    }
  }
}
