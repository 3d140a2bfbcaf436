import Base
import CommandLineKit
import Reports
import Store
import Typeset

/// `cache`: looks after the file that keeps results.
struct CacheCommand: Command {
  let run: Run

  private static let secondsADay: Int64 = 86_400
  private static let usualDays = 90

  func perform() throws(Failure) -> ExitStatus {
    guard let place = run.cachePlace else {
      throw .cache("there is no place for a cache: set HOME or give --cache PATH")
    }
    try run.spareCache(always: true)
    // To ask after a cache must not make one.
    let opening = place.open(isMade: false)
    guard let cache = opening.cache else {
      if let trouble = opening.trouble { throw .cache(trouble) }
      run.diagnostics.remark("there is no cache at \(place.path) yet")
      return try tell(nothing(at: place.path))
    }
    if let warning = opening.warning { run.diagnostics.warn(warning) }
    defer { cache.close() }
    let report: CacheReport
    let status: ExitStatus
    do throws(SQLiteError) {
      (report, status) = try answer(cache, setAside: opening.setAside)
    } catch {
      throw .cache("the cache \(place.path) failed: \(error.message)")
    }
    return try tell(report, status)
  }

  private func tell(
    _ report: CacheReport, _ status: ExitStatus = .success
  ) throws(Failure) -> ExitStatus {
    let sink = try run.output()
    try sink.write(report.bytes(run.format))
    try sink.finish()
    return status
  }

  private var action: Action {
    run.invocation.argument(Self.action.name).flatMap(Action.init(rawValue:)) ?? .info
  }

  /// What there is to say where no cache is.
  private func nothing(at path: String) -> CacheReport {
    switch action {
    case .verify: .verification(path: path, entries: 0, problems: [])
    case .prune, .clear: .deletion(path: path, deleted: 0)
    case .info: .info(.init(path: path, entries: 0, bytes: 0, hits: 0, misses: 0))
    }
  }

  private func answer(
    _ cache: ResultCache, setAside: String?
  ) throws(SQLiteError) -> (CacheReport, ExitStatus) {
    switch action {
    case .verify:
      let check = try cache.verify()
      let problems =
        (setAside.map { ["the file was damaged and moved to \($0)"] } ?? [])
        + check.problems
      return (
        .verification(path: cache.path, entries: check.entries, problems: problems),
        problems.isEmpty ? .success : .badInput
      )
    case .prune:
      let most = run.options[Self.maxBytes]
      let days = run.options[Self.olderThan] ?? (most == nil ? Self.usualDays : nil)
      let deleted = try cache.prune(
        maxBytes: most, olderThan: days.map { Int64($0) * Self.secondsADay })
      return (.deletion(path: cache.path, deleted: deleted), .success)
    case .clear:
      return (.deletion(path: cache.path, deleted: try cache.clear()), .success)
    case .info:
      return (.info(try cache.info()), .success)
    }
  }
}

/// What there is to say of the cache.
enum CacheReport {
  case info(ResultCache.Info)
  case verification(path: String, entries: Int, problems: [String])
  case deletion(path: String, deleted: Int)

  /// The report in a form.
  func bytes(_ format: OutputFormat) -> [UInt8] {
    switch format {
    case .json, .jsonl: JSONWriter.line(json)
    case .text, .markdown: Array(text.utf8)
    }
  }

  private var json: JSONValue {
    switch self {
    case .info(let info):
      [
        "schema": 1, "path": .string(info.path), "entries": .int(info.entries),
        "bytes": .int(info.bytes), "hits": .int(info.hits), "misses": .int(info.misses),
      ]
    case .verification(let path, let entries, let problems):
      [
        "schema": 1, "path": .string(path), "entries": .int(entries),
        "sound": .bool(problems.isEmpty), "problems": JSONValue(problems),
      ]
    case .deletion(let path, let deleted):
      ["schema": 1, "path": .string(path), "deleted": .int(deleted)]
    }
  }

  private var text: String {
    switch self {
    case .info(let info):
      "path     \(VisibleText.line(info.path))\nentries  \(info.entries)\n"
        + "bytes    \(info.bytes)\nhits     \(info.hits)\nmisses   \(info.misses)\n"
    case .verification(_, let entries, let problems):
      problems.isEmpty
        ? "Sound: \(entries) results, each as it was stored.\n"
        : problems.map { VisibleText.line($0) + "\n" }.joined()
    case .deletion(_, let deleted):
      "Deleted \(deleted) \(deleted == 1 ? "result" : "results").\n"
    }
  }
}
