import Foundation
import FoundationXML
import Reports
import TestSupport
import Testing

@Suite struct CompareCommandTests {
  private static let keys: Set<String> = [
    "schema", "articles", "familiar_list", "groups", "tests", "warnings",
  ]

  private func document(_ outcome: ProcessOutcome) throws -> Document {
    #expect(outcome.lines.count == 1)
    return try Document(try #require(outcome.lines.first), keys: Self.keys)
  }

  /// Records with sources, the first of which has its units shuffled.
  private func records(_ count: Int, seed: UInt64 = 61) -> String {
    var factory = ArticleFactory(seed: seed)
    return (0..<count).map { index in
      let units = factory.units()
      let sentences = index % 3 == 0 ? factory.shuffled(units) : units
      let record: [String: Any] = [
        "id": "r\(index)", "title": "Title \(index)", "sentences": sentences,
        "source": index % 3 == 0 ? "Shuffled Times" : "Plain Herald",
      ]
      let data = try? JSONSerialization.data(withJSONObject: record, options: [.sortedKeys])
      return String(decoding: data ?? Data(), as: UTF8.self) + "\n"
    }.joined()
  }

  @Test func numbersAreThoseOfTheOtherCommands() throws {
    let workshop = try Workshop()
    let article = try #require(
      try document(workshop.run(["compare", "--json", Fixture.harbourGold]))
        .objects("articles")?.first)
    #expect(Set(article.keys) == Set(ComparisonRecord.members))
    let coherence = try Document(
      try #require(
        workshop.run(["coherence", "--json", Fixture.harbourGold]).lines.first),
      keys: Keys.coherence)
    for key in ["coherence", "z", "percentile"] {
      #expect(article[key] as? Double == coherence.double(key), "\(key)")
    }
    let readability = try Document(
      try #require(
        workshop.run(["readability", "--json", Fixture.harbourGold]).lines.first),
      keys: Keys.readability)
    #expect(article["grade"] as? Double == readability.object("consensus")?["grade"] as? Double)
    #expect(article["words"] as? Int == readability.object("counts")?["words"] as? Int)
    #expect(article["mattr"] as? Double == readability.object("diversity")?["mattr"] as? Double)
    #expect(article["units"] as? Int == 18)
    #expect(article["id"] as? String == Fixture.harbourGold)
    #expect(article["group"] is NSNull)
    let interval = try #require(article["coherence_ci95"] as? [Double])
    let score = try #require(coherence.double("coherence"))
    #expect(interval.count == 2 && interval[0] <= score && score <= interval[1])
    #expect(interval[0] < interval[1])
  }

  @Test(arguments: [
    "One came.\n\nTwo went home, he\nsaid. \"Why? No.\" Three U.S. men left.", "# A\n\nB c. D e.",
  ])
  func proseIsMeasuredAsReadabilityDoes(_ text: String) throws {
    let workshop = try Workshop()
    let name = text.hasPrefix("#") ? "a.md" : "a.txt"
    try workshop.write(text, to: name)
    let article = try #require(
      try document(workshop.run("compare --json \(name)")).objects("articles")?.first)
    let readability = try Document(
      try #require(workshop.run("readability --json \(name)").lines.first), keys: Keys.readability)
    #expect(article["grade"] as? Double == readability.object("consensus")?["grade"] as? Double)
    #expect(article["words"] as? Int == readability.object("counts")?["words"] as? Int)
  }

  /// The list is part of a result, of what makes it again, and of the name it is kept under.
  @Test func anyListOfFamiliarWords() throws {
    let workshop = try Workshop()
    try workshop.write("the\na\non\nit\nwas\n", to: "mine.txt")
    var grades: Set<Double> = []
    for list in ["dale", "mine.txt", "own"] {
      let found = try document(
        workshop.run("compare --json --familiar-words \(list) \(Fixture.harbourGold)"))
      #expect(found.string("familiar_list") == list)
      let article = try #require(found.objects("articles")?.first)
      grades.insert(try #require(article["grade"] as? Double))
    }
    #expect(grades.count > 1)
    let page = try workshop.run(
      "compare --format markdown --familiar-words mine.txt \(Fixture.harbourGold)"
    ).output
    #expect(page.contains(try Regex("\\| familiar words +\\| mine.txt")))
    #expect(page.contains(" --familiar-words mine.txt"))
    #expect(
      try workshop.run("compare --familiar-words none.txt \(Fixture.harbourGold)").status == 66)
  }

  @Test func groupsOfAStream() throws {
    let outcome = try Workshop().run(
      ["compare", "--json", "--group-by", "source"], input: records(12))
    #expect(outcome.status == 0)
    let found = try document(outcome)
    let groups = try #require(found.objects("groups"))
    #expect(groups.map { $0["name"] as? String } == ["Plain Herald", "Shuffled Times"])
    #expect(groups.map { $0["n"] as? Int } == [8, 4])
    let articles = try #require(found.objects("articles"))
    let scores = articles.compactMap { $0["coherence"] as? Double }
    #expect(scores.count == 12 && scores == scores.sorted(by: >))
    let tests = try #require(found.objects("tests"))
    #expect(tests.map { $0["measure"] as? String } == ["coherence", "grade"])
    for group in groups {
      let own = articles.filter { $0["group"] as? String == group["name"] as? String }
        .compactMap { $0["coherence"] as? Double }
      let mean = own.reduce(0, +) / Double(own.count)
      #expect(abs(mean - (group["coherence_mean"] as? Double ?? -1)) < 1e-9)
    }
    let difference = try #require(tests[0]["difference"] as? Double)
    #expect(difference > 0)
    #expect((-1...1).contains(try #require(tests[0]["effect_size"] as? Double)))
  }

  @Test(arguments: ["json", "csv", "markdown", "text"])
  func jobsAndTheOrderOfFilesLeaveNoTrace(_ format: String) throws {
    let workshop = try Workshop()
    try workshop.write(records(5), to: "a.jsonl")
    try workshop.write(records(4, seed: 62), to: "b.jsonl")
    let options = ["compare", "--format", format, "--group-by", "source"]
    let first = try workshop.run(options + ["a.jsonl", "b.jsonl", "--jobs", "1", "--no-cache"])
    #expect(first.status == 0)
    #expect(try workshop.run(options + ["b.jsonl", "a.jsonl", "--jobs", "3"]) == first)
    #expect(try workshop.run(options + ["b.jsonl", "a.jsonl", "--verbose"]).output == first.output)
    #expect(
      try workshop.run(options + ["a.jsonl", "b.jsonl", "--seed", "2"]).output != first.output)
  }

  @Test func aFoldersFilesAreGroupedByWhereTheyLie() throws {
    let workshop = try Workshop()
    try workshop.write("One came. Two went. He said so.", to: "in/b/one.txt")
    try workshop.write("# T\n\nFour came. Five went.", to: "in/a/two.md")
    try workshop.write("Six came. Seven went. It rained.", to: "in/README")
    try workshop.write("no article", to: "in/picture.png")
    try workshop.write("no article", to: "in/.hidden.txt")
    try workshop.write(records(2), to: "in/b/deep/three.jsonl")
    try FileManager.default.createSymbolicLink(
      atPath: workshop.folder.path("in/loop"), withDestinationPath: "..")
    let outcome = try workshop.run("compare in/ --json --group-by nothing")
    #expect(outcome.status == 0)
    let found = try document(outcome)
    #expect(
      Set(try #require(found.objects("articles")).map { $0["id"] as? String })
        == ["in/b/one.txt", "in/a/two.md", "in/README", "r0", "r1"])
    #expect(
      Set(try #require(found.objects("groups")).map { $0["name"] as? String })
        == ["in", "in/a", "in/b"])
    let folders = try document(workshop.run("compare in --json --group-by folder"))
    #expect(
      Set(try #require(folders.objects("groups")).map { $0["name"] as? String })
        == ["in", "in/a", "in/b", "in/b/deep"])
  }

  @Test func oneBadArticleDoesNotLoseTheOthers() throws {
    let workshop = try Workshop()
    try workshop.write("Fine. It is fine. He said so.", to: "fine.txt")
    try Data([0x41, 0xff]).write(to: URL(fileURLWithPath: workshop.folder.path("bad.txt")))
    let outcome = try workshop.run(
      "compare --json fine.txt bad.txt missing.txt - --from auto",
      input: #"{"id":"ok","sentences":["A came.","B went."]}"# + "\n{\n" + #"{"id":"x"}"# + "\n")
    #expect(outcome.status == 65)
    let found = try document(outcome)
    #expect(
      Set(try #require(found.objects("articles")).map { $0["id"] as? String })
        == ["fine.txt", "ok"])
    for place in ["bad.txt", "missing.txt", "standard input:2", "standard input:3"] {
      #expect(outcome.errorOutput.contains("\(place): "), "\(place)")
    }
    #expect(outcome.errorOutput.contains("4 of 6 articles could not be used"))
  }

  @Test func nothingToCompareIsAnError() throws {
    let workshop = try Workshop()
    try workshop.folder.write("", to: "empty/.keep")
    #expect(try workshop.run("compare missing.txt").status == 66)
    for (arguments, input) in [
      ("compare empty", ""), ("compare -", ""), ("compare --jsonl", "\n\n"),
    ] {
      let outcome = try workshop.run(arguments, input: input)
      #expect(outcome.status == 65)
      #expect(outcome.output == "")
      #expect(!outcome.errorOutput.isEmpty)
    }
  }

  @Test func oneUnitHasNoCoherence() throws {
    let outcome = try Workshop().run(
      ["compare", "--json"],
      input: #"{"id":"one","sentences":["All alone."]}"# + "\n"
        + #"{"id":"two","sentences":["He came.","He went."]}"#)
    #expect(outcome.status == 0)
    let articles = try #require(try document(outcome).objects("articles"))
    #expect(articles.map { $0["id"] as? String } == ["two", "one"])
    for key in ["coherence", "coherence_ci95", "z", "percentile"] {
      #expect(articles[1][key] is NSNull, "\(key)")
    }
    #expect((articles[0]["coherence_ci95"] as? [Double])?.count == 2)
  }

  @Test func filesOfOneNameAreToldApart() throws {
    let workshop = try Workshop()
    try workshop.write("One came. Two went. He said so.", to: "in/spring/report.txt")
    try workshop.write("Four came. Five went. It rained.", to: "in/autumn/report.txt")
    try workshop.write("Six came. Seven went. She laughed.", to: "in/autumn/other.txt")
    let text = try workshop.run("compare in").output
    for name in ["spring/report.txt", "autumn/report.txt", " other.txt"] {
      #expect(text.contains(name), "\(name)")
    }
    let page = try workshop.run("compare in --format markdown").output
    #expect(page.contains("(in/spring/report.txt)") && page.contains("(in/autumn/other.txt)"))
  }

  @Test(arguments: [
    ("a/x/one.txt ./a/x/one.txt a//x/one.txt", ["a/x/one.txt"], "a/x/one.txt was named"),
    ("b ./b b/ b/../b/", ["b/two.txt"], "b/two.txt was named"),
    (
      "a a/ ./a a/x/one.txt", ["a/x/one.txt", "a/x/three.txt"], "a/x/one.txt and 1 other file were"
    ),
    // The names of one folder's files begin alike.
    ("a/x/one.txt ./a", ["./a/x/one.txt", "./a/x/three.txt"], "./a/x/one.txt was named"),
    // Other links are other articles.
    ("b hard.txt soft.txt", ["b/two.txt", "hard.txt", "soft.txt"], ""),
    ("soft.txt ./soft.txt b/two.txt", ["b/two.txt", "soft.txt"], "soft.txt was named"),
    ("s.jsonl ./s.jsonl", ["r0", "r1"], "s.jsonl was named"),
    ("nope.txt ./nope.txt b", ["b/two.txt"], ""),
  ])
  func aFileCountsOnce(_ files: String, _ ids: [String], _ note: String) throws {
    let workshop = try Workshop()
    try workshop.write("One came. Two went. He said so.", to: "a/x/one.txt")
    try workshop.write("Three came. Four went. He said so.", to: "a/x/three.txt")
    try workshop.write("Six came. Seven went. It rained.", to: "b/two.txt")
    try workshop.write(records(2), to: "s.jsonl")
    #expect(try workshop.shell("ln b/two.txt hard.txt; ln -s b/two.txt soft.txt").status == 0)
    let names = files.split(separator: " ").map(String.init)
    let outcome = try workshop.run(["compare", "--json"] + names)
    #expect(
      try document(outcome).objects("articles")?.compactMap { $0["id"] as? String }.sorted() == ids)
    let notes = outcome.errorOutput.split(separator: "\n").filter { $0.contains("note:") }
    #expect(notes.count == (note.isEmpty ? 0 : 1), "\(outcome.errorOutput)")
    #expect(note.isEmpty || outcome.errorOutput.contains("note: \(note)"), "\(outcome.errorOutput)")
    let reversed = try workshop.run(["compare", "--json"] + names.reversed())
    #expect(reversed.output == outcome.output)
    let quiet = try workshop.run(["compare", "--json", "--quiet"] + names)
    #expect(quiet.output == outcome.output && !quiet.errorOutput.contains("note:"))
  }

  @Test func articlesOfTwoUnitsShareTheirRanks() throws {
    var factory = ArticleFactory(seed: 7)
    let records = (0..<12).map {
      ArticleFactory.record(id: "r\($0)", sentences: Array(factory.units().prefix(2)))
    }
    let workshop = try Workshop()
    let text = try workshop.run(["compare"], input: records.joined(separator: "\n")).output
    let ranks = text.split(separator: "\n").filter { $0.contains("  0–100  ") }
      .compactMap { $0.split(separator: " ").first }
    #expect(ranks.count == 12)
    #expect(Set(ranks).count <= 2, "\(ranks)")
    #expect(
      try workshop.run(["compare"], input: records.reversed().joined(separator: "\n")).output
        == text)
  }

  @Test func articlesAreCutAndCounted() throws {
    let workshop = try Workshop()
    try workshop.write(records(9), to: "in.jsonl")
    let found = try document(
      workshop.run("compare --json --limit 4 --max-units 3 --top 2 --group-by source in.jsonl"))
    let articles = try #require(found.objects("articles"))
    #expect(articles.count == 2)
    #expect(articles.allSatisfy { $0["units"] as? Int == 3 })
    #expect(found.objects("groups")?.compactMap { $0["n"] as? Int }.reduce(0, +) == 4)
  }

  @Test(arguments: [("--min-coherence 0", 0), ("--min-coherence 100", 1), ("--max-grade 0", 1)])
  func thresholds(_ options: String, status: Int32) throws {
    let outcome = try Workshop().run("compare --json " + options, input: records(2))
    #expect(outcome.status == status)
    #expect(outcome.lines.count == 1)
  }

  @Test func chartsLieWhereThePageLooksForThem() throws {
    let workshop = try Workshop()
    try workshop.write(records(6), to: "in.jsonl")
    try FileManager.default.createDirectory(
      atPath: workshop.folder.path("out"), withIntermediateDirectories: true)
    let arguments = [
      "compare", "in.jsonl", "--group-by", "source", "--format", "markdown", "-o", "out/page.md",
      "--charts", "pictures/new",
    ]
    #expect(try workshop.run(arguments).status == 0)
    let page = try workshop.read("out/page.md")
    let images = page.split(separator: "\n").filter { $0.hasPrefix("![") }
    #expect(images.count == 6)
    for image in images {
      let destination = try #require(image.split(separator: "(").last?.dropLast())
      #expect(destination.hasPrefix("../pictures/new/"))
      let svg = try workshop.read("out/" + destination)
      #expect(svg.contains("prefers-color-scheme:dark"))
      #expect(XMLParser(data: Data(svg.utf8)).parse())
    }
    #expect(
      page.hasPrefix(
        "<!-- Generated by: sequitur compare in.jsonl --model classic "
          + "--group-by source --format markdown -->"))
    #expect(try workshop.run(arguments).status == 0)
    #expect(try workshop.read("out/page.md") == page)
  }

  @Test func csvHasTheColumnsOfEveryTableFirst() throws {
    let workshop = try Workshop()
    let outcome = try workshop.run(["compare", "--format", "csv", Fixture.harbour])
    #expect(outcome.status == 0)
    #expect(
      outcome.output.hasPrefix(
        "file,id,title,date,url,group,units,words,coherence,coherence_ci95.low,"
          + "coherence_ci95.high,z,percentile,grade,mattr,error\r\n"))
  }
}
