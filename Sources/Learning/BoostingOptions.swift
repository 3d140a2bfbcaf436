/// How an ensemble of trees is grown.
struct BoostingOptions: Sendable {
  /// The number of trees.
  var trees = 300
  /// The most leaves of a tree.
  var leaves = 31
  /// The share of each tree's step that is taken.
  var rate: Float = 0.07
  /// The fewest rows of a leaf.
  var leafRows = 200
  /// The penalty on a leaf's squared value.
  var ridge = 10.0
  /// The share of columns that a tree may look at.
  var columnShare = 0.35
  /// The share of rows that a tree is grown on.
  var rowShare = 0.6
  /// The most threads; the trees are the same, however many they are.
  var threads = 1
}
