internal import CKernels

/// An instruction set that the encoder's arithmetic exists for, weakest first.
///
/// Results in f32 differ between sets by rounding only; the integer sums of int8 do not differ.
public enum InstructionSet: String, CaseIterable, Sendable {
  /// What every machine has: SSE2 on x86-64, NEON on arm64.
  case baseline
  /// AVX2 with fused multiply-add.
  case avx2
  /// AVX-512 (F, BW, DQ, VL).
  case avx512
  /// AVX-512 with its dot product of bytes.
  case vnni
  /// VNNI, and the dot product of bfloat16, which attention uses where the layers are of int8.
  case bf16

  /// The strongest set that this machine has.
  public static var best: InstructionSet {
    allCases.last { $0.isPresent } ?? .baseline
  }

  /// Whether this machine has the set.
  public var isPresent: Bool { kernels_has(kernels) }

  /// The set by the kernels' name for it.
  var kernels: kernels_set {
    switch self {
    case .baseline: kernels_baseline
    case .avx2: kernels_avx2
    case .avx512: kernels_avx512
    case .vnni: kernels_vnni
    case .bf16: kernels_bf16
    }
  }
}
