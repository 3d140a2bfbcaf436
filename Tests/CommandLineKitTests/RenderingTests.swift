import TestSupport
import Testing

@testable import CommandLineKit

@Suite struct RenderingTests {
  @Test(arguments: [nil, "arrange", "count", "cache", "help"] as [String?])
  func help(_ name: String?) {
    let command = name.flatMap(sampleTool.command)
    let text = HelpRenderer(sampleTool).help(for: command)
    #expect(Snapshot("help-\(name ?? "tool").txt").failure(of: text) == nil)
  }

  @Test(arguments: [nil, "arrange"] as [String?])
  func shortHelp(_ name: String?) {
    let text = HelpRenderer(sampleTool).shortHelp(for: name.flatMap(sampleTool.command))
    #expect(Snapshot("short-help-\(name ?? "tool").txt").failure(of: text) == nil)
  }

  @Test func manualPage() {
    #expect(Snapshot("tidy.1").failure(of: ManualPage(sampleTool).render()) == nil)
  }

  @Test(arguments: Shell.allCases)
  func completions(_ shell: Shell) {
    let text = shell.completions(for: sampleTool)
    #expect(Snapshot("completions.\(shell.rawValue)").failure(of: text) == nil)
  }

  @Test func commandTable() {
    #expect(
      CommandTable.markdown(sampleTool) == """
        | command | does |
        | --- | --- |
        | `arrange [FILE...]` | Puts the lines of a file in order. |
        | `count [FILE...]` | Counts lines. |
        | `cache info\\|verify\\|clear` | Looks after the cache. |
        | `help [COMMAND]` | Explains a command. |

        """)
  }

  @Test("nothing is wider than the page", arguments: [60, 72, 80, 100])
  func widths(_ width: Int) {
    let renderer = HelpRenderer(sampleTool, width: width)
    let pages = [nil] + sampleTool.commands.map { Optional($0) }
    for page in pages {
      let lines = renderer.help(for: page).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= width && $0.last != " " })
    }
  }

  @Test("every option of a command is in its help and in every script")
  func completeness() {
    let renderer = HelpRenderer(sampleTool)
    let manual = ManualPage(sampleTool).render()
    for command in sampleTool.commands where command.listedCommonOptions == nil {
      let help = renderer.help(for: command)
      for option in sampleTool.options(of: command) {
        #expect(help.contains(option.spelling))
        #expect(
          manual.contains("\\-\\-" + option.name.split(separator: "-").joined(separator: "\\-")))
        for shell in Shell.allCases {
          #expect(shell.completions(for: sampleTool).contains(option.name))
        }
      }
    }
  }
}

@Suite struct TextWrapperTests {
  @Test(
    arguments: [
      ("", 10, []), ("one", 10, ["one"]), ("one two three", 8, ["one two", "three"]),
      ("one two three", 7, ["one two", "three"]),
      ("incomprehensibilities a", 5, ["incomprehensibilities", "a"]),
      ("a\nb", 10, ["a b"]), ("a\n\nb", 10, ["a", "", "b"]), ("a\n\n\n\nb\n", 10, ["a", "", "b"]),
      ("\n\na  b", 10, ["a b"]), ("caf\u{e9} au", 7, ["caf\u{e9} au"]), ("   ", 4, []),
    ])
  func wraps(_ text: String, _ width: Int, _ expected: [String]) {
    #expect(TextWrapper.lines(text, width: width) == expected)
  }
}

@Suite struct TerminalTests {
  @Test(
    arguments: [
      (ColorPolicy.auto, true, [:], true), (.auto, false, [:], false),
      (.auto, true, ["NO_COLOR": "1"], false), (.auto, true, ["NO_COLOR": ""], true),
      (.auto, true, ["TERM": "dumb"], false), (.auto, true, ["TERM": "xterm-256color"], true),
      (.always, false, ["NO_COLOR": "1", "TERM": "dumb"], true), (.never, true, [:], false),
    ] as [(ColorPolicy, Bool, [String: String], Bool)])
  func colors(
    _ policy: ColorPolicy, _ isTerminal: Bool, _ environment: [String: String], _ expected: Bool
  ) {
    #expect(policy.isEnabled(isTerminal: isTerminal, environment: environment) == expected)
  }

  @Test(arguments: [(nil, 80), (0, 80), (20, 60), (60, 60), (90, 90), (300, 100)] as [(Int?, Int)])
  func widths(_ terminal: Int?, _ expected: Int) {
    #expect(PageWidth.columns(terminal: terminal) == expected)
  }

  @Test func exitStatuses() {
    #expect(
      ExitStatus.allCases.map(\.rawValue) == [0, 1, 64, 65, 66, 69, 70, 73, 74, 78, 130])
  }
}
