import Foundation
import Testing

@testable import Typeset

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What is looked at in a picture.
private final class PictureReader: NSObject, XMLParserDelegate {
  struct Picture {
    var elements: [String] = []
    var root: [String: String] = [:]
    var texts: [String: String] = [:]
    var attributes: Set<String> = []
    var values: [String: [String]] = [:]
    /// The classes by the elements that have them.
    var classes: [String: Set<String>] = [:]
  }

  private(set) var picture = Picture()
  private var current = ""

  /// The parts of a document; nil where it is not well-formed XML.
  static func read(_ svg: String) -> Picture? {
    let reader = PictureReader()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = reader
    return parser.parse() ? reader.picture : nil
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if picture.elements.isEmpty { picture.root = attributes }
    picture.elements.append(name)
    picture.attributes.formUnion(attributes.keys)
    if let paint = attributes["class"] { picture.classes[name, default: []].insert(paint) }
    for (key, value) in attributes where !["id", "class", "role", "aria-labelledby"].contains(key) {
      picture.values[key, default: []].append(value)
    }
    current = attributes["id"] ?? name
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    current = ""
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    picture.texts[current, default: ""] += text
  }
}

@Suite struct ChartTests {
  /// Every chart twice: with ordinary data and with hostile or broken data.
  static let charts: [any Chart] = {
    let evil = "\u{202e}\"></text><script>alert(1)</script>&\u{1b}[2J"
    let matrix: [[Double?]] = [[nil, 0.2, 0.9], [0.8, nil, .nan], [0.1]]
    return [
      LineChart(
        name: "links", title: "Links", valueName: "log-odds",
        series: [
          .init(name: "a", values: [1, nil, 3, .nan, 2]), .init(name: "b", values: [2, 2]),
        ],
        marks: [.init(index: 2, label: "weak"), .init(index: 99, label: "outside")]),
      BarChart(
        name: "bars", title: "Bars", valueName: "tau",
        bars: [.init(label: "x", value: 0.3, interval: 0.2...0.4), .init(label: "y", value: nil)]),
      Histogram(
        name: "hist", title: "Histogram", valueName: "score", countName: "orders",
        values: (0..<150).map { Double($0 % 17) }, mark: .init(value: 20, label: "this")),
      ArcDiagram(name: "arcs", title: "Arcs", order: [2, 0, 1, 3]),
      HeatMap(name: "heat", title: "Heat", values: matrix, valueName: "probability"),
      SpanChart(
        name: "chains", title: "Chains", count: 5, spans: [.init(label: "x, y", positions: [3, 0])]),
      ScatterPlot(
        name: "scatter", title: "Scatter", horizontalName: "grade", verticalName: "coherence",
        points: (0..<30).map {
          .init(x: Double($0), y: Double($0 % 7), label: "p\($0)", group: $0 % 7)
        },
        groups: ["a", "b", "c", "d", "e", "f", "g"]),
      GridPicture(
        name: "grid", title: "Grid",
        rows: [
          .init(label: "x", roles: [.subject, .absent, .object, .other]),
          .init(label: "y", roles: []),
        ]),
      BoxPlot(
        name: "boxes", title: "Boxes", valueName: "coherence",
        groups: [
          .init(label: "a", values: [1, 2, 3, 4, 100, .nan]), .init(label: "b", values: []),
          .init(label: "c", values: [7]),
        ]),
      SmallMultiples(
        name: "links", title: "Links", valueName: "nats",
        panels: (0..<30).map {
          .init(label: "p\($0)", note: "\($0)", values: [nil, Double($0), -1, .nan, 3])
        }),
      LineChart(
        name: evil, title: evil, positionName: evil, valueName: evil,
        series: (0..<9).map { .init(name: evil, values: [Double($0), 1e308, -1e308]) },
        marks: [.init(index: 0, label: evil)]),
      BarChart(
        name: evil, title: evil, valueName: evil, bars: [.init(label: evil, value: .infinity)]),
      Histogram(
        name: evil, title: evil, valueName: evil, countName: evil, values: [.nan, 1],
        mark: .init(value: -1e300, label: evil)),
      ArcDiagram(name: evil, title: evil, order: [7, 0, -1], unitName: evil),
      HeatMap(name: evil, title: evil, values: [[-3, 7]], valueName: evil, scale: .sequential),
      SpanChart(
        name: evil, title: evil, count: 2, positionName: evil,
        spans: [
          .init(label: evil, positions: [-1, 5], note: evil), .init(label: evil, positions: []),
        ]),
      ScatterPlot(
        name: evil, title: evil, horizontalName: evil, verticalName: evil,
        points: [.init(x: 1, y: 1, label: evil, group: -4), .init(x: .nan, y: 0)],
        groups: [evil, evil]),
      GridPicture(
        name: evil, title: evil, positionName: evil, rows: [.init(label: evil, roles: [.other])]),
      BoxPlot(
        name: evil, title: evil, valueName: evil,
        groups: [
          .init(label: evil, values: [-1e308, 1e308, .infinity]),
          .init(label: evil, values: [0, 0]),
        ]),
      SmallMultiples(
        name: evil, title: evil, positionName: evil, valueName: evil,
        panels: [.init(label: evil, note: evil, values: [1e308, -1e308, .nan])]),
      BoxPlot(name: "", title: "", valueName: "", groups: []),
      SmallMultiples(name: "", title: "", valueName: "", panels: []),
      LineChart(name: "", title: "", valueName: "", series: []),
      BarChart(name: "", title: "", valueName: "", bars: []),
      Histogram(name: "", title: "", valueName: "", countName: "", values: []),
      ArcDiagram(name: "", title: "", order: []),
      HeatMap(name: "", title: "", values: [], valueName: ""),
      SpanChart(name: "", title: "", count: 0, spans: []),
      ScatterPlot(name: "", title: "", horizontalName: "", verticalName: "", points: []),
      GridPicture(name: "", title: "", rows: []),
    ]
  }()

