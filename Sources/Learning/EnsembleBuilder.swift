import Evidence

/// Lays grown trees out as a ``TreeEnsemble``, with the mean of the leaves at each inner node.
struct EnsembleBuilder {
  private var columns: [Int16] = []
  private var thresholds: [Float] = []
  private var children: [Int32] = []
  private var values: [Float] = []
  private var roots: [Int32] = []

  mutating func append(_ nodes: [GrownNode], edges: [[Float]]) {
    let start = columns.count
    roots.append(Int32(start))
    var means = nodes.map { Double($0.value) }
    // Children lie behind their parents, so that going backwards meets them first.
    for index in nodes.indices.reversed() where nodes[index].column >= 0 {
      let left = nodes[index].child
      let weight = Double(nodes[left].rows + nodes[left + 1].rows)
      means[index] =
        (means[left] * Double(nodes[left].rows) + means[left + 1] * Double(nodes[left + 1].rows))
        / max(1, weight)
    }
    for (index, node) in nodes.enumerated() {
      columns.append(Int16(node.column))
      thresholds.append(node.column < 0 ? 0 : edges[node.column][Int(node.bin)])
      children.append(node.column < 0 ? 0 : Int32(start + node.child))
      values.append(Float(means[index]))
    }
  }

  func ensemble(base: Float, width: Int) -> TreeEnsemble? {
    TreeEnsemble(
      columns: columns, thresholds: thresholds, children: children, values: values, roots: roots,
      base: base, width: width)
  }
}
