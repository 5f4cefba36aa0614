import Yams

/// The way from a document's root to a node.
typealias Path = [Step]

/// One step of a path.
enum Step: Hashable, ExpressibleByStringLiteral {
  case key(String)
  case index(Int)

  init(stringLiteral value: String) {
    self = .key(value)
  }
}

extension Step {
  /// The key, where the step is one.
  var key: String? {
    if case .key(let key) = self { key } else { nil }
  }
}

extension Document {
  /// The node at the end of a path, where it is written.
  func node(at path: Path) -> Node? {
    let nodes = nodes(along: path)
    return nodes.count == path.count + 1 ? nodes.last : nil
  }

  /// The node at the end of a path, or the last one on the way that is written.
  func nearestNode(at path: Path) -> Node { nodes(along: path).last ?? root }

  /// The nodes from the root to the end of a path, or to the last one that is written.
  ///
  /// A path counts the entries of a list that could be read.
  func nodes(along path: Path) -> [Node] {
    var nodes = [root]
    for step in path {
      let last = nodes[nodes.count - 1]
      guard let next = last[written(step, in: last)] else { break }
      nodes.append(next)
    }
    return nodes
  }

  /// A step among the entries that are written.
  private func written(_ step: Step, in list: Node) -> Step {
    guard case .index(var index) = step, !lost.isEmpty,
      let lost = lost[source.place(of: list)]
    else { return step }
    for position in lost where position <= index { index += 1 }
    return .index(index)
  }
}

extension Node {
  fileprivate subscript(step: Step) -> Node? {
    switch step {
    case .key(let key): mapping?.first { $0.key.scalar?.string == key }?.value
    case .index(let index): sequence.flatMap { $0.indices.contains(index) ? $0[index] : nil }
    }
  }
}