  @Test(arguments: charts.indices)
  func isASafeAndAccessiblePicture(index: Int) throws {
    let chart = Self.charts[index]
    let image = chart.image()
    let picture = try #require(PictureReader.read(image.svg))
    let root = picture.root
    #expect(root["role"] == "img")
    let ids = (root["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
    #expect(ids.count == 2)
    #expect(picture.texts[ids[0]] ?? "" == VisibleText.line(chart.title))
    #expect(picture.texts[ids[1]] == VisibleText.line(chart.finding))
    #expect(root["viewBox"] == "0 0 \(root["width"] ?? "") \(root["height"] ?? "")")
    #expect(
      Set(picture.elements).isSubset(of: [
        "svg", "title", "desc", "style", "rect", "path", "circle", "text",
      ]))
    #expect(
      picture.attributes.isSubset(of: [
        "xmlns", "viewBox", "width", "height", "role", "aria-labelledby", "id", "class", "x", "y",
        "rx", "d", "cx", "cy", "r", "text-anchor",
      ]))
    #expect(!image.alternative.isEmpty)
    #expect(picture.texts["style"]?.contains("prefers-color-scheme:dark") == true)
    for name in ["x", "y", "width", "height", "cx", "cy", "r", "rx"] {
      for value in picture.values[name] ?? [] {
        let number = try #require(Double(value))
        #expect(number >= -20 && number <= 2_000)
      }
    }
    let data = (picture.values["d"] ?? []).joined()
    #expect(data.utf8.allSatisfy { "MLAZ0123456789 .-".utf8.contains($0) })
    #expect(!image.svg.contains("url(") && !image.svg.contains("@import"))
    #expect(image == chart.image())
  }

  @Test func aBoxPlotTellsTheMedians() {
    let group = BoxPlot.Group(label: "a", values: [5, 1, .nan, 2, 4])
    #expect(group.values == [1, 2, 4, 5])
    #expect([0, 0.25, 0.5, 1].map { group.quantile($0) } == [1, 1.75, 3, 5])
    let plot = BoxPlot(
      name: "x", title: "", valueName: "", groups: [group, .init(label: "b", values: [])])
    #expect(plot.finding == "Medians: a 3.0 (n 4).")
  }

  @Test func smallMultiplesNameTheLowestOfAll() {
    let chart = SmallMultiples(
      name: "x", title: "", positionName: "unit", valueName: "",
      panels: [.init(label: "a", values: [nil, 2]), .init(label: "b", values: [3, 4, -1.5])])
    #expect(chart.finding == "2 panels; lowest of all −1.50 at unit 3 of “b”.")
  }

  static let negative: [any Chart] = [
    LineChart(name: "x", title: "", valueName: "", series: [.init(name: "a", values: [-4, -1.5])]),
    BarChart(
      name: "x", title: "", valueName: "",
      bars: [.init(label: "a", value: -2, interval: -3 ... -1)]),
    Histogram(
      name: "x", title: "", valueName: "", countName: "", values: [-4, -2],
      mark: .init(value: -3, label: "this")),
    ScatterPlot(
      name: "x", title: "", horizontalName: "", verticalName: "",
      points: [.init(x: -3, y: -1), .init(x: -2, y: -2), .init(x: -1, y: -3)]),
    BoxPlot(name: "x", title: "", valueName: "", groups: [.init(label: "a", values: [-2, -1])]),
    SmallMultiples(
      name: "x", title: "", valueName: "", panels: [.init(label: "a", values: [-2, -1])]),
    HeatMap(name: "x", title: "", values: [[-1]], valueName: ""),
  ]

