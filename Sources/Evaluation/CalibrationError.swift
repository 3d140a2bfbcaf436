/// How well probabilities agree with what happens.
///
/// Probabilities are collected in 65,536 cells of equal width, so memory does not grow with the
/// number of articles and the sequence in which they come does not matter.
public struct CalibrationError: Sendable, Equatable {
  /// One row of a reliability table.
  public struct Bin: Sendable, Equatable {
    /// The number of predictions in the bin; bins share a cell's predictions where they meet.
    public let mass: Double
    /// Their mean probability, 0…1.
    public let predicted: Double
    /// The share of them that came true, 0…1.
    public let observed: Double
  }

  private struct Cell: Equatable {
    var mass = 0.0
    var predicted = 0.0
    var observed = 0.0
  }

  private static let resolution = 65_536
  private var cells: [Cell] = []

  /// The number of predictions.
  public private(set) var count = 0

  /// No predictions.
  public init() {}

  /// Adds a prediction.
  ///
  /// - Parameters:
  ///   - probability: Taken into 0…1; one that is not a number is left out.
  ///   - outcome: 1 if it came true, 0 if not, between for a tie.
  public mutating func add(_ probability: Double, outcome: Double) {
    guard !probability.isNaN else { return }
    if cells.isEmpty { cells = [Cell](repeating: Cell(), count: Self.resolution) }
    let probability = min(1, max(0, probability))
    let index = min(Self.resolution - 1, Int(probability * Double(Self.resolution)))
    cells[index].mass += 1
    cells[index].predicted += probability
    cells[index].observed += outcome
    count += 1
  }

  /// The reliability table: bins of equal mass, by ascending probability.
  ///
  /// Equal predictions on the border of two bins are shared between them, so that their sequence
  /// decides nothing.
  ///
  /// - Parameter bins: The number of bins, at least 1.
  /// - Returns: At most `bins` bins; none without predictions.
  public func table(bins: Int = 15) -> [Bin] {
    guard count > 0 else { return [] }
    let share = Double(count) / Double(bins)
    var table: [Bin] = []
    var bin = Cell()
    func close() {
      guard bin.mass > share * 1e-9 else { return }
      table.append(
        Bin(
          mass: bin.mass, predicted: bin.predicted / bin.mass, observed: bin.observed / bin.mass))
      bin = Cell()
    }
    for cell in cells where cell.mass > 0 {
      var left = cell.mass
      while left > 0 {
        let part = min(left, share - bin.mass)
        bin.mass += part
        bin.predicted += cell.predicted * part / cell.mass
        bin.observed += cell.observed * part / cell.mass
        left -= part
        if left <= cell.mass * 1e-12 { left = 0 }
        if bin.mass >= share * (1 - 1e-9) { close() }
      }
    }
    close()
    return table
  }

  /// The expected calibration error: the mean distance of predicted and observed over the bins.
  ///
  /// Naeini, Cooper and Hauskrecht (2015), with bins of equal mass.
  ///
  /// - Parameter bins: The number of bins, at least 1.
  /// - Returns: 0…1; `nil` without predictions.
  public func value(bins: Int = 15) -> Double? {
    guard count > 0 else { return nil }
    let table = table(bins: bins)
    let distance = table.reduce(0.0) { $0 + $1.mass * abs($1.predicted - $1.observed) }
    return distance / table.reduce(0.0) { $0 + $1.mass }
  }
}
