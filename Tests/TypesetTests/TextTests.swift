import TestSupport
import Testing

@testable import Typeset

@Suite struct DecimalFormatterTests {
  @Test(arguments: [
    (0.0, 2, "0.00"), (-0.0, 2, "0.00"), (1, 0, "1"), (0.5, 0, "1"), (1.5, 0, "2"), (-0.4, 0, "0"),
    (-0.004, 2, "0.00"), (-0.005, 2, "-0.01"), (2.675, 2, "2.68"), (1.005, 2, "1.01"),
    (0.995, 2, "1.00"), (9.995, 2, "10.00"), (99.999, 1, "100.0"), (0.05, 1, "0.1"),
    (0.049, 1, "0.0"), (123_456.789, 1, "123456.8"), (1e21, 1, "1e+21"),
    (1e15, 1, "1000000000000000.0"),
    (1.5e-7, 3, "0.000"), (1.5e-7, 8, "0.00000015"), (1.25e-7, 8, "0.00000013"),
    (-12.345, 1, "-12.3"),
    (0.1 + 0.2, 3, "0.300"), (Double.leastNonzeroMagnitude, 2, "0.00"), (.nan, 2, "–"),
    (.infinity, 2, "–"), (3, -1, "3"),
  ])
  func fixed(number: Double, decimals: Int, expected: String) {
    #expect(DecimalFormatter.string(number, decimals: decimals) == expected)
  }

  @Test(arguments: [(1.50, "1.5"), (2.0, "2"), (0.001, "0"), (-3.10, "-3.1"), (100, "100")])
  func trimmed(number: Double, expected: String) {
    #expect(DecimalFormatter(decimals: 2, trimsZeros: true).string(number) == expected)
  }

  @Test func signsAndAbsence() {
    let formatter = DecimalFormatter(decimals: 1, showsPlus: true, missing: "?")
    #expect([0.5, -0.5, 0, nil].map { formatter.string($0) } == ["+0.5", "-0.5", "0.0", "?"])
  }

  @Test func readersSeeAMinusSign() {
    #expect(DecimalFormatter.typeset(-1.25, decimals: 1) == "\u{2212}1.3")
    #expect(DecimalFormatter.typeset(-0.01, decimals: 1) == "0.0")
    #expect(DecimalFormatter.typeset(1, decimals: 1, showsPlus: true) == "+1.0")
    #expect(DecimalFormatter.typeset(-1e21, decimals: 1) == "\u{2212}1e+21")
    #expect(DecimalFormatter.typeset(nil, decimals: 1) == "–")
  }

  @Test func neverFartherThanHalfAUnit() {
    var generator = SplitMix(state: 11)
    for _ in 0..<1_000 {
      let number = Double(generator.next(below: 2_000_000) - 1_000_000) / 7_919
      let decimals = generator.next(below: 6)
      var unit = 1.0
      for _ in 0..<decimals { unit /= 10 }
      let written = Double(DecimalFormatter.string(number, decimals: decimals))
      #expect(abs((written ?? .nan) - number) <= unit * 0.500_001)
    }
  }
}

@Suite struct SlugTests {
  @Test(arguments: [
    ("Hello, World!", "hello-world"), ("  A  --  b ", "a-b"),
    ("Ærøskøbing straße", "aeroskobing-strasse"),
    ("Łódź – Šťastný", "lodz-stastny"), ("don't & “won’t”", "dont-wont"),
    ("e\u{301}te\u{301}", "ete"),
    ("3.5 × 2 ÷ 1", "3-5-2-1"), ("../../etc/passwd", "etc-passwd"), ("..", "article"),
    (".", "article"),
    (".hidden", "hidden"), ("/", "article"), ("", "article"), ("日本語", "article"),
    ("CON", "article-con"), ("com1", "article-com1"), ("console", "console"), ("a\0b", "a-b"),
    ("\u{202e}gpj.exe", "gpj-exe"), ("-rf *", "rf"), ("~root", "root"), ("C:\\x", "c-x"),
  ])
  func made(title: String, expected: String) {
    #expect(Slug.make(title) == expected)
  }

  @Test(arguments: HostileText.samples + [String(repeating: "long word ", count: 50)])
  func alwaysAName(title: String) {
    let slug = Slug.make(title)
    #expect((1...Slug.maximumLength).contains(slug.utf8.count))
    #expect(slug.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) })
    #expect(slug.first != "-" && slug.last != "-" && !slug.contains("--"))
  }

