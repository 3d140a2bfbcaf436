/// What attention's logits gain where two tokens are of one unit: for each head a number for each
/// distance from query to key, from the furthest before it to the furthest behind it.
struct UnitBias: Sendable {
  /// Row-major, heads × (2 · the configuration's `reach` + 1).
  let values: Floats

  /// Adds up what does not depend on the distance, a number a head, and what does.
  init(
    _ configuration: ReaderConfiguration, constant: UnsafePointer<Float>?,
    relative: UnsafePointer<Float>?
  ) {
    let count = 2 * configuration.reach + 1
    values = Floats(configuration.heads * count)
    for head in 0..<configuration.heads {
      for index in head * count..<(head + 1) * count {
        values.start[index] = (constant?[head] ?? 0) + (relative?[index] ?? 0)
      }
    }
  }
}
