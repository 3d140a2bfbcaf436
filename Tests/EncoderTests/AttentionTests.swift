import CKernels
import Foundation
import Testing

@testable import Encoder

@Suite struct AttentionTests {
  /// A task of attention; queries, keys and values lie side by side in a row, and units are five
  /// rows long.
  struct Task: CustomTestStringConvertible {
    let rows: Int
    let queries: Int
    let width: Int
    var heads = 2
    var hasBias = true
    /// What all numbers are multiplied by.
    var factor: Float = 1

    var testDescription: String {
      "\(queries) of \(rows) × \(heads) × \(width)" + (hasBias ? ", biased" : "")
    }

    var stride: Int { 3 * heads * width }
    var numbers: [Float] {
      KernelTests.floats(rows * stride, seed: UInt64(rows * width)).map { $0 * factor }
    }
    /// The furthest that rows of a unit are apart, and what a logit gains by that distance.
    let reach = 6
    var bias: [Float]? {
      guard hasBias else { return nil }
      var all: [Float] = []
      for head in 0..<heads {
        for distance in -reach...reach { all.append(Float(2 - 3 * head) + Float(distance) / 4) }
      }
      return all
    }
    func low(_ query: Int) -> Int { query / 5 * 5 }
    func high(_ query: Int) -> Int { min(rows, query / 5 * 5 + 5) }
    /// Queries stand where they are found among the keys, but that every seventh stands first.
    func place(_ query: Int) -> Int { query % 7 == 0 ? 0 : query % 5 }
  }

  /// A kind of arithmetic on an instruction set.
  struct Kernel: CustomTestStringConvertible {
    let set: InstructionSet
    let bfloat16: Bool

    var isShort: Bool { bfloat16 && set == .bf16 }
    var testDescription: String { "\(set)" + (bfloat16 ? ", bfloat16" : "") }
  }

  /// None fits a block of queries, a panel of keys or a panel of numbers, but the third.
  static let tasks = [
    Task(rows: 1, queries: 1, width: 1), Task(rows: 77, queries: 33, width: 7),
    Task(rows: 64, queries: 28, width: 32), Task(rows: 130, queries: 19, width: 40, hasBias: false),
    Task(rows: 145, queries: 145, width: 32), Task(rows: 3, queries: 2, width: 65),
    Task(rows: 50, queries: 17, width: 5, hasBias: false, factor: 5),
    Task(rows: 801, queries: 3, width: 5),
  ]

  /// As well, logits so large that some queries need another pass, and a bias.
  static let allTasks = tasks + [Task(rows: 50, queries: 31, width: 5, factor: 30)]

  static let kernels = InstructionSet.allCases.filter(\.isPresent).flatMap { set in
    [false, true].map { Kernel(set: set, bfloat16: $0) }
  }

  static func attend(_ task: Task, _ numbers: [Float], _ kernel: Kernel, queries: Range<Int>)
    -> [Float]
  {
    let side = task.heads * task.width
    var y = [Float](repeating: .nan, count: queries.count * side)
    var scratch = [Float](
      repeating: .nan, count: kernels_attend_scratch(task.rows, task.width, task.reach))
    let low = queries.map { Int32(task.low($0)) }
    let high = queries.map { Int32(task.high($0)) }
    let place = queries.map { Int32(task.place($0)) }
    numbers.withUnsafeBufferPointer { numbers in
      y.withUnsafeMutableBufferPointer { y in
        func run(_ bias: UnsafePointer<Float>?) {
          guard let start = numbers.baseAddress else { return }
          low.withUnsafeBufferPointer { low in
            high.withUnsafeBufferPointer { high in
              place.withUnsafeBufferPointer { place in
                var own = kernels_attention(
                  query: start + queries.lowerBound * task.stride, query_stride: task.stride,
                  queries: queries.count, key: start + side, value: start + 2 * side,
                  key_stride: task.stride, keys: task.rows, first_head: 0, heads: task.heads,
                  head_width: task.width, bias: bias, reach: task.reach,
                  low: bias == nil ? nil : low.baseAddress,
                  high: bias == nil ? nil : high.baseAddress,
                  place: bias == nil ? nil : place.baseAddress, y: y.baseAddress, y_stride: side,
                  bfloat16: kernel.bfloat16)
                kernels_attend(kernel.set.kernels, &own, &scratch)
              }
            }
          }
        }
        if let bias = task.bias {
          bias.withUnsafeBufferPointer { run($0.baseAddress) }
        } else {
          run(nil)
        }
      }
    }
    return y
  }