  @Test func longTitlesEndWithAWord() {
    let title = "The quick brown fox jumps over the lazy dog while seventeen others watch"
    #expect(Slug.make(title) == "the-quick-brown-fox-jumps-over-the-lazy-dog-while-seventeen")
    #expect(Slug.make(String(repeating: "a", count: 500)).utf8.count == 60)
  }

  @Test func theRegistryNeverRepeats() {
    var registry = Slug.Registry(taken: ["index"])
    let titles = ["Index", "A", "a", "A!", "a-2", String(repeating: "x", count: 99)]
    #expect(
      titles.map { registry.register($0) } == [
        "index-2", "a", "a-2", "a-3", "a-2-2", String(repeating: "x", count: 60),
      ])
    #expect(
      registry.register(String(repeating: "x", count: 80)) == String(repeating: "x", count: 58)
        + "-2"
    )
  }
}

@Suite struct SparklineTests {
  @Test(arguments: [
    ([0, 1, 2, 3, 4, 5, 6, 7], "▁▂▃▄▅▆▇█"), ([1, 1, 1], "▄▄▄"), ([], ""), ([5], "▄"),
    ([0, nil, 1], "▁ █"), ([.nan, 0, .infinity, 1], " ▁ █"),
    ([-1.7e308, 1.7e308], "▁█"),
  ])
  func drawn(values: [Double?], expected: String) {
    #expect(Sparkline.string(values) == expected)
  }

  @Test func aGivenRangeIsKept() {
    #expect(Sparkline.string([-1, 0, 0.5, 2], range: 0...1) == "▁▁▅█")
  }
}

@Suite struct CSVWriterTests {
  @Test(arguments: [
    (CSVWriter.Field.text("plain"), "plain"), (.text("a,b"), "\"a,b\""),
    (.text("say \"no\""), "\"say \"\"no\"\"\""), (.text("a\nb"), "\"a\nb\""), (.text(""), ""),
    (.text(" edge "), "\" edge \""), (.text("=1+1"), "'=1+1"), (.text("+1"), "'+1"),
    (.text("-1"), "'-1"), (.text("@SUM(A1)"), "'@SUM(A1)"), (.text("\t=1"), "'\t=1"),
    (.text("＝1"), "'＝1"), (.text(" =1"), "' =1"), (.text("=\"a\",b"), "\"'=\"\"a\"\",b\""),
    (.text("a-b"), "a-b"), (.text("\u{1b}[31m"), "⟨U+001B⟩[31m"), (.int(-3), "-3"),
    (.double(-0.5), "-0.5"), (.double(-0.0), "0.0"), (.double(.nan), ""), (.empty, ""),
  ])
  func cells(field: CSVWriter.Field, expected: String) {
    #expect(CSVWriter.string(header: ["x"], rows: [[field]]) == "x\r\n\(expected)\r\n")
  }

  @Test func rowsHaveTheHeadersLength() {
    #expect(
      CSVWriter.string(
        header: ["a", "b"], rows: [[.int(1)], [.int(1), .int(2), .int(3)], []])
        == "a,b\r\n1,\r\n1,2\r\n,\r\n")
  }
}

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("a \t\n\u{2003} b", "a b"), ("a\u{a0}b", "a\u{a0}b"), ("a\u{200b}b\u{feff}", "ab"),
    ("\u{202e}x", "⟨U+202E⟩x"), ("\0", "⟨U+0000⟩"), ("\u{e0041}", "⟨U+E0041⟩"),
    ("👩‍👩‍👧", "👩‍👩‍👧"), ("naïve – “x”", "naïve – “x”"), ("plain", "plain"), ("", ""),
  ])
  func oneLine(text: String, expected: String) {
    #expect(VisibleText.line(text) == expected)
  }

  @Test func severalLines() {
    #expect(VisibleText.lines("a\r\nb\rc\n\n d\u{2028}\u{1b}\te") == "a\nb\nc\n\n d\n⟨U+001B⟩\te")
  }

  @Test(arguments: HostileText.samples)
  func nothingHiddenIsLeft(text: String) {
    let hidden = VisibleText.line(text).unicodeScalars.filter {
      $0.properties.generalCategory == .control || (0x202a...0x202e).contains($0.value)
        || (0x2066...0x2069).contains($0.value)
    }
    #expect(hidden.isEmpty)
  }
}
