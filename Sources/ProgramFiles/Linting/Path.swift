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

extension Document {
  /// The node at the end of a path, where it is written.
  func node(at path: Path) -> Node? {
    path.reduce(root as Node?) { node, step in node?[step] }
  }

  /// The node at the end of a path, or the last one on the way that is written.
  func nearestNode(at path: Path) -> Node {
    var node = root
    for step in path {
      guard let next = node[step] else { break }
      node = next
    }
    return node
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