  /// Attention of one query and head in doubles, and how far bfloat16 may be from it.
  static func exact(_ task: Task, _ numbers: [Float], query: Int, head: Int) -> (
    y: [Double], bound: Double
  ) {
    let side = task.heads * task.width
    func number(_ row: Int, _ part: Int, _ k: Int) -> Double {
      Double(numbers[row * task.stride + part * side + head * task.width + k])
    }
    var (logits, most): ([Double], Double) = ([], 0)
    for key in 0..<task.rows {
      let products = (0..<task.width).map { number(query, 0, $0) * number(key, 1, $0) }
      let root = Double(task.width).squareRoot()
      var logit = products.reduce(0, +) / root
      most = max(most, products.reduce(0) { $0 + abs($1) } / root)
      if let bias = task.bias, task.low(query) <= key, key < task.high(query) {
        let distance = key - task.low(query) - task.place(query)
        logit += Double(bias[head * (2 * task.reach + 1) + task.reach + distance])
      }
      logits.append(logit)
    }
    let peak = logits.max() ?? 0
    let powers = logits.map { exp($0 - peak) }
    let total = powers.reduce(0, +)
    var (y, largest): ([Double], Double) = ([], 0)
    for k in 0..<task.width {
      let values = (0..<task.rows).map { number($0, 2, k) }
      largest = max(largest, values.map(abs).max() ?? 0)
      y.append(zip(powers, values).reduce(0) { $0 + $1.0 * $1.1 } / total)
    }
    // A bfloat16 is off by at most one part in 2^9: both factors of a logit's products, a power,
    // a value. The powers themselves are good to 1e-4.
    let unit = 0x1p-9
    let power = exp(most * (2 * unit + unit * unit)) * (1 + unit) * (1 + 1e-4) - 1
    return (y, largest * (2 * power + unit))
  }

  @Test(arguments: tasks, kernels) func isMeanByPowers(task: Task, kernel: Kernel) {
    let numbers = task.numbers
    let y = Self.attend(task, numbers, kernel, queries: 0..<task.queries)
    for query in stride(from: 0, to: task.queries, by: 6) {
      for head in 0..<task.heads {
        let (expected, bound) = Self.exact(task, numbers, query: query, head: head)
        let at = (query * task.heads + head) * task.width
        let worst = zip(expected, y[at...]).map { abs($0 - Double($1)) }.max() ?? .nan
        #expect(worst <= (kernel.isShort ? bound : 1e-4))
      }
    }
  }

  @Test(arguments: allTasks, kernels) func queriesDoNotDependOnEachOther(task: Task, kernel: Kernel)
  {
    let numbers = task.numbers
    let all = Self.attend(task, numbers, kernel, queries: 0..<task.queries)
    let side = task.heads * task.width
    for query in stride(from: 0, to: task.queries, by: 1 + task.queries / 40) {
      let one = Self.attend(task, numbers, kernel, queries: query..<query + 1)
      #expect(one == Array(all[query * side..<(query + 1) * side]))
    }
  }

  @Test(arguments: kernels, [-400, -50, 50, 400] as [Float])
  func logitsMayBeFarFromZero(kernel: Kernel, logit: Float) {
    // Queries are 1; keys are the logit, and 30 less for all but the third of each five.
    var task = Task(rows: 67, queries: 31, width: 1, heads: 1, hasBias: false)
    let numbers = (0..<task.rows).flatMap { row -> [Float] in
      [1, row % 5 == 2 ? logit : logit - 30, row % 5 == 2 ? 3 : 700]
    }
    let y = Self.attend(task, numbers, kernel, queries: 0..<task.queries)
    #expect(y.allSatisfy { abs($0 - 3) < 1e-3 })
    // The third of each five that a query's own unit does not have: what its bias makes of it.
    task.hasBias = true
    let biased = Self.attend(task, numbers, kernel, queries: 0..<task.queries)
    for query in 0..<task.queries {
      let (expected, _) = Self.exact(task, numbers, query: query, head: 0)
      #expect(abs(Double(biased[query]) - expected[0]) < 2e-2)
    }
    task.hasBias = false
    // A query that needs another pass does not touch those beside it.
    let mixed = numbers.enumerated().map {
      $0.offset % 3 == 0 && $0.offset % 2 == 0 ? 0 : $0.element
    }
    let all = Self.attend(task, mixed, kernel, queries: 0..<task.queries)
    for query in 0..<task.queries {
      #expect(Self.attend(task, mixed, kernel, queries: query..<query + 1) == [all[query]])
    }
  }

  @Test(arguments: kernels, [1e4, 1e7] as [Float])
  func logitsBeyondAllMeasureStillGiveNumbers(kernel: Kernel, factor: Float) {
    // Logits up to 10¹⁵, of which sums in another order differ by more than powers of 2 can hold.
    for hasBias in [false, true] {
      let task = Task(rows: 67, queries: 31, width: 32, hasBias: hasBias, factor: factor)
      let y = Self.attend(task, task.numbers, kernel, queries: 0..<task.queries)
      #expect(y.allSatisfy { abs($0) <= 1.01 * factor })
    }
  }

  @Test(.enabled(if: InstructionSet.bf16.isPresent), arguments: tasks)
  func bfloat16IsUsedOnlyWhereAllowed(task: Task) {
    let numbers = task.numbers
    func attend(_ set: InstructionSet, _ bfloat16: Bool) -> [Float] {
      Self.attend(
        task, numbers, Kernel(set: set, bfloat16: bfloat16), queries: 0..<task.queries)
    }
    let plain = attend(.avx512, false)
    #expect(attend(.bf16, false) == plain)
    #expect(attend(.vnni, true) == plain)
    #expect(attend(.bf16, true) != plain)
  }
}
