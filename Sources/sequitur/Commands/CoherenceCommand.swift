import CommandLineKit
import Models
import Ordering
import Prose
import Reports
import SequiturKit

/// `coherence`: scores the order that an article is in.
struct CoherenceCommand: Command {
  let run: Run

  func perform() throws(Failure) -> ExitStatus {
    let sink = try run.output()
    let appearance = run.appearance(sink)
    var loader = run.loader(.prose)
    loader.partsHeadline = true
    let work = CoherenceWork(
      loader: loader, location: try run.orderModels(), seed: run.seed,
      appearance: appearance)
    var driver = ArticleDriver(
      run: run, work: work, appearance: appearance, form: try ResultForm(run, .coherence),
      limits: try FileLimits(run) { run throws(Failure) in
        try Limits(run, .coherence, [Self.limit(run)])
      }, sink: sink)
    return try driver.perform()
  }

  /// What `--min-coherence` asks for.
  static func limit(_ run: Run) -> Limit? {
    run.options[minCoherence].map {
      Limit(measure: "coherence", field: RecordField("coherence"), side: .least, bound: $0)
    }
  }
}

/// What `coherence` does with one article.
struct CoherenceWork: ArticleWork {
  let loader: ArticleLoader
  let location: ModelLocation
  let seed: UInt64
  let appearance: Appearance

  func identity() throws(Failure) -> String { try location.orderIdentity() }

  func load() throws(Failure) -> OrderModel { try location.order() }

  func render(_ item: ArticleItem, _ model: OrderModel) throws(Failure) -> Rendered {
    let result: CoherenceResult
    do throws(OrderingError) {
      result = try CoherenceScorer(model: model, seed: seed).score(item.reading.article)
    } catch {
      throw .internalError("the evidence of \(item.place) is out of range")
    }
    return CoherenceOutput(item: item, result: result).rendered(appearance)
  }
}
