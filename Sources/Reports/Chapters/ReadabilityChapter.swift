import Lexicon
import Readability
import Typeset

/// How easily the text is read: scores and what they mean, the hardest sentences, their lengths.
struct ReadabilityChapter {
  let findings: ReportFindings
  let readability: ReadabilityFindings

  private var profile: ReadabilityProfile { readability.profile }

  /// The formulas of the first table: those in wide use.
  private static let usual = [
    "flesch_reading_ease", "flesch_kincaid_grade", "gunning_fog", "smog",
    "automated_readability_index", "coleman_liau", "new_dale_chall", "linsear_write", "lix", "rix",
    "forcast",
  ]

  /// The hardest sentences quoted, at most.
  private static let sentencesQuoted = 5

  /// The chapter.
  var chapter: ReportChapter {
    var chapter = ReportChapter()
    chapter.heading(2, "Readability")
    chapter.say(finding)
    guard profile.counts.words > 0 else { return chapter }
    if profile.isEnglish { chapter.say(Consensus.definition) }
    for warning in profile.warnings where !warning.isAboutText {
      chapter.say("Note: \(warning.message)")
    }
    chapter.append(scores)
    chapter.append(hardest)
    chapter.append(lengths)
    chapter.append(others)
    return chapter
  }

  // MARK: The finding

  /// How easily the text is read, in plain words.
  var finding: String {
    let counts = profile.counts
    guard counts.words > 0 else { return "The text holds no word, so no formula has a score." }
    let size =
      "\(ReportWords.count(counts.words, "word")) in "
      + "\(ReportWords.count(counts.sentences, "sentence")), "
      + "\(ReportWords.number(Double(counts.words) / Double(max(1, counts.sentences)), 1)) words a "
      + "sentence"
    let headings = PlaceWords.headings(counts.headings).map { "; \($0)." } ?? "."
    guard let consensus = profile.consensus, let reading = profile.readingTime,
      let speaking = profile.speakingTime
    else {
      return "The text is measured by the formulas for \(profile.language.name). It has \(size)"
        + headings
    }
    return "The formulas agree on school grade \(ReportWords.number(consensus.grade, 1)) (of the "
      + "United States), give or take \(ReportWords.number(consensus.giveOrTake, 1)) "
      + "(half the distance between the quartiles of eight formulas' grades), "
      + "\(Self.readers(consensus.grade)). The text has \(size), and takes "
      + "\(ReportWords.duration(reading)) to read (\(ReportWords.duration(speaking)) aloud)"
      + headings
  }

  /// Who reads a grade with ease.
  static func readers(_ grade: Double) -> String {
    switch grade {
    case ..<1: "for the youngest readers"
    case ..<13:
      "read with ease at \(ReportWords.number(grade.rounded() + 5, 0)) to "
        + "\(ReportWords.number(grade.rounded() + 6, 0)) years of age"
    case ..<17: "read with ease by college students"
    default: "read with ease by graduates"
    }
  }

  // MARK: Scores

  private var scores: ReportChapter {
    var chapter = ReportChapter()
    chapter.heading(3, "What the formulas say")
    if profile.isEnglish { chapter.draw(grades) }
    let shown =
      profile.isEnglish
      ? profile.scores.filter { Self.usual.contains($0.formula.key) }
      : profile.scores.filter { $0.value != nil }
    chapter.table(
      [.init("formula"), .init("score", .right), .init("grade", .right), .init("in words")],
      shown.map { score in
        [
          score.formula.name, ReportWords.number(score.value, 1),
          ReportWords.number(score.grade, 1),
          FormulaWords.meaning(of: score),
        ]
      })
    return chapter
  }

  private var grades: BarChart {
    let heard = Consensus.formulas.map { formula in
      let score = profile.score(formula.key)
      return BarChart.Bar(label: formula.name, value: score.flatMap(formula.grade(forScore:)))
    }
    return BarChart(
      name: "grades", title: "Grades that make up the consensus", valueName: "school grade",
      bars: heard, decimals: 1)
  }

  // MARK: Hard sentences

  private var hardest: ReportChapter {
    var chapter = ReportChapter()
    guard !profile.hardest.isEmpty else { return chapter }
    chapter.heading(3, "The hardest sentences")
    for sentence in profile.hardest.prefix(Self.sentencesQuoted) {
      let place = PlaceWords.text(sentence.place).map { " (\($0))" } ?? ""
      let about =
        "Sentence \(sentence.number + 1)\(place), "
        + (sentence.grade.map { "grade \(ReportWords.number($0, 1)), " } ?? "")
        + "\(ReportWords.count(sentence.words, "word")). "
      let reasons = sentence.reasons.map(FormulaWords.words)
      chapter.blocks.append(
        .quote([
          .paragraph(sentence.text),
          .paragraph([
            .emphasis([
              .text(
                about
                  + (reasons.isEmpty
                    ? "No single thing stands out." : "Hard for \(ReportWords.list(reasons))."))
            ])
          ]),
        ]))
    }
    return chapter
  }

  // MARK: Sentence lengths

  private var lengths: ReportChapter {
    let lengths = readability.sentenceWords.flatMap { $0 }
    var chapter = ReportChapter()
    guard let longest = lengths.max(), let shortest = lengths.min(), lengths.count > 1 else {
      return chapter
    }
    chapter.heading(3, "Length of sentences")
    let mean = Double(lengths.reduce(0, +)) / Double(lengths.count)
    chapter.draw(
      LineChart(
        name: "sentence-lengths", title: "Length of each sentence",
        finding: "\(lengths.count) sentences of \(shortest) to \(longest) words, mean "
          + "\(ReportWords.number(mean, 1)); the longest is sentence "
          + "\((lengths.firstIndex(of: longest) ?? 0) + 1).",
        positionName: "sentence", valueName: "words",
        series: [.init(name: "words", values: lengths.map(Double.init))], includesZero: true))
    let bands = [1...10, 11...20, 21...30, 31...40, 41...Int.max]
    chapter.table(
      [.init("words"), .init("sentences", .right), .init("share", .right)],
      bands.map { band in
        let count = lengths.count { band.contains($0) }
        return [
          band.upperBound == .max
            ? "\(band.lowerBound) and more" : "\(band.lowerBound) to \(band.upperBound)",
          "\(count)", ReportWords.percent(Double(count) / Double(lengths.count)),
        ]
      })
    return chapter
  }

  // MARK: The other measures

  private var others: ReportChapter {
    var chapter = ReportChapter()
    chapter.heading(3, "All other measures")
    if profile.isEnglish {
      chapter.table(
        [.init("formula"), .init("score", .right), .init("grade", .right), .init("source")],
        profile.scores.filter { !Self.usual.contains($0.formula.key) }.map { score in
          [
            score.formula.name, ReportWords.number(score.value),
            ReportWords.number(score.grade, 1), score.formula.source,
          ]
        })
    }
    chapter.table(
      [.init("lexical diversity"), .init("value", .right)],
      profile.diversity.all.map {
        [FormulaWords.name(of: $0.measure), ReportWords.number($0.value, 4)]
      })
    chapter.table(
      [.init("count"), .init("value", .right)],
      CountsRecord(profile.counts, isEnglish: profile.isEnglish).entries.compactMap { count in
        guard let value = count.value else { return nil }
        let list = profile.familiarList.flatMap {
          count.key == "difficult_words" ? " (\($0))" : nil
        }
        return [count.words + (list ?? ""), "\(value)"]
      })
    return chapter
  }
}