  @Test(arguments: negative.indices)
  func negativeNumbersHaveAMinusSign(index: Int) throws {
    let image = Self.negative[index].image()
    let words = try #require(PictureReader.read(image.svg)?.texts["text"])
    for words in [words, image.alternative] {
      #expect(words.contains(/−[0-9]/), "\(words)")
      #expect(!words.contains(/-[0-9]/), "\(words)")
    }
  }

  /// The colour that a class sets in a sheet of rules such as `.t{fill:#1f2328}`.
  private static func color(_ name: String, in rules: Substring) -> ChartColor? {
    rules.matches(of: /\.([a-z0-9]+)\{(?:fill|stroke):#([0-9a-f]{6})\}/)
      .first { $0.1 == name }.flatMap { UInt32($0.2, radix: 16) }.map { ChartColor($0) }
  }

  /// From the bytes of the picture: each word against what lies under it, in both themes.
  @Test(arguments: charts.indices)
  func wordsCanBeReadInBothThemes(index: Int) throws {
    let image = Self.charts[index].image()
    let picture = try #require(PictureReader.read(image.svg))
    let sheet = try #require(picture.texts["style"])
    let parts = sheet.split(separator: "@media (prefers-color-scheme:dark)")
    #expect(parts.count == 2)
    for theme in parts {
      let background = try #require(Self.color("bg", in: theme))
      for name in (picture.classes["text"] ?? []).sorted() {
        let ink = try #require(Self.color(name, in: theme), "\(name) has no colour")
        let paper =
          name.hasPrefix("ht") ? Self.color("h" + name.dropFirst(2), in: theme) : background
        #expect(ink.contrast(to: try #require(paper)) >= 4.5, "\(name)")
      }
      // What is drawn has a colour in either theme, and lines that carry data can be seen.
      for name in (picture.classes["path"] ?? []).union(picture.classes["circle"] ?? []) {
        let ink = try #require(Self.color(name, in: theme), "\(name) has no colour")
        let isData = !["g", "wh"].contains(name)
        #expect(!isData || ink.contrast(to: background) >= 3, "\(name)")
      }
    }
  }

  @Test(arguments: charts.indices)
  func theWordsThatStandForItAreOneLine(index: Int) {
    let image = Self.charts[index].image()
    #expect(image.alternative == VisibleText.line(image.alternative))
    #expect(image.alternative.count >= 10)
    #expect(image.alternative.hasSuffix("."))
    #expect(image.svg.contains("width=\"\(SVGCanvas.number(image.width))\""))
    #expect(image.svg.contains("height=\"\(SVGCanvas.number(image.height))\""))
  }

  @Test func aSmallPicture() {
    let chart = SpanChart(
      name: "Lexical chains", title: "Chains", count: 2,
      spans: [.init(label: "a & b", positions: [0, 1])])
    #expect(
      chart.image().svg == #"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 126" width="720" height="126"\#
         role="img" aria-labelledby="lexical-chains-title lexical-chains-desc">
        <title id="lexical-chains-title">Chains</title>
        <desc id="lexical-chains-desc">1 chain; most members: a &amp; b, 2; longest: a &amp; \#
        b, sentence 1 to 2.</desc>
        <style>text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans"\#
        ,sans-serif;font-variant-numeric:tabular-nums}.g{fill:none;stroke-width:1}\#
        .l0{fill:none;stroke-width:2;stroke-linejoin:round}.t{font-size:12px}\#
        .tm{font-size:11px}.tt{font-size:15px;font-weight:600}.bg{fill:#ffffff}\#
        .f0{fill:#0969da}.g{stroke:#d1d9e0}.l0{stroke:#0969da}.t{fill:#1f2328}\#
        .tm{fill:#59636e}.tt{fill:#1f2328}@media (prefers-color-scheme:dark){.bg{fill:#0d1117}\#
        .f0{fill:#58a6ff}.g{stroke:#3d444d}.l0{stroke:#58a6ff}.t{fill:#e6edf3}\#
        .tm{fill:#9198a1}.tt{fill:#e6edf3}}</style>
        <rect class="bg" width="720" height="126"/>
        <text class="tt" x="16" y="26">Chains</text>
        <path class="g" d="M66.84 52L66.84 80"/>
        <text class="tm" x="66.84" y="96" text-anchor="middle">1</text>
        <path class="g" d="M694 52L694 80"/>
        <text class="tm" x="694" y="96" text-anchor="middle">2</text>
        <text class="tm" x="380.42" y="114" text-anchor="middle">sentence</text>
        <text class="t" x="50.84" y="68" text-anchor="end">a &amp; b</text>
        <path class="l0" d="M66.84 64L694 64"/>
        <circle class="f0" cx="66.84" cy="64" r="4.5"/>
        <circle class="f0" cx="694" cy="64" r="4.5"/>
        </svg>

        """#)
    #expect(
      chart.image().alternative
        == "Chains: 1 chain; most members: a & b, 2; longest: a & b, sentence 1 to 2.")
  }

  @Test(arguments: [
    (ChartPaint.light, "light"), (ChartPaint.dark, "dark"),
  ])
  func contrast(theme: ChartPaint.Theme, name: String) {
    for ink in [theme.text, theme.muted] + theme.series {
      #expect(ink.contrast(to: theme.background) >= 4.5, "\(ink.css)")
    }
    for level in 0...10 {
      #expect(theme.heatText(level).contrast(to: theme.heat(level)) >= 4.5, "\(level)")
    }
  }

  @Test(
    arguments: [
      (0x000000, 0xffffff, 21.0), (0x0969da, 0xffffff, 5.19), (0x1f2328, 0xffffff, 15.8),
      (0x58a6ff, 0x0d1117, 7.49), (0xe6edf3, 0x0d1117, 16.0), (0x777777, 0x777777, 1),
    ] as [(UInt32, UInt32, Double)])
  func contrastAsPublished(ink: UInt32, paper: UInt32, ratio: Double) {
    #expect(abs(ChartColor(ink).contrast(to: ChartColor(paper)) - ratio) < 0.06)
  }
}

@Suite struct AxisScaleTests {
  @Test(
    arguments: [
      ([0, 1], 5, [0, 0.2, 0.4, 0.6, 0.8, 1]), ([0.13, 0.87], 4, [0, 0.2, 0.4, 0.6, 0.8, 1]),
      ([-3, 14], 4, [-5, 0, 5, 10, 15]), ([0, 1_234], 4, [0, 500, 1_000, 1_500]),
    ] as [([Double], Int, [Double])])
  func ticks(values: [Double], count: Int, expected: [Double]) {
    let scale = AxisScale(covering: values, count: count)
    #expect(scale.ticks.map { scale.label($0) } == expected.map { scale.label($0) })
  }

  @Test func anyValuesLieOnTheAxis() {
    var generator = SplitMix(state: 5)
    for _ in 0..<500 {
      let values = (0..<(1 + generator.next(below: 5))).map { _ in
        let power = Double(generator.next(below: 16) - 8)
        return Double(generator.next(below: 2_001) - 1_000) * Double("1e\(Int(power))")!
      }
      let scale = AxisScale(covering: values, count: 5)
      let room = (scale.high - scale.low) * 1e-6
      #expect(scale.ticks.count >= 2 && scale.ticks.count <= 12)
      #expect(values.allSatisfy { $0 >= scale.low - room && $0 <= scale.high + room })
    }
  }

  @Test(arguments: [(5, 10), (26, 13), (26, 5), (1_500, 20), (0, 5), (1, 1), (7, 0)])
  func positionsFit(count: Int, room: Int) {
    let positions = AxisScale.positions(count, room: room)
    #expect(positions.first == (count > 0 ? 1 : nil))
    #expect(positions.count <= max(1, room) + 1)
    #expect(positions == positions.sorted())
    #expect(positions.allSatisfy { (1...max(1, count)).contains($0) })
  }
}

@Suite struct LabelPlacerTests {
  @Test func wordsNeverOverlapOrLeave() {
    var placer = LabelPlacer(left: 0, top: 0, right: 300, bottom: 200)
    var generator = SplitMix(state: 9)
    var boxes: [(Double, Double, Double, Double)] = []
    for _ in 0..<100 {
      let (x, y) = (Double(generator.next(below: 300)), Double(generator.next(below: 200)))
      let width = TextMeasure.width("label", size: 10)
      guard let place = placer.place("label", near: x, y, size: 10) else { continue }
      let left =
        place.anchor == .start
        ? place.x : place.anchor == .end ? place.x - width : place.x - width / 2
      boxes.append((left, place.y - 8, left + width, place.y + 2))
    }
    #expect(boxes.count > 10)
    for (index, a) in boxes.enumerated() {
      #expect(a.0 >= 0 && a.1 >= 0 && a.2 <= 300 && a.3 <= 201)
      for b in boxes.dropFirst(index + 1) {
        #expect(a.2 <= b.0 || b.2 <= a.0 || a.3 <= b.1 || b.3 <= a.1)
      }
    }
  }

  @Test func heightsMoveApart() {
    let placed = LabelPlacer.spread([10, 10, 12, 90], distance: 15, from: 0, to: 100)
    #expect(placed == [10, 25, 40, 90])
    let crowded = LabelPlacer.spread([95, 96, 97], distance: 15, from: 0, to: 100)
    #expect(crowded == [70, 85, 100])
  }
}
