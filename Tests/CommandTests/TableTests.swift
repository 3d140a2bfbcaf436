import Foundation
import Reports
import TestSupport
import Testing

/// Tables, the fields that are chosen for them, and what goes through them from the input.
@Suite struct TableTests {
  private static let records = """
    {"id":"a","topic":"x","n":3,"sentences":["One day he came.","=She left.","They slept."]}
    {"id":"b","sentences":[]}
    {"id":"c","topic":"y","more":[1,2],"sentences":["A dash, she said.","So it ended, \\"well\\"."]}

    """

  /// The rows of a table, read as RFC 4180 has it.
  static func rows(_ text: String, _ separator: Unicode.Scalar = ",") -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      if isQuoted {
        if scalar != "\"" {
          cell.unicodeScalars.append(scalar)
        } else if scalars.first == "\"" {
          cell.unicodeScalars.append(scalar)
          scalars.removeFirst()
        } else {
          isQuoted = false
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if scalar == separator {
        row.append(cell)
        cell = ""
      } else if scalar == "\r", scalars.first == "\n" {
        scalars.removeFirst()
        rows.append(row + [cell])
        row = []
        cell = ""
      } else {
        cell.unicodeScalars.append(scalar)
      }
    }
    return rows
  }

  @Test(arguments: [
    ("restore --format csv", ResultFields.restoredUnits),
    ("restore --format csv --summary", .restoredArticles), ("coherence --format csv", .coherence),
    ("readability --format csv", .readability), ("compare --format csv", .comparison),
    ("evaluate --format csv --from jsonl", .evaluation), ("sentences --format csv", .sentences),
  ])
  func everyCommandThatYieldsNumbersHasATable(_ line: String, _ fields: ResultFields) throws {
    let workshop = try Workshop()
    try workshop.write(Self.records, to: "in.jsonl")
    let rows = Self.rows(try workshop.run("\(line) in.jsonl").output)
    #expect(rows.first == fields.columns.map(\.name))
    #expect(rows.count > 1 && rows.allSatisfy { $0.count == fields.columns.count })
  }

  /// The names on the way to every value that is no array, and to the ends of intervals.
  private static func flat(_ value: Any, _ path: String, into names: inout Set<String>) {
    if let members = value as? [String: Any] {
      for (name, member) in members {
        flat(member, path.isEmpty ? name : "\(path).\(name)", into: &names)
      }
    } else if value is [Any] {
      if path.contains("ci95") || path.contains("interval") {
        names.formUnion(["\(path).low", "\(path).high"])
      }
    } else {
      names.insert(path)
    }
  }

  @Test(arguments: [
    ("restore --json", ResultFields.restoredUnits), ("coherence --json", .coherence),
    ("readability --json", .readability), ("evaluate --json", .evaluation),
  ])
  func everyNumberOfARecordHasAColumn(_ line: String, _ fields: ResultFields) throws {
    let workshop = try Workshop()
    try workshop.write(Self.records, to: "in.jsonl")
    let outcome = try workshop.run("\(line) --from jsonl in.jsonl")
    let first = try #require(outcome.lines.first)
    let record = try JSONSerialization.jsonObject(with: Data(first.utf8))
    var names: Set<String> = []
    Self.flat(record, "", into: &names)
    let missing = names.subtracting(fields.columns.map(\.name)).filter {
      $0 != "schema" && !$0.hasPrefix("policy.")
    }
    #expect(missing.isEmpty)
  }

  @Test func aRowIsAUnitOrAnArticle() throws {
    let workshop = try Workshop()
    try workshop.write(Self.records, to: "in.jsonl")
    let units = Self.rows(try workshop.run("restore --format csv in.jsonl").output)
    #expect(units.count == 1 + 3 + 1 + 2)
    let articles = Self.rows(try workshop.run("restore --format csv --summary in.jsonl").output)
    #expect(articles.dropFirst().map { $0[1] } == ["a", "b", "c"])
    #expect(Double(articles[1][5]) != nil)
    // What begins like a formula is disarmed.
    #expect(units.contains { $0.contains("'=She left.") })
  }

  @Test func anErrorLeavesItsRow() throws {
    let workshop = try Workshop()
    try workshop.write(Self.records, to: "in.jsonl")
    let outcome = try workshop.run("coherence --format csv absent.txt in.jsonl")
    #expect(outcome.status == 65)
    let rows = Self.rows(outcome.output)
    #expect(rows.count == 5)
    #expect(rows[1].first == "absent.txt" && rows[1].last?.contains("no such file") == true)
    #expect(rows[3][1] == "b" && rows[3].last?.isEmpty == false && rows[4].last == "")
  }

