/// What numbers the encoder's layers multiply.
public enum Arithmetic: String, Sendable {
  /// 32-bit floating point, whatever the file holds.
  case float32
  /// 8-bit integers: weights as the file holds them, inputs cut to 256 values row by row.
  ///
  /// Weights of four bits are put on 255 values anew, row by row.
  ///
  /// Attention multiplies bfloat16 where the instruction set has it. The heads and everything
  /// between the layers stay in 32-bit floating point.
  case int8
}
