import Testing

@testable import CommandLineKit

@Suite struct ConfigurationFileTests {
  private func file(_ text: String) throws(ConfigurationError) -> ConfigurationFile {
    try ConfigurationFile(bytes: Array(text.utf8), path: "/c/config.json", tool: sampleTool)
  }

  private func values(_ text: String, _ name: String) throws -> [String]? {
    let option = try #require(sampleTool.allOptions.first { $0.name == name })
    return try file(text).values(for: option)
  }

  @Test(
    arguments: [
      (["XDG_CONFIG_HOME": "/x", "HOME": "/h"], "/x/tidy/config.json"),
      (["XDG_CONFIG_HOME": "relative", "HOME": "/h"], "/h/.config/tidy/config.json"),
      (["XDG_CONFIG_HOME": "", "HOME": "/h"], "/h/.config/tidy/config.json"),
      (["HOME": "/h"], "/h/.config/tidy/config.json"), ([:], nil),
    ] as [([String: String], String?)])
  func path(_ environment: [String: String], _ expected: String?) {
    #expect(ConfigurationFile.path(tool: sampleTool, environment: environment) == expected)
  }

  @Test(
    arguments: [
      ("{\"seed\": 5}", "seed", ["5"]), ("{\"seed\": \"5\"}", "seed", ["5"]),
      ("{\"quiet\": true}", "quiet", ["true"]), ("{\"quiet\": false}", "quiet", ["false"]),
      ("{\"only\": [\"head\", \"tail\"]}", "only", ["head,tail"]),
      ("{\"only\": \"head\"}", "only", ["head"]), ("{\"weight\": 2.5e-1}", "weight", ["2.5e-1"]),
      ("{\"seed\": null}", "seed", nil), ("{}", "seed", nil),
      ("{\"seed\": 5, \"seed\": 6}", "seed", ["6"]),
      ("\u{FEFF}{\"cache\": \"\\u00e9\\ud83d\\ude00\\n\"}", "cache", ["\u{e9}\u{1F600}\n"]),
    ] as [(String, String, [String]?)])
  func readsValues(_ text: String, _ name: String, _ expected: [String]?) throws {
    #expect(try values(text, name) == expected)
  }

  @Test func unknownKeysAreWarnedOf() throws {
    let warnings = try file(
      "{\n  \"sed\": 1,\n  \"quux\": {},\n  \"json\": true,\n\"seed\":1,\"seed\":2\n}"
    )
    .warnings
    #expect(
      warnings == [
        "/c/config.json:2: unknown key 'sed' is ignored; did you mean 'seed'?",
        "/c/config.json:3: unknown key 'quux' is ignored",
        "/c/config.json:4: unknown key 'json' is ignored",
        "/c/config.json:5: key 'seed' is given twice; the last counts",
      ])
  }

  @Test(
    arguments: [
      ("", "/c/config.json:1:1: not valid JSON: the text ends where a value should stand"),
      ("{\n \"seed\": }", "/c/config.json:2:10: not valid JSON: a value should stand here"),
      ("{\"a\" 1}", "/c/config.json:1:6: not valid JSON: ':' should follow the key 'a'"),
      (
        "{\"a\": 1,}",
        "/c/config.json:1:9: not valid JSON: a key in double quotes should stand here"
      ),
      ("{\"a\": 1", "/c/config.json:1:8: not valid JSON: ',' or '}' should stand here"),
      ("{} x", "/c/config.json:1:4: not valid JSON: unexpected text after the value"),
      ("{\"a\":\n [1", "/c/config.json:2:4: not valid JSON: ',' or ']' should stand here"),
      ("{\"a\": -}", "/c/config.json:1:8: not valid JSON: not a number"),
      ("{\"a\": -0123}", "/c/config.json:1:12: not valid JSON: not a number"),
      ("{\"a\": 01", "/c/config.json:1:9: not valid JSON: not a number"),
      ("{\"a\": 1.}", "/c/config.json:1:9: not valid JSON: digits should follow the point"),
      ("{\"a\": 1e+}", "/c/config.json:1:10: not valid JSON: digits should follow the exponent"),
      ("{\"a\": nul}", "/c/config.json:1:7: not valid JSON: a value should stand here"),
      ("{\"a\": \"b", "/c/config.json:1:9: not valid JSON: a string is not closed"),
      ("{\"a\": \"b\\", "/c/config.json:1:10: not valid JSON: a string is not closed"),
      ("{\"a\": \"\\x\"}", "/c/config.json:1:9: not valid JSON: unknown escape in a string"),
      (
        "{\"a\": \"\\u12g4\"}",
        "/c/config.json:1:10: not valid JSON: four hexadecimal digits should follow '\\u'"
      ),
      (
        "{\"a\": \"\\u12",
        "/c/config.json:1:10: not valid JSON: four hexadecimal digits should follow '\\u'"
      ),
      (
        "{\"a\": \"\\ud83d\\u\"}",
        "/c/config.json:1:16: not valid JSON: four hexadecimal digits should follow '\\u'"
      ),
      ("{\"a\": \"\\ud83d!\"}", "/c/config.json:1:14: not valid JSON: half a surrogate pair"),
      (
        "{\"a\": \"\\ud83d\\u0041\"}",
        "/c/config.json:1:20: not valid JSON: half a surrogate pair"
      ),
      ("{\"a\": \"\\udc00\"}", "/c/config.json:1:14: not valid JSON: half a surrogate pair"),
      (
        "{\"a\": \"\t\"}",
        "/c/config.json:1:8: not valid JSON: a string may not hold a line break or control "
          + "character"
      ),
      (
        String(repeating: "[", count: 65) + "1",
        "/c/config.json:1:65: not valid JSON: nested too deeply"
      ),
      ("[1, 2]", "/c/config.json: must hold a JSON object of option names and values"),
      ("3", "/c/config.json: must hold a JSON object of option names and values"),
      (
        "{\n\"seed\": true}",
        "/c/config.json:2: key 'seed' takes a whole number of at least 0, not true"
      ),
      ("{\"quiet\": \"yes\"}", "/c/config.json:1: key 'quiet' takes true or false, not 'yes'"),
      ("{\"quiet\": 1}", "/c/config.json:1: key 'quiet' takes true or false, not 1"),
      (
        "{\"seed\": [1]}",
        "/c/config.json:1: key 'seed' takes a whole number of at least 0, not an array"
      ),
    ])
  func mistakes(_ text: String, _ message: String) {
    do throws(ConfigurationError) {
      _ = try file(text)
      Issue.record("accepted")
    } catch {
      #expect(error.message == message)
      #expect(error.exitStatus == .badConfiguration)
      #expect(error.code.hasPrefix("configuration/"))
    }
  }

  @Test("a value is held against the option as the command has it")
  func valuesOfCommands() throws {
    let configuration = try file("{\"format\": \"csv\"}")
    let count = try Resolution(
      try invocation("count"), tool: sampleTool, configuration: configuration)
    #expect(count.text("format") == "csv")
    #expect {
      try Resolution(try invocation("arrange"), tool: sampleTool, configuration: configuration)
    } throws: { error in
      (error as? ConfigurationError)?.message
        == "/c/config.json:1: key 'format' takes text, json or jsonl, not 'csv'"
    }
  }
}
