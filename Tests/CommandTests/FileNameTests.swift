import TestSupport
import Testing

/// Files whose names are not UTF-8, and links that lead nowhere, are told of, never passed over.
@Suite struct FileNameTests {
  private func workshop() throws -> Workshop {
    let workshop = try Workshop()
    try workshop.write("One came. Two went. He said so.", to: "in/fine.txt")
    // What the system would open if it read such a name up to its first bad byte.
    try workshop.write("Three came. Four went.", to: "bad")
    let made = try workshop.shell(
      #"""
      for name in $'bad\xff.txt' $'in/bad\xff.txt' $'in/\xc3'; do echo 'He came. She left.' > "$name"; done
      echo x > $'in/picture\xff.png'
      ln -s nowhere in/gone.txt; ln -s nowhere in/gone.png; ln -s ring.md in/ring.md
      """#)
    #expect(made.status == 0)
    return workshop
  }

  @Test func aFolderNamesWhatItCannotRead() throws {
    let outcome = try workshop().run("compare --json in")
    #expect(outcome.status == 65)
    #expect(outcome.lines.count == 1 && outcome.output.contains("in/fine.txt"))
    let errors = outcome.errorOutput.split(separator: "\n").filter { $0.contains("error:") }
    #expect(errors.count == 4, "\(outcome.errorOutput)")
    for words in [
      #"in/bad\xFF.txt: the name is not UTF-8"#, #"in/\xC3: the name is not UTF-8"#,
      "in/gone.txt: cannot be opened: it is a link that leads nowhere, no such file",
      "in/ring.md: cannot be opened: it is a link that leads nowhere, too many levels",
    ] {
      #expect(outcome.errorOutput.contains(words), "\(words)")
    }
    #expect(outcome.errorOutput.contains("4 of 5 articles could not be used"))
  }

  @Test func linksThatLeadNowhereAreMissing() throws {
    let workshop = try Workshop()
    try workshop.write("One came. Two went. He said so.", to: "in/fine.txt")
    #expect(try workshop.shell("ln -s nowhere in/gone.txt").status == 0)
    let outcome = try workshop.run("compare --json in")
    #expect(outcome.status == 66)
    #expect(outcome.output.contains("in/fine.txt"))
  }

  @Test(arguments: [
    #"compare --json $'bad\xff.txt' in/fine.txt"#,
    #"readability --json $'bad\xff.txt' in/fine.txt"#,
    #"restore --json $'bad\xff.txt' in/fine.txt"#, #"compare --format csv in/fine.txt $'bad\xff'"#,
  ])
  func aNameOnTheCommandLine(_ line: String) throws {
    let outcome = try workshop().shell("\"$SEQUITUR\" \(line)")
    #expect(outcome.status == 65)
    #expect(outcome.output.contains("in/fine.txt"))
    #expect(outcome.errorOutput.contains(#"bad\xFF"#), "\(outcome.errorOutput)")
    #expect(outcome.errorOutput.contains("the name is not UTF-8"), "\(outcome.errorOutput)")
    #expect(!outcome.errorOutput.contains("no such file"))
  }

  @Test(arguments: [
    (#"readability in/fine.txt -o $'bad\xff.txt'"#, "option '-o' takes a path"),
    (#"restore in/fine.txt --first $'He\xff'"#, #"the value of --first is not UTF-8: He\xFF"#),
  ])
  func anOptionMeansNoOtherFile(_ line: String, _ words: String) throws {
    let workshop = try workshop()
    let outcome = try workshop.shell("\"$SEQUITUR\" \(line)")
    #expect(outcome.status == 64)
    #expect(outcome.errorOutput.contains(words), "\(outcome.errorOutput)")
    #expect(try workshop.read("bad") == "Three came. Four went.")
  }
}
