import Testing

@testable import Files

/// The paths of results, no two of them the same.
@Suite struct OutputNamesTests {
  private static func input(_ name: String, in folder: String?, several: Bool = false) -> Input {
    var input = Input(name: name)
    input.folder = folder
    input.isOneOfSeveral = several
    return input
  }

  @Test(arguments: [
    ("in/b/x.txt", "in", false, "b/x.json"), ("in/x", "in", false, "x.json"),
    ("a/in/x.md", "a/in", true, "in/x.json"), ("./d/x.txt", nil, false, "d/x.json"),
    ("/root/x.txt", nil, false, "x.json"), ("../x.txt", nil, false, "x.json"),
    ("in/.x", "in", false, ".x.json"),
  ])
  func aFileGoesByItsPath(_ name: String, _ folder: String?, _ several: Bool, _ path: String) {
    let input = Self.input(name, in: folder, several: several)
    let names = OutputNames([input], ending: "json", keepsEnding: false)
    #expect(names.name(of: input) == path)
  }

  @Test func filesThatDifferInTheirEndingsKeepThem() {
    let inputs = ["in/x.txt", "in/x.md", "in/y.md"].map { Self.input($0, in: "in") }
    let names = OutputNames(inputs, ending: "json", keepsEnding: false)
    #expect(inputs.map(names.name) == ["x.txt.json", "x.md.json", "y.json"])
    let texts = OutputNames(inputs, ending: "txt", keepsEnding: true)
    #expect(inputs.map(texts.name) == ["x.txt", "x.md", "y.md"])
  }

  @Test func recordsGoByTheirIdentifiersOnce() {
    let input = Self.input("in/s.jsonl", in: "in")
    var names = OutputNames([], ending: "json", keepsEnding: false)
    #expect(names.name(ofRecord: 1, in: input, id: "r/1") == "r_1.json")
    #expect(names.name(ofRecord: 2, in: input, id: "r_1") == "r_1-2.json")
    #expect(names.name(ofRecord: 3, in: input, id: nil) == "line-3.json")
    #expect(names.name(ofRecord: 1, in: input, id: "r/1") == "r_1.json")
    #expect(names.name(of: input) == nil)
  }

  @Test(arguments: [
    ("../../x", "_._.._x"), ("", "_"), ("-rf", "_rf"), ("Größe 7", "Größe_7"),
    (".hidden", "_hidden"),
  ])
  func identifiersCannotLeaveTheFolder(_ id: String, _ name: String) {
    let safe = OutputNames.safe(id)
    #expect(!safe.contains("/") && !safe.hasPrefix(".") && !safe.hasPrefix("-"))
    #expect(safe == name)
  }

  @Test(arguments: [
    ("in/b/x.txt", "in", "b/x"), ("d/x.txt", nil, "x"), ("x", nil, "x"), ("-", nil, nil),
    ("in/.x", "in", ".x"),
  ])
  func reportsGoByTheStem(_ name: String, _ folder: String?, _ stem: String?) {
    #expect(Self.input(name, in: folder).stem == stem)
  }
}
