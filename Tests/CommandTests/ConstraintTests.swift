import Foundation
import TestSupport
import Testing

@Suite struct ConstraintTests {
  private static let units = ["Rain fell: hard.", "Ann Low left.", "Low ran home.", "Night came."]

  private func order(_ options: [String]) throws -> [Int] {
    let workshop = try Workshop()
    let outcome = try workshop.run(
      ["restore", "--json"] + options, input: Self.units.joined(separator: "\n") + "\n")
    #expect(outcome.status == 0, "\(outcome.errorOutput)")
    let document = try Document(try #require(outcome.lines.first), keys: Keys.restoration)
    return try #require(document.ints("order"))
  }

  @Test(arguments: ["#4", "Night came.", "Night", "came"])
  func firstIsFirst(_ name: String) throws {
    #expect(try order(["--first", name]).first == 3)
  }

  @Test func aBeginningWinsOverAPart() throws {
    #expect(try order(["--first", "Low"]).first == 2)
  }

  @Test(arguments: ["#1", "Rain fell: hard."])
  func lastIsLast(_ name: String) throws {
    #expect(try order(["--last", name]).last == 0)
  }

  @Test func beforeMayBeRepeated() throws {
    let order = try order(["--before", "#4:#3", "--before", "Low ran:Ann", "--before", "#2:#1"])
    #expect(order == [3, 2, 1, 0])
  }

  @Test func togetherIsTogether() throws {
    let order = try order(["--keep-together", "#4:#1"])
    let place = try #require(order.firstIndex(of: 3))
    #expect(order[place + 1] == 0)
  }

  @Test func textsMayHoldColons() throws {
    let order = try order(["--before", "Night:Rain fell: hard."])
    #expect(order.firstIndex(of: 3) ?? 9 < order.firstIndex(of: 0) ?? -1)
  }

  @Test(arguments: [
    (["--first", "#1", "--first", "#2"], "cannot both be the first"),
    (["--first", "#1", "--last", "#1"], "leave no room"),
    (["--before", "#1:#2", "--before", "#2:#1"], "in a ring"),
    (["--before", "#3:#3"], "cannot stand before itself"),
    (["--keep-together", "#1:#2", "--keep-together", "#1:#3"], "cannot both directly follow #1"),
    (["--first", "#2", "--before", "#4:#2"], "#4 \"Night came.\" cannot stand before #2"),
    (["--first", "#9"], "the units are #1 to #4"), (["--first", "#0"], "the units are #1 to #4"),
    (["--first", "sunshine"], "no unit is, begins with or holds this text"),
    (["--last", "e"], "could mean 4 units"), (["--before", "Night"], "takes two units as A:B"),
    (["--before", "#1:e"], "could mean 4 units"),
  ])
  func whatCannotBeIsSaid(_ options: [String], _ words: String) throws {
    let workshop = try Workshop()
    let outcome = try workshop.run(
      ["restore"] + options, input: Self.units.joined(separator: "\n") + "\n")
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(outcome.errorOutput.contains(words), "\(outcome.errorOutput)")
  }

  @Test func twinsCanStandInForEachOther() throws {
    let workshop = try Workshop()
    let outcome = try workshop.run(
      ["restore", "--last", "Yes."], input: "Yes.\nAnn Low left.\nYes.\n")
    #expect(outcome.lines.last == "Yes.")
    #expect(outcome.lines.sorted() == ["Ann Low left.", "Yes.", "Yes."])
  }

  @Test func blankUnitsOfARecordKeepTheirNumbers() throws {
    let workshop = try Workshop()
    let input = #"{"sentences":["A came."," ","B came.","C came."]}"#
    let outcome = try workshop.run(["restore", "--jsonl", "--first", "#3"], input: input)
    let document = try Document(try #require(outcome.lines.first), keys: Keys.restoration)
    #expect(document.ints("order")?.first == 2)
    let blank = try workshop.run(["restore", "--jsonl", "--first", "#2"], input: input)
    #expect(blank.status == 64)
    #expect(blank.lines.first?.contains("this unit is blank") == true)
  }
}
