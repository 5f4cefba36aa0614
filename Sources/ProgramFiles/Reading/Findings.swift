import Yams

/// Collects what is found while a file is read and linted.
///
/// A class, because every reader of a part adds to the one list.
final class Findings {
  let source: SourceText
  /// Whether a text is read that was linted before: it is read by what it means, and what it could not
  /// mean any more is all that counts against it.
  let isPinned: Bool
  private var diagnostics: [Diagnostic] = []
  /// Whether a part of the text could not be read.
  private(set) var hasLoss = false

  init(in source: SourceText, isPinned: Bool = false) {
    self.source = source
    self.isPinned = isPinned
  }

  /// Whether nothing was found that makes the file unusable.
  var hasNoErrors: Bool {
    !diagnostics.contains { $0.severity == .error }
  }

  /// Whether there is more than a person would read.
  var isFull: Bool { !isPinned && hasMany }

  private var hasMany: Bool { diagnostics.count >= Limits.diagnostics * 2 }

  /// What was found, in the order of the file, no more than a person would read.
  var ordered: [Diagnostic] {
    let sorted = diagnostics.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    return Array(sorted.prefix(Limits.diagnostics))
  }

  func add(_ finding: Finding, at place: Place) {
    if finding.isLoss { hasLoss = true }
    guard !hasMany else { return }
    diagnostics.append(source.diagnostic(finding, at: place))
  }

  /// Says that a part of the text could not be read.
  func lose() { hasLoss = true }

  /// Adds a finding at a node, or a number of characters into it.
  func add(_ finding: Finding, at node: Node, offset: Int = 0) {
    var place = place(of: node)
    place.column += node.scalar.map { $0.columns(to: offset) } ?? 0
    add(finding, at: place)
  }

  /// Where a node begins.
  func place(of node: Node) -> Place {
    source.place(of: node)
  }
}

extension Node.Scalar {
  /// The columns from where the scalar is written to its character `offset`, where the writing
  /// shows that: not in a block, and not behind an escape.
  fileprivate func columns(to offset: Int) -> Int {
    switch style {
    case .plain: offset
    case .singleQuoted: string.prefix(offset).contains("'") ? 0 : offset + 1
    case .doubleQuoted: string.prefix(offset).contains { "\"\\".contains($0) } ? 0 : offset + 1
    case .any, .literal, .folded: 0
    }
  }
}
