import CommandLineKit
import Prose
import Store
import Testing

@testable import sequitur

/// What the name of a kept result depends on.
@Suite struct ResultKeyTests {
  private static let item = ArticleItem(
    place: "a.txt", identifier: "a",
    reading: Reading(
      article: Article(units: [Unit(text: "One came.", index: 0)]), format: .lines))

  private func key(
    _ command: String, _ arguments: [String] = [], build: String = "one",
    resources: String = "models", appearance: Appearance? = nil
  ) throws -> CacheKey {
    let request = try Parser.parse([command] + arguments, .sequitur)
    guard case .run(let invocation) = request else { throw UsageError(.missingCommand) }
    return ResultKey(
      tool: .sequitur, options: try Resolution(invocation, tool: .sequitur),
      build: BuildIdentity(build), resources: resources, appearance: appearance
    ).key(of: Self.item)
  }

  /// A command, an option of it, and whether it decides what comes of an article.
  private static let options: [(command: String, option: OptionSpec)] =
    CommandList.commands.flatMap { command in
      ToolSpec.sequitur.options(of: command.spec).filter { $0.effect != .others }
        .map { (command.spec.name, $0) }
    }

  /// The words that a command cannot do without.
  private func needed(_ command: String) throws -> [String] {
    let spec = try #require(CommandList.command(named: command)?.spec)
    return spec.arguments.filter(\.isRequired).compactMap(\.type.choices.first)
  }

  /// What sets an option to another value than its default.
  private func setting(_ option: OptionSpec) throws -> [String] {
    guard let type = option.valueType else { return [option.spelling] }
    let value =
      type.choices.last { $0 != option.defaultValue }
      ?? ["7", "0.5", "#1:#2"].first { type.accepts($0) && $0 != option.defaultValue }
    return [option.spelling, try #require(value)]
  }

  @Test(arguments: options)
  func exactlyTheOptionsWithAnEffectOnResultsCount(_ command: String, _ option: OptionSpec) throws {
    let words = try needed(command)
    let plain = try key(command, words)
    let set = try key(command, words + setting(option))
    #expect((set != plain) == (option.effect == .result), "\(command) \(option.spelling)")
  }

  @Test func twoBuildsShareNothing() throws {
    for command in CommandList.commands {
      let words = try needed(command.spec.name)
      let name = command.spec.name
      #expect(try key(name, words, build: "one") == key(name, words, build: "one"))
      #expect(try key(name, words, build: "one") != key(name, words, build: "two"))
    }
  }

  @Test func commandResourcesAndAppearanceCount() throws {
    let plain = try key("restore")
    #expect(try key("coherence") != plain)
    #expect(try key("restore", resources: "others") != plain)
    let text = Appearance(format: .text, isTerminal: false, isColored: false)
    let terminal = Appearance(format: .text, isTerminal: true, isColored: false)
    let colored = Appearance(format: .text, isTerminal: true, isColored: true)
    let json = Appearance(format: .json, isTerminal: false, isColored: false)
    let jsonl = Appearance(format: .jsonl, isTerminal: false, isColored: false)
    let keys = try [text, terminal, colored, json].map { try key("restore", appearance: $0) }
    #expect(Set(keys + [plain]).count == 5)
    #expect(try key("restore", appearance: jsonl) == keys[3])
  }
}
