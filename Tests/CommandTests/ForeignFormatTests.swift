import Foundation
import TestSupport
import Testing

/// Other encodings, formats that other programs read, and what is no text at all.
@Suite struct ForeignFormatTests {
  @Test func otherEncodingsAreRead() throws {
    let workshop = try Workshop()
    try workshop.folder.write(
      Array("Caf".utf8) + [0xe9, 0x20, 0x93, 0x48, 0x69, 0x94, 0x2e], to: "w.txt")
    let refused = try workshop.run("sentences w.txt")
    #expect(refused.status == 65)
    #expect(refused.errorOutput.contains("offset 3"))
    #expect(refused.errorOutput.contains("say --encoding windows-1252"))
    let read = try workshop.run("sentences w.txt --encoding windows-1252")
    #expect(read.output == "Café “Hi”.\n")
    let wide: [UInt8] = [0xff, 0xfe] + "One came.".utf8.flatMap { [$0, 0] as [UInt8] }
    try workshop.folder.write(wide, to: "u.txt")
    #expect(try workshop.run("sentences u.txt").errorOutput.contains("--encoding UTF-16"))
    #expect(try workshop.run("sentences u.txt --encoding UTF-16").output == "One came.\n")
    try workshop.folder.write(
      Array(#"{"text":"Caf"#.utf8) + [0xe9] + Array(" came.\"}\n".utf8), to: "s.jsonl")
    let stream = try workshop.run("sentences s.jsonl --encoding latin1")
    #expect(stream.output == "Café came.\n")
    let unknown = try workshop.run("sentences w.txt --encoding windws-1252")
    #expect(unknown.status == 64 && unknown.errorOutput.contains("did you mean 'windows-1252'?"))
    let wrong = try workshop.run("sentences w.txt --encoding ASCII")
    #expect(wrong.status == 65 && wrong.errorOutput.contains("offset 3"))
  }

  @Test(arguments: [
    ([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], "a PNG image"), ([0x1f, 0x8b, 8, 0], "gzip"),
    (Array("%PDF-1.4".utf8), "a PDF file"), ([1, 2, 3, 4, 5, 65, 66], "no text"),
  ])
  func whatIsNoTextIsRefused(_ bytes: [UInt8], _ words: String) throws {
    let workshop = try Workshop()
    try workshop.folder.write(bytes, to: "x.txt")
    for command in ["readability", "restore", "coherence", "compare"] {
      let outcome = try workshop.run("\(command) x.txt")
      #expect(outcome.status == 65 && outcome.output == "")
      #expect(outcome.errorOutput.contains(words))
    }
  }

  @Test(arguments: ["x.docx", "x.odt", "x.epub", "x.rst", "x.adoc", "x.tex", "x.pdf", "-x.docx"])
  func withoutTheProgramItIsNamed(_ name: String) throws {
    let workshop = try Workshop()
    try workshop.write("PK", to: name)
    let outcome = try workshop.run(
      ["readability", "--", name], environment: ["PATH": workshop.folder.path])
    #expect(outcome.status == 65)
    let program = name.hasSuffix("pdf") ? "pdftotext" : "pandoc"
    #expect(outcome.errorOutput.contains("install \(program)"))
  }

  @Test func whatAProgramMakesIsRead() throws {
    let workshop = try Workshop()
    try workshop.write("PK", to: "x.docx")
    try workshop.write(
      "#!/bin/sh\necho '# Title'; echo; echo 'It *came* here. It left.'\n", to: "bin/pandoc")
    try workshop.write("#!/bin/sh\nexit 3\n", to: "bin/pdftotext")
    _ = try workshop.shell("chmod +x bin/*")
    let environment = ["PATH": workshop.folder.path("bin") + ":/bin:/usr/bin"]
    let outcome = try workshop.run(["sentences", "--json", "x.docx"], environment: environment)
    #expect(outcome.output.contains("\"It came here.\",\"It left.\""))
    try workshop.write("%PDF", to: "x.pdf")
    let failed = try workshop.run(["sentences", "x.pdf"], environment: environment)
    #expect(failed.status == 65 && failed.errorOutput.contains("ended with 3"))
    // What it was is never written over.
    #expect(
      try workshop.run(["restore", "x.docx", "-o", "x.docx"], environment: environment).status
        == 73)
  }

  @Test(arguments: [
    ("a.txt", "sequitur readability a.txt"), ("redability a.txt", "did you mean 'readability'?"),
    ("restroe a.txt", "did you mean 'restore'?"), ("readability a.txt --fromat json", "'--format'"),
    ("help fileds", "did you mean 'fields'?"),
  ])
  func mistakesOfTheHandAreUnderstood(_ line: String, _ remedy: String) throws {
    let workshop = try Workshop()
    try workshop.write("It rained.", to: "a.txt")
    let outcome = try workshop.run(line)
    #expect(outcome.status == 64 && outcome.errorOutput.contains(remedy))
  }
}
