/// What the walks forwards keep of a type, together, since every token looks at all of it.
struct TypeState {
  /// The last segment that it was met in.
  var segment: UInt32 = 0
  /// The stamp of the last factor that it was met in.
  var factor: UInt32 = 0
  /// How often it stands in the window.
  var inWindow: UInt32 = 0
}
