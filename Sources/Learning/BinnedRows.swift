/// Rows of measurements cut into at most 64 bins a column, as boosting reads them.
///
/// Column-major bytes: the bin of row r in column c is `bins[c][r]`.
struct BinnedRows {
  /// Upper edges of the bins of each column, ascending; the last bin has none.
  let edges: [[Float]]

  /// The bins, one array a column.
  private(set) var bins: [[UInt8]]

  /// What is to be learned of each row: 1 or 0.
  private(set) var labels: [UInt8] = []

  /// The most bins of a column.
  static let most = 64

  /// The number of rows.
  var count: Int { labels.count }

  /// Chooses edges from a sample of rows, so that bins hold about equally many of them.
  ///
  /// - Parameters:
  ///   - sample: Rows one after the other.
  ///   - width: The number of columns.
  init(sample: [Float], width: Int) {
    let rows = sample.count / max(1, width)
    edges = (0..<width).map { column in
      let values = (0..<rows).map { sample[$0 * width + column] }.sorted()
      var edges: [Float] = []
      guard let last = values.last else { return edges }
      var start = 0
      let share = max(1, rows / Self.most)
      while start + share < rows, edges.count < Self.most - 1 {
        let edge = values[start + share - 1]
        if edge < last, edges.last.map({ $0 < edge }) ?? true { edges.append(edge) }
        start += share
      }
      return edges
    }
    bins = Array(repeating: [], count: width)
  }

  /// Appends rows that lie one after the other, with their labels.
  mutating func append(rows: [Float], labels: [UInt8]) {
    let width = edges.count
    for column in 0..<width {
      let edges = edges[column]
      bins[column].reserveCapacity(bins[column].count + labels.count)
      for row in labels.indices {
        bins[column].append(Self.bin(rows[row * width + column], edges))
      }
    }
    self.labels += labels
  }

  /// The rows of certain numbers, in the same bins.
  func chosen(where isChosen: (Int) -> Bool) -> BinnedRows {
    let numbers = labels.indices.filter(isChosen)
    var part = self
    part.labels = numbers.map { labels[$0] }
    for column in bins.indices { part.bins[column] = numbers.map { bins[column][$0] } }
    return part
  }

  /// The bins of a column, which is empty afterwards.
  mutating func takeColumn(_ column: Int) -> [UInt8] {
    let taken = bins[column]
    bins[column] = []
    return taken
  }

  /// The first bin whose edge is not below the value.
  static func bin(_ value: Float, _ edges: [Float]) -> UInt8 {
    var low = 0
    var high = edges.count
    while low < high {
      let middle = (low + high) / 2
      if value <= edges[middle] { high = middle } else { low = middle + 1 }
    }
    return UInt8(low)
  }
}
