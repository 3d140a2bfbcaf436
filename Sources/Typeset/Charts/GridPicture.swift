/// An entity grid: which entity each unit mentions, and in which role (Barzilay and Lapata 2008).
public struct GridPicture: Chart {
  /// What an entity does in a unit.
  public enum Role: Sendable, Equatable, CaseIterable {
    /// It is a subject.
    case subject
    /// It is an object.
    case object
    /// It is mentioned in another way.
    case other
    /// It is not mentioned.
    case absent

    /// The letter used for it.
    var letter: String {
      switch self {
      case .subject: "S"
      case .object: "O"
      case .other: "X"
      case .absent: "-"
      }
    }
  }

  /// An entity.
  public struct Row: Sendable, Equatable {
    /// Its name.
    public let label: String
    /// Its role in each unit.
    public let roles: [Role]

    /// Creates a row.
    public init(label: String, roles: [Role]) {
      self.label = label
      self.roles = roles
    }
  }

  /// What the chart's file is called.
  public let name: String
  /// The chart's heading.
  public let title: String
  /// What the chart shows, with numbers.
  public let finding: String
  /// What a unit is, such as `sentence`.
  public let positionName: String
  /// The entities from top to bottom.
  public let rows: [Row]

  /// Creates a chart.
  ///
  /// - Parameters:
  ///   - name: The name of its file.
  ///   - title: Its heading.
  ///   - finding: What it shows; nil names the entity with the most mentions.
  ///   - positionName: What a unit is. The default is `sentence`.
  ///   - rows: The entities from top to bottom.
  public init(
    name: String, title: String, finding: String? = nil, positionName: String = "sentence",
    rows: [Row]
  ) {
    self.name = name
    self.title = title
    self.positionName = positionName
    self.rows = rows
    self.finding = finding ?? Self.summary(of: rows, positionName: positionName)
  }

  /// Draws the chart.
  public func image() -> ChartImage {
    let count = rows.map(\.roles.count).max() ?? 0
    let labelWidth = min(200, rows.map { TextMeasure.width($0.label, size: 12) }.max() ?? 0)
    let left = 16 + labelWidth + 12
    let room = SVGCanvas.columnWidth - left - 16
    let side = min(24, max(6, room / Double(max(1, count))))
    let height = max(18, side)
    let top = 68.0
    var canvas = SVGCanvas(
      width: max(SVGCanvas.columnWidth, left + side * Double(count) + 16),
      height: top + height * Double(rows.count) + 44)
    canvas.heading(title)
    for position in AxisScale.positions(count, room: Int(side * Double(count) / 24)) {
      canvas.text(
        "\(position)", left + side * (Double(position) - 0.5), top - 6, .muted, anchor: .middle)
    }
    canvas.text(positionName, left, 46, .muted)
    for (index, row) in rows.enumerated() {
      let y = top + height * Double(index)
      canvas.text(
        TextMeasure.fit(row.label, width: labelWidth, size: 12), left - 12, y + height / 2 + 4,
        .text, anchor: .end)
      canvas.line(left, y + height / 2, left + side * Double(count), y + height / 2, .grid)
      for (unit, role) in row.roles.enumerated() {
        Self.draw(role, left + side * Double(unit), y, side, height, on: &canvas)
      }
    }
    legend(left: left, y: canvas.height - 28, on: &canvas)
    return image(canvas)
  }

  /// A cell: the more central the role, the taller the block; the letter stands in it where it fits.
  private static func draw(
    _ role: Role, _ x: Double, _ y: Double, _ side: Double, _ height: Double,
    on canvas: inout SVGCanvas
  ) {
    guard let (level, share) = look(of: role) else { return }
    let size = height * share
    canvas.rectangle(x + 0.5, y + (height - size) / 2, side - 1, size, .heat(level), radius: 1)
    if side >= 12 {
      canvas.text(
        role.letter, x + side / 2, y + height / 2 + 3.5, .heatText(level), anchor: .middle)
    }
  }

  private static func look(of role: Role) -> (level: Int, share: Double)? {
    switch role {
    case .subject: (10, 0.92)
    case .object: (8, 0.74)
    case .other: (6, 0.62)
    case .absent: nil
    }
  }

  private func legend(left: Double, y: Double, on canvas: inout SVGCanvas) {
    var x = left
    for (role, words) in [
      (Role.subject, "subject"), (.object, "object"), (.other, "other mention"),
    ] {
      Self.draw(role, x, y, 18, 18, on: &canvas)
      canvas.text(words, x + 24, y + 13, .muted)
      x += 24 + TextMeasure.width(words, size: 11) + 16
    }
  }

  private static func summary(of rows: [Row], positionName: String) -> String {
    func mentions(_ row: Row) -> Int { row.roles.count { $0 != .absent } }
    guard let fullest = rows.max(by: { mentions($0) < mentions($1) }) else {
      return "No entities."
    }
    let noun = rows.count == 1 ? "entity" : "entities"
    return "\(rows.count) \(noun); \(fullest.label) is mentioned in the most units, "
      + "\(mentions(fullest)) of \(fullest.roles.count)."
  }
}