  @Test func fieldsAreChosenAndOrdered() throws {
    let workshop = try Workshop()
    try workshop.write("One day he came home. It was late.", to: "a.txt")
    let table = try workshop.run(
      ["readability", "--format", "tsv", "--fields", "smog, counts.words,file", "a.txt"])
    let rows = Self.rows(table.output, "\t")
    #expect(rows.first == ["scores.smog", "counts.words", "file"])
    #expect(rows.last?.suffix(2) == ["8", "a.txt"])
    let group = Self.rows(
      try workshop.run("readability --format csv --fields consensus a.txt").output)
    #expect(group.first == ["consensus.grade", "consensus.spread"])
    let json = try workshop.run("readability --json --fields counts.words,lix a.txt")
    let record = try Document(
      try #require(json.lines.first), keys: ["schema", "id", "counts", "scores"])
    #expect(record.object("counts")?.keys.sorted() == ["words"])
    #expect(record.object("scores")?.keys.sorted() == ["lix"])
  }

  @Test(arguments: [
    ("readability --json --fields smgo a.txt", "did you mean 'smog'?"),
    ("readability --json --fields , a.txt", "help fields"),
    ("readability --fields smog a.txt", "--format csv"),
    ("coherence --keep topic a.txt", "--format csv"),
    ("readability --max flesch_kincaid_grad=9 a.txt", "did you mean 'flesch_kincaid_grade'?"),
    ("readability --max smog a.txt", "NAME=N"), ("readability --min smog=x a.txt", "NAME=N"),
    ("restore --max optimal=1 a.txt", "no field 'optimal'"),
  ])
  func mistakesAreAnsweredWithTheRemedy(_ line: String, _ remedy: String) throws {
    let workshop = try Workshop()
    try workshop.write("One day he came home.", to: "a.txt")
    let outcome = try workshop.run(line)
    #expect(outcome.status == 64)
    #expect(outcome.errorOutput.contains(remedy))
  }

  @Test func membersOfTheInputArePassedThrough() throws {
    let workshop = try Workshop()
    try workshop.write(Self.records, to: "in.jsonl")
    let named = Self.rows(
      try workshop.run("coherence --format csv --fields id --keep topic --keep no in.jsonl").output)
    #expect(named == [["id", "topic", "no"], ["a", "x", ""], ["b", "", ""], ["c", "y", ""]])
    let all = Self.rows(
      try workshop.run("coherence --format csv --fields id --keep-all in.jsonl").output)
    #expect(
      all == [
        ["id", "topic", "n", "more"], ["a", "x", "3", ""], ["b", "", "", ""],
        ["c", "y", "", "[1,2]"],
      ])
    let lines = try workshop.run("coherence --jsonl --keep-all in.jsonl").lines
    #expect(lines.count == 3)
    #expect(lines[0].contains("\"topic\":\"x\"") && lines[0].contains("\"n\":3"))
    #expect(lines[2].contains("\"more\":[1,2]") && !lines[2].contains("sentences"))
  }

  @Test func rulesAreToldOnce() throws {
    let workshop = try Workshop()
    try workshop.write(Self.records, to: "in.jsonl")
    let lines = try workshop.run("readability --jsonl in.jsonl").lines
    #expect(lines.map { $0.contains("\"policy\":") } == [true, false, false])
  }

  @Test func aFileThatFailsHasItsRecord() throws {
    let workshop = try Workshop()
    try workshop.write("One day he came home.", to: "a.txt")
    let outcome = try workshop.run("readability --format jsonl absent.txt a.txt")
    #expect(outcome.status == 66 && outcome.lines.count == 2)
    let record = try Document(try #require(outcome.lines.first), keys: Keys.failure)
    #expect(record.string("id") == "absent.txt" && record.isNull("line"))
    #expect(record.object("error")?["code"] as? String == "missing_input")
  }

  @Test func helpListsTheFields() throws {
    let help = try Workshop().run("help fields").output
    for name in ["scores.smog", "coherence_ci95.low", "article_confidence", "components.reader"] {
      #expect(help.contains("  \(name)"), "\(name)")
    }
  }
}
