import CommandLineKit
import Files
import Lexicon
import Typeset

/// `train syllables`: fits the fallback of the syllable counter to the pronouncing dictionary.
struct SyllableTraining {
  let run: Run
  let target: String

  func perform() throws(Failure) -> ExitStatus {
    let words = try run.models().pronunciations().allWords()
    let examples = words.map { SyllableTrainer.Example(word: $0.word, counts: $0.counts) }
    var trainer = SyllableTrainer()
    trainer.seed = run.seed
    let learned = examples.filter { !SyllableTrainer.isHeldOut($0.word) }
    let model = trainer.train(learned) { pass, likelihood in
      run.diagnostics.tell(
        "pass \(pass): mean log-likelihood \(DecimalFormatter.string(likelihood, decimals: 4))")
    }
    try TemporaryFile.put(model.encoded(), to: target)
    let counter = SyllableCounter(pronunciations: nil, fallback: model)
    let held = examples.filter { SyllableTrainer.isHeldOut($0.word) }
    let right = held.reduce(0) { $0 + ($1.counts.contains(counter.count(of: $1.word)) ? 1 : 0) }
    let share = DecimalFormatter.string(
      100 * Double(right) / Double(max(1, held.count)), decimals: 2)
    run.diagnostics.tell(
      "\(learned.count) words learned from; \(share) % of \(held.count) others are right")
    return .success
  }
}
