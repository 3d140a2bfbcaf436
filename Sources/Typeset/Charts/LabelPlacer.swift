/// Keeps words from lying on each other: a place is given to the first that asks for it.
struct LabelPlacer {
  private var taken: [(left: Double, top: Double, right: Double, bottom: Double)] = []
  private let bounds: (left: Double, top: Double, right: Double, bottom: Double)

  /// Opens a field that no word may leave.
  init(left: Double, top: Double, right: Double, bottom: Double) {
    bounds = (left, top, right, bottom)
  }

  /// Keeps a field free of words.
  mutating func block(left: Double, top: Double, right: Double, bottom: Double) {
    taken.append((left, top, right, bottom))
  }

  /// Keeps the way along a line free of words.
  mutating func block(_ line: [(x: Double, y: Double)]) {
    for (start, end) in zip(line, line.dropFirst()) {
      let steps = max(1, min(200, (max(abs(end.x - start.x), abs(end.y - start.y)) / 6).rounded()))
      for step in 0...Int(steps) {
        let share = Double(step) / steps
        let (x, y) = (start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)
        block(left: x - 2, top: y - 2, right: x + 2, bottom: y + 2)
      }
    }
  }

  /// Finds a place near a point for a word.
  ///
  /// `gap` parts the word from the point; `farthest` is how many lines away it may go beyond that.
  ///
  /// - Returns: The anchor and the baseline; nil where every place is taken.
  mutating func place(
    _ text: String, near x: Double, _ y: Double, size: Double, gap: Double = 8,
    farthest: Int = 0
  ) -> (x: Double, y: Double, anchor: SVGCanvas.Anchor)? {
    let width = TextMeasure.width(text, size: size)
    let candidates: [(Double, Double, SVGCanvas.Anchor)] =
      [
        (x, y - gap, .middle), (x, y + gap + size * 0.8, .middle),
        (x + gap, y + size * 0.35, .start), (x - gap, y + size * 0.35, .end),
        (x + gap, y - gap, .start), (x - gap, y - gap, .end),
        (x + gap, y + gap + size * 0.8, .start), (x - gap, y + gap + size * 0.8, .end),
      ]
      // Then farther and farther from the point.
      + (0..<farthest).flatMap { step -> [(Double, Double, SVGCanvas.Anchor)] in
        let reach = gap + size * Double(step + 1)
        return [
          (x, y - reach, .middle), (x, y + reach + size * 0.8, .middle), (x, y - reach, .start),
          (x, y - reach, .end), (x, y + reach + size * 0.8, .start),
          (x, y + reach + size * 0.8, .end),
        ]
      }
    for (anchorX, baseline, anchor) in candidates {
      let left =
        switch anchor {
        case .start: anchorX
        case .middle: anchorX - width / 2
        case .end: anchorX - width
        }
      let box = (
        left: left, top: baseline - size * 0.85, right: left + width,
        bottom: baseline + size * 0.25
      )
      guard box.left >= bounds.left, box.right <= bounds.right, box.top >= bounds.top,
        box.bottom <= bounds.bottom, !taken.contains(where: { Self.overlap($0, box) })
      else { continue }
      taken.append(box)
      return (anchorX, baseline, anchor)
    }
    return nil
  }

  private static func overlap(
    _ a: (left: Double, top: Double, right: Double, bottom: Double),
    _ b: (left: Double, top: Double, right: Double, bottom: Double)
  ) -> Bool {
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
  }

  /// Moves heights apart until none is nearer to the next than `distance`, keeping their order.
  static func spread(
    _ heights: [Double], distance: Double, from top: Double, to bottom: Double
  ) -> [Double] {
    let order = heights.indices.sorted {
      heights[$0] == heights[$1] ? $0 < $1 : heights[$0] < heights[$1]
    }
    var placed = heights
    var next = top
    for index in order {
      placed[index] = max(placed[index], next)
      next = placed[index] + distance
    }
    var last = bottom
    for index in order.reversed() {
      placed[index] = min(placed[index], last)
      last = placed[index] - distance
    }
    return placed
  }
}
