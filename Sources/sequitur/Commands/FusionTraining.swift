import CommandLineKit
import Encoder
import Evidence
import Files
import Learning
import Models
import Prose
import Reports
import SequiturKit
import Typeset

/// `train news`: fits what joins the learned reader to the classic model.
struct FusionTraining {
  let run: Run
  let target: String

  func perform(_ articles: [Article]) throws(Failure) {
    let settings = try fit(articles)
    guard let json = try? SettingsFile.bytes(of: settings) else {
      throw .internalError("the settings hold a number that JSON has no word for")
    }
    let card = (target.hasSuffix(".json") ? String(target.dropLast(5)) : target) + ".md"
    try TemporaryFile.put(
      Array(MarkdownWriter.string(NewsCard(settings: settings).blocks).utf8), to: card)
    try TemporaryFile.put(json, to: target)
  }

  private func fit(_ articles: [Article]) throws(Failure) -> NewsSettings {
    let folder = try run.models().folder
    let classic: ClassicModel
    let reader: NewsReader
    do throws(ResourceError) {
      classic = try folder.classic().classic
      reader = try folder.unfittedReader(for: classic)
    } catch {
      throw .resource(error)
    }
    var options = TrainingOptions()
    options.seed = run.seed
    options.threads = run.jobs
    let analyser = TextAnalyser()
    do throws(TrainingError) {
      return try FusionTrainer(options: options).fit(
        reader.settings, on: articles,
        classic: { classic.assess(analyser.analyse($0)).assessment },
        read: { reader.read($0).normalised },
        progress: { run.diagnostics.tell($0) })
    } catch {
      throw .training(error)
    }
  }
}
