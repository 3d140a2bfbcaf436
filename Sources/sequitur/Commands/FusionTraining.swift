import Coherence
import CommandLineKit
import Encoder
import Foundation
import Learning
import Prose
import SequiturKit

/// `train news`: fits what joins the learned reader to the classic model.
struct FusionTraining {
  let run: Run
  let target: String

  func perform(_ articles: [Article]) throws(Failure) {
    let settings = try fit(articles)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let json = try? encoder.encode(settings) else {
      throw .internalError("the settings hold a number that JSON has no word for")
    }
    do throws(FileError) {
      try TemporaryFile.write(Array(json) + [UInt8(ascii: "\n")], to: target)
    } catch {
      throw .cannotWrite(path: target, reason: error.reason)
    }
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
    var options = ClassicTrainer.Options()
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
