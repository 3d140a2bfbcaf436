import Models
import Reports
import SequiturKit

/// What a command does with one article; `ArticleDriver` does the rest.
protocol ArticleWork: Sendable {
  /// What the work needs from the model folder.
  associatedtype Resources: Sendable

  /// How articles are read.
  var loader: ArticleLoader { get }

  /// What tells the resources from any others, without loading them.
  func identity() throws(Failure) -> String

  /// Loads the resources.
  func load() throws(Failure) -> Resources

  /// The resources for articles that may take several threads each.
  func sharing(_ resources: Resources, threads: Int) -> Resources

  /// Does the work.
  func render(_ item: ArticleItem, _ resources: Resources) throws(Failure) -> Rendered

  /// What is said of a record's blank units; nil where they are left out.
  var blankUnitsMessage: String? { get }

  /// Whether the text's remarks are told beside the result, which has no place for them itself.
  var tellsRemarks: Bool { get }
}

extension ArticleWork {
  var blankUnitsMessage: String? { nil }

  var tellsRemarks: Bool { false }

  func sharing(_ resources: Resources, threads: Int) -> Resources { resources }
}

extension ArticleWork where Resources == OrderModel {
  func sharing(_ model: OrderModel, threads: Int) -> OrderModel {
    var model = model
    model.threads = threads
    return model
  }
}
