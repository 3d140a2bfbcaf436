import Testing

@testable import CommandLineKit

@Suite struct OptionEffectTests {
  private static let tool = ToolSpec(
    name: "tidy", version: "1", summary: "Tidies.",
    commands: [
      CommandSpec(
        name: "arrange", summary: "Arranges.",
        arguments: [ArgumentSpec("FILE", .file, isRepeating: true, "A file.")],
        options: OptionEffect.allCases.filter { $0 != .others }.reversed().map { effect in
          .value("of-\(effect)", "TEXT", .text, effect: effect, default: "usual", "One of them.")
        } + [
          .flag("twice", effect: .result, "Do it twice."),
          .repeatable("before", "A:B", .text, effect: .result, "Pairs."),
        ])
    ],
    commonOptions: [])

  private func resolve(_ arguments: [String]) throws -> Resolution {
    guard case .run(let invocation) = try Parser.parse(["arrange"] + arguments, Self.tool) else {
      throw UsageError(.refused("not a run"))
    }
    return try Resolution(invocation, tool: Self.tool)
  }

  @Test func whatDecidesResultsIsListedByName() throws {
    #expect(
      try resolve([]).results == [
        .init(name: "before", values: []), .init(name: "of-result", values: ["usual"]),
        .init(name: "twice", values: []),
      ])
    #expect(
      try resolve(["--before", "b", "--before", "a", "--twice", "--of-result", "x"]).results == [
        .init(name: "before", values: ["b", "a"]), .init(name: "of-result", values: ["x"]),
        .init(name: "twice", values: ["true"]),
      ])
  }

  @Test func aPageNamesWhatItTakesToMakeItAgain() throws {
    #expect(try resolve([]).provenance == [])
    let all = OptionEffect.allCases.filter { $0 != .others }.flatMap { ["--of-\($0)", "x"] }
    let typed = all + ["--before", "b", "--before", "a", "--twice"]
    #expect(
      try resolve(typed).provenance == [
        "--of-title", "x", "--of-resource", "x", "--of-input", "x", "--of-result", "x", "--twice",
        "--before", "b",
        "--before", "a", "--of-composition", "x", "--of-form", "x",
      ])
    #expect(try resolve(["--of-result", "usual"]).provenance == [])
  }
}
