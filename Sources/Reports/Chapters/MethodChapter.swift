import SequiturKit
import Typeset

/// How the report was made, and what it cannot tell.
struct MethodChapter {
  let findings: ReportFindings
  let provenance: ReportProvenance

  /// The chapter.
  var chapter: ReportChapter {
    var chapter = ReportChapter()
    chapter.heading(2, "Method")
    chapter.table([.init("what"), .init("value")], rows)
    chapter.say("This command makes the report again.")
    chapter.blocks.append(.code(provenance.command, language: "sh"))
    chapter.heading(2, "Limits")
    chapter.blocks.append(.list(limits.map { [.paragraph($0)] }))
    return chapter
  }

  private var rows: [[String]] {
    var rows = [["sequitur", provenance.toolVersion]]
    if let name = provenance.modelName {
      rows.append(["model", name + (provenance.modelIdentity.map { " (\($0))" } ?? "")])
    }
    rows.append(["seed", "\(provenance.seed)"])
    if let restored = findings.restoration {
      rows.append([
        "search",
        restored.restoration.isOptimal
          ? "no order scores more (proven)"
          : "another order might score \(ReportWords.number(restored.restoration.gap)) more at most",
      ])
    }
    if let coherence = findings.coherence {
      rows.append(["random orders", "\(coherence.shown.permutations)"])
    }
    if findings.wants(.readability), let readability = findings.readability {
      if let list = readability.profile.familiarList { rows.append(["familiar words", list]) }
    }
    rows.append(["all figures", "report.json"])
    return rows
  }

  private var limits: [String] {
    var limits: [String] = []
    if findings.wants(.restoration), findings.restoration != nil {
      limits += [
        "The model has learned from news in English; other texts may be ordered worse, and its "
          + "confidence may be too high for them.",
        "Confidence tells how often such links and orders were right in articles that the model had "
          + "not seen. It cannot tell whether this article is one of the others.",
        "A reason says what the model weighed, not what the author meant.",
      ]
    }
    if findings.wants(.coherence), findings.coherence != nil {
      limits += [
        "Coherence, too, is measured by a model that has learned from news: between texts of another "
          + "kind it tells which hangs together better, but not how well texts of that kind should.",
        "Coherence is about the order of the units: it does not judge whether what they say is true "
          + "or worth saying.",
        "Chains and the entity grid find nouns and roles without a parser, and miss some.",
      ]
    }
    if findings.wants(.readability), findings.readability != nil {
      limits.append(
        "Readability formulas count words, syllables and sentences. They do not know what a text "
          + "means, and their grades are meant for whole texts of a hundred words or more.")
    }
    return limits.isEmpty ? ["The report has no part that measures anything."] : limits
  }
}
