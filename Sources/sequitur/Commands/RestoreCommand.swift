import CommandLineKit
import Files
import Models
import Ordering
import Prose
import Reports
import SequiturKit

/// `restore`: puts shuffled units back in order.
struct RestoreCommand: Command {
  let run: Run

  func perform() throws(Failure) -> ExitStatus {
    var loader = run.loader(.restoring)
    loader.partsHeadline = true
    let fields =
      run.options[Self.summary] ? ResultFields.restoredArticles : .restoredUnits
    let form = try ResultForm(run, fields)
    let sink = try output(loader)
    let appearance = run.appearance(sink)
    let work = RestoreWork(
      loader: loader, location: try run.orderModels(), seed: run.seed,
      demands: Demands(run.options), isExplained: run.options[Self.explain],
      appearance: appearance)
    var driver = ArticleDriver(
      run: run, work: work, appearance: appearance, form: form,
      limits: try FileLimits(run, Self.limits), sink: sink,
      keepsEnding: true)
    return try driver.perform()
  }

  /// What results are held against.
  private static func limits(_ run: Run) throws(Failure) -> Limits {
    let limit = run.options[minConfidence].map {
      Limit(
        measure: "confidence", field: RecordField("article_confidence"), side: .least, bound: $0)
    }
    return try Limits(run, .restoredArticles, [limit])
  }

  /// Opens the place where the restored article goes: it may take that of the shuffled one, but of
  /// no other, and only in the form that the file has.
  private func output(_ loader: ArticleLoader) throws(Failure) -> OutputSink {
    let inputs = run.namedInputs
    guard let path = run.options[CommonOptions.output], let target = FileIdentity(path: path),
      inputs.contains(where: { $0.identity == target })
    else { return try run.output() }
    guard inputs.count == 1, run.format == .text,
      [inputs[0].name, path].allSatisfy({ isPrintedInItsForm(path, named: $0, loader) })
    else { throw .wouldReplaceInput(path: path) }
    try run.spareCache()
    return try OutputSink(path: path)
  }

  /// Whether a file is read as one unit a line when it goes by a name, and so is printed as it was.
  private func isPrintedInItsForm(_ path: String, named name: String, _ loader: ArticleLoader)
    -> Bool
  {
    // What another program makes text of would not be what it was.
    if ForeignFormat(name: path) != nil { return false }
    var format = loader.format
    if format == .auto {
      guard let bytes = try? FileBytes.contents(of: path) else { return false }
      format = ArticleReader.format(of: bytes, name: name, purpose: loader.purpose)
    }
    return format == .lines || format == .dossier
  }
}

/// What `restore` does with one article.
struct RestoreWork: ArticleWork {
  let loader: ArticleLoader
  let location: ModelLocation
  let seed: UInt64
  let demands: Demands
  let isExplained: Bool
  let appearance: Appearance

  let blankUnitsMessage: String? = "blank units were put at the end"

  var tellsRemarks: Bool { appearance.format == .text }

  func identity() throws(Failure) -> String { try location.orderIdentity() }

  func load() throws(Failure) -> OrderModel { try location.order() }

  func render(_ item: ArticleItem, _ model: OrderModel) throws(Failure) -> Rendered {
    let restorer = Restorer(model: model, seed: seed)
    let constraints = try demands.constraints(for: item)
    let restoration: Restoration
    do throws(OrderingError) {
      restoration = try restorer.restore(
        item.reading.article, constraints: constraints, explaining: isExplained)
    } catch {
      throw demands.failure(error, in: item)
    }
    let restored = RestoredArticle(item: item, restoration: restoration)
    return RestorationOutput(restored: restored, isExplained: isExplained).rendered(appearance)
  }
}
