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

@Suite struct JSONReaderTests {
  @Test(
    arguments: [
      "01", "-", "1.", "1e", ".5", "+1", "tru", "nul", "\"a", "\"\\x\"", "\"\\ud800\"", "\"\\u12\"",
      "\"\\udc00\"", "\"\n\"", "[1,]", "[1 2]", "{1:2}", "'a'", "NaN",
    ])
  func refuses(_ text: String) {
    #expect(throws: JSONReader.Failure.self) { try JSONReader.read(Array(text.utf8)) }
  }

  @Test func refusesBadUTF8AndDepth() {
    #expect(throws: JSONReader.Failure.self) { try JSONReader.read([0x22, 0xFF, 0x22]) }
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: JSONReader.Failure.self) { try JSONReader.read(Array(deep.utf8)) }
  }

  @Test func remembersLines() throws {
    let json = try JSONReader.read(Array("{\n\"a\":\n1,\r\n\"b\": [true,\n null]}".utf8))
    #expect(
      json.value
        == .object([
          .init(key: "a", value: JSONText(value: .number("1"), line: 3)),
          .init(
            key: "b",
            value: JSONText(
              value: .array([
                JSONText(value: .bool(true), line: 4), JSONText(value: .null, line: 5),
              ]), line: 4)),
        ]))
  }
}
