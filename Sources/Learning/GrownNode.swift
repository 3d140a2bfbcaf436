/// A node of a tree while it grows.
struct GrownNode {
  /// The column that the node looks at; −1 at a leaf.
  var column = -1
  /// The last bin that goes left.
  var bin: UInt8 = 0
  /// The left child; the right one follows it.
  var child = 0
  /// The node's value as a leaf, the rate included.
  var value: Float = 0
  /// The number of rows that reached the node, for the means of inner nodes.
  var rows = 0
}
