import Base
import CKernels
import Foundation
import Ordering
import Testing

@testable import Encoder

@Suite struct KernelTests {
  /// Numbers of rows, outputs and inputs; none fits a tile, a panel or a block.
  struct Sizes: CustomTestStringConvertible {
    let rows: Int
    let outputs: Int
    let inputs: Int

    var testDescription: String { "\(rows) × \(outputs) × \(inputs)" }
  }

  static let sizes = [
    Sizes(rows: 1, outputs: 1, inputs: 1), Sizes(rows: 7, outputs: 33, inputs: 5),
    Sizes(rows: 15, outputs: 64, inputs: 16), Sizes(rows: 29, outputs: 17, inputs: 801),
    Sizes(rows: 143, outputs: 5, inputs: 9), Sizes(rows: 2, outputs: 3, inputs: 1_600),
    Sizes(rows: 15, outputs: 70, inputs: 1_600), Sizes(rows: 143, outputs: 1, inputs: 1_600),
  ]

  static let sets = InstructionSet.allCases.filter(\.isPresent)

  static func floats(_ count: Int, seed: UInt64) -> [Float] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in Float.random(in: -1...1, using: &generator) }
  }

  static func linear(
    _ set: InstructionSet, _ sizes: Sizes, _ x: [Float], _ weights: [Float], _ bias: [Float]?,
    gelu: Bool = false
  ) -> [Float] {
    let kernels = set.kernels
    var packed = [Float](
      repeating: .nan, count: kernels_packed_f32(kernels, sizes.outputs, sizes.inputs))
    kernels_pack_f32(kernels, weights, sizes.inputs, sizes.outputs, sizes.inputs, 1, &packed)
    var scratch = [Float](repeating: .nan, count: kernels_linear_f32_scratch())
    let rows = x.count / sizes.inputs
    var y = [Float](repeating: .nan, count: rows * sizes.outputs)
    kernels_linear_f32(
      kernels, x, sizes.inputs, rows, packed, bias, sizes.outputs, sizes.inputs, gelu, &y,
      sizes.outputs, &scratch)
    return y
  }

  @Test(arguments: sizes, sets) func linearIsSumOfProducts(sizes: Sizes, set: InstructionSet) {
    let x = Self.floats(sizes.rows * sizes.inputs, seed: 1)
    let weights = Self.floats(sizes.outputs * sizes.inputs, seed: 2)
    let bias = Self.floats(sizes.outputs, seed: 3)
    let y = Self.linear(set, sizes, x, weights, bias)
    for row in 0..<sizes.rows {
      for out in 0..<sizes.outputs {
        var sum = Double(bias[out])
        for k in 0..<sizes.inputs {
          sum += Double(x[row * sizes.inputs + k]) * Double(weights[out * sizes.inputs + k])
        }
        #expect(abs(Double(y[row * sizes.outputs + out]) - sum) < 1e-4)
      }
    }
  }

  @Test(arguments: sizes, sets) func rowsDoNotDependOnEachOther(sizes: Sizes, set: InstructionSet) {
    let x = Self.floats(sizes.rows * sizes.inputs, seed: 4)
    let weights = Self.floats(sizes.outputs * sizes.inputs, seed: 5)
    let all = Self.linear(set, sizes, x, weights, nil, gelu: true)
    for row in [0, sizes.rows / 2, sizes.rows - 1] {
      let one = Self.linear(
        set, sizes, Array(x[row * sizes.inputs..<(row + 1) * sizes.inputs]), weights, nil,
        gelu: true)
      #expect(one == Array(all[row * sizes.outputs..<(row + 1) * sizes.outputs]))
    }
  }

  @Test(arguments: sizes, sets) func integerSumsAreExact(sizes: Sizes, set: InstructionSet) {
    var generator = SeededGenerator(seed: 6)
    // Extremes are common, so that an instruction that saturates would be found out.
    let x = (0..<sizes.rows * sizes.inputs).map { _ in
      Bool.random(using: &generator) ? 255 : UInt8.random(in: 0...255, using: &generator)
    }
    let weights = (0..<sizes.outputs * sizes.inputs).map { _ in
      Bool.random(using: &generator) ? 127 : Int8.random(in: -127...127, using: &generator)
    }
    let kernels = set.kernels
    var packed = [UInt8](
      repeating: 0xaa, count: kernels_packed_i8_bytes(kernels, sizes.outputs, sizes.inputs))
    var sums = [Int32](repeating: -1, count: sizes.outputs)
    kernels_pack_i8(
      kernels, weights, sizes.inputs, sizes.outputs, sizes.inputs, &packed, &sums)
    var scratch = [UInt8](repeating: 0xaa, count: kernels_linear_i8_scratch_bytes(sizes.inputs))
    var y = [Int32](repeating: -1, count: sizes.rows * sizes.outputs)
    kernels_sums_i8(
      kernels, x, sizes.rows, packed, sizes.outputs, sizes.inputs, &y, &scratch)
    for out in 0..<sizes.outputs {
      let own = weights[out * sizes.inputs..<(out + 1) * sizes.inputs].map { Int32($0) }
      #expect(sums[out] == own.reduce(0, +))
      for row in 0..<sizes.rows {
        let bytes = x[row * sizes.inputs..<(row + 1) * sizes.inputs].map { Int32($0) }
        #expect(y[row * sizes.outputs + out] == zip(own, bytes).reduce(0) { $0 + $1.0 * $1.1 })
      }
    }
  }

  @Test(arguments: sets) func geluIsByTheErrorFunction(set: InstructionSet) {
    let x = (-9_000...9_003).map { Float($0) / 1_000 }
    var y = x
    kernels_gelu(set.kernels, &y, y.count)
    for (input, output) in zip(x, y) {
      let normal = 0.5 * (1 + erf(Double(input) / 2.0.squareRoot()))
      #expect(abs(Double(output) - Double(input) * normal) <= 2e-7 * max(1, abs(Double(input))))
    }
  }

  @Test(arguments: sets, [1, 3, 16, 37]) func softmaxSumsToOne(set: InstructionSet, width: Int) {
    var x = Self.floats(4 * (width + 2), seed: 8).map { $0 * 40 }
    let given = x
    kernels_softmax(set.kernels, &x, 4, width, width + 2)
    for row in 0..<4 {
      let at = row * (width + 2)
      let most = Double(given[at..<at + width].max() ?? 0)
      let powers = given[at..<at + width].map { exp(Double($0) - most) }
      let total = powers.reduce(0, +)
      for (column, power) in powers.enumerated() {
        #expect(abs(Double(x[at + column]) - power / total) < 1e-6)
      }
      #expect(x[at + width] == given[at + width])
    }
  }

  @Test(arguments: sets, [1, 5, 16, 35]) func layerNormIsStandard(set: InstructionSet, width: Int) {
    let (x, more) = (Self.floats(3 * width, seed: 9), Self.floats(3 * width, seed: 10))
    let (gain, shift) = (Self.floats(width, seed: 11), Self.floats(width, seed: 12))
    var y = more
    kernels_layer_norm(set.kernels, x, y, gain, shift, 1e-3, 3, width, &y)
    for row in 0..<3 {
      let values = (row * width..<(row + 1) * width).map { Double(x[$0]) + Double(more[$0]) }
      let mean = values.reduce(0, +) / Double(width)
      let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(width)
      for (column, value) in values.enumerated() {
        let norm = (value - mean) / (variance + 1e-3).squareRoot()
        let expected = norm * Double(gain[column]) + Double(shift[column])
        #expect(abs(Double(y[row * width + column]) - expected) < 1e-5)
      }
    }
  }

  @Test(arguments: sets) func measuredRowsGiveBackTheirNumbers(set: InstructionSet) {
    // A unit matrix of weights: what comes out is the input on 256 values.
    let n = 19
    let weights = (0..<n * n).map { Int8($0 % (n + 1) == 0 ? 100 : 0) }
    let x = Self.floats(n, seed: 13) + [Float](repeating: 0, count: n) + (0..<n).map { Float($0) }
    var packed = [UInt8](repeating: 0, count: kernels_packed_i8_bytes(set.kernels, n, n))
    var sums = [Int32](repeating: 0, count: n)
    kernels_pack_i8(set.kernels, weights, n, n, n, &packed, &sums)
    var scratch = [UInt8](repeating: 0, count: kernels_linear_i8_scratch_bytes(n))
    var y = [Float](repeating: .nan, count: x.count)
    let scales = [Float](repeating: 0.01, count: n)
    kernels_linear_i8(
      set.kernels, x, n, 3, packed, sums, scales, nil, n, n, false, &y, n, &scratch)
    for (row, step) in [2.0 / 255, 0, 18.0 / 255].enumerated() {
      for column in 0..<n {
        #expect(abs(Double(x[row * n + column] - y[row * n + column])) <= step * 1.001)
      }
    }
  }

  @Test(arguments: sizes, sets)
  func bytesComeNearTheSumOfProducts(sizes: Sizes, set: InstructionSet) {
    let x = Self.floats(sizes.rows * sizes.inputs, seed: 14).map { $0 * 2 }
    var generator = SeededGenerator(seed: 15)
    let weights = (0..<sizes.outputs * sizes.inputs).map { _ in
      Int8.random(in: -127...127, using: &generator)
    }
    let scales = Self.floats(sizes.outputs, seed: 16).map { abs($0) / 127 + 1e-4 }
    let bias = Self.floats(sizes.outputs, seed: 17)
    var packed = [UInt8](
      repeating: 0xaa, count: kernels_packed_i8_bytes(set.kernels, sizes.outputs, sizes.inputs))
    var sums = [Int32](repeating: 0, count: sizes.outputs)
    kernels_pack_i8(
      set.kernels, weights, sizes.inputs, sizes.outputs, sizes.inputs, &packed, &sums)
    var scratch = [UInt8](repeating: 0xaa, count: kernels_linear_i8_scratch_bytes(sizes.inputs))
    let found = [false, true].map { gelu in
      var y = [Float](repeating: .nan, count: sizes.rows * sizes.outputs)
      kernels_linear_i8(
        set.kernels, x, sizes.inputs, sizes.rows, packed, sums, scales, bias, sizes.outputs,
        sizes.inputs, gelu, &y, sizes.outputs, &scratch)
      return y
    }
    for row in 0..<sizes.rows {
      let values = x[row * sizes.inputs..<(row + 1) * sizes.inputs].map(Double.init)
      // A row has 256 values; rounding to them errs by up to half a step, a step / √12 on the mean.
      let step = (max(0, values.max() ?? 0) - min(0, values.min() ?? 0)) / 255
      for out in 0..<sizes.outputs {
        let own = weights[out * sizes.inputs..<(out + 1) * sizes.inputs].map(Double.init)
        let scale = Double(scales[out])
        let sum = Double(bias[out]) + scale * zip(values, own).reduce(0) { $0 + $1.0 * $1.1 }
        let expected = [sum, 0.5 * sum * (1 + erf(sum / 2.0.squareRoot()))]
        let likely = step * scale * (own.reduce(0) { $0 + $1 * $1 } / 12).squareRoot()
        for (y, expected) in zip(found, expected) {
          // Errors add up as a random walk does: five and a half deviations, and GELU's slope.
          let error = abs(Double(y[row * sizes.outputs + out]) - expected)
          #expect(error <= 5.5 * 1.13 * likely + 1e-5)
        }
      }
    }
  }

  @Test func halvesAreExact() {
    // Every half, NaN left out; Float16 is not there on every platform.
    let halves = (0...UInt16.max).filter { $0 & 0x7fff <= 0x7c00 }
    var floats = [Float](repeating: 0, count: halves.count)
    kernels_from_f16(halves, halves.count, &floats)
    for (half, float) in zip(halves, floats) {
      let exponent = Int(half >> 10 & 31)
      let fraction = Double(half & 1_023)
      let magnitude =
        exponent == 31
        ? Double.infinity
        : exponent == 0
          ? scalbn(fraction, -24) : scalbn(1_024 + fraction, exponent - 25)
      #expect(Double(float) == (half >> 15 == 1 ? -magnitude : magnitude))
    }
  }

  @Test(arguments: [(2, 2), (36, 12), (50, 50), (768, 128)])
  func fourBitsAreReadByGroups(_ sizes: (count: Int, group: Int)) {
    let (count, group) = sizes
    var generator = SeededGenerator(seed: 9)
    let numbers: [Int] = (0..<count).map { _ in Int.random(in: -8...7, using: &generator) }
    let bytes: [UInt8] = stride(from: 0, to: count, by: 2).map { place -> UInt8 in
      let (low, high) = (UInt8(numbers[place] + 8), UInt8(numbers[place + 1] + 8))
      return low | high << 4
    }
    // A quarter, -2, 3, 0 and 1/1024 in half precision.
    let halves: [UInt16] = [0x3400, 0xc000, 0x4200, 0, 0x1400]
    let values: [Float] = [0.25, -2, 3, 0, 1.0 / 1_024]
    let factors = (0..<count / group).map { halves[$0 % halves.count] }
    var floats = [Float](repeating: .nan, count: count)
    kernels_from_i4(bytes, factors, count, group, &floats)
    let expected: [Float] = numbers.enumerated().map { place, number -> Float in
      Float(number) * values[place / group % values.count]
    }
    #expect(floats == expected)

    var scratch = [Float](repeating: .nan, count: count)
    var whole = [Int8](repeating: 0, count: count)
    let scale = kernels_i8_from_i4(bytes, factors, count, group, &whole, &scratch)
    #expect(scale == (expected.map(abs).max() ?? 0) / 127)
    for (byte, number) in zip(whole, expected) {
      #expect(abs(Float(byte) * scale - number) <= 0.5001 * scale)
    }
    // Nothing at all is a row of zeros.
    kernels_from_i4(bytes, [UInt16](repeating: 0, count: count / group), count, group, &floats)
    #expect(floats.allSatisfy { $0 == 0 })
    let none = kernels_i8_from_i4(
      bytes, [UInt16](repeating: 0, count: count / group), count, group, &whole, &scratch)
    #expect(none == 0 && whole.allSatisfy { $0 == 0 })
  }
}
