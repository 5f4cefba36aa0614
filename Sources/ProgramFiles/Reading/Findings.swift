import Rehabilitation
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
  /// The exercises that can be named.
  private let catalogue: Catalogue
  /// The entries of lists that are being read, the innermost last, and the key of the outermost list.
  private var open = [Mark?]()
  private var openKey: String?
  /// The entries of lists in which something, not in an entry of their own, is an error.
  private var doubtful = Set<NodeStart>()
  /// The keys of the whole file that could not be read, or lists of which some entry could not.
  private(set) var brokenKeys = Set<String>()
  /// The positions of entries that could not be read, by where their list begins.
  private(set) var lost = [Place: [Int]]()

  init(in source: SourceText, isPinned: Bool = false, catalogue: Catalogue = Catalogue([])) {
    self.source = source
    self.isPinned = isPinned
    self.catalogue = catalogue
  }

  /// The ids of the exercises that come nearest to a text.
  func exercises(near text: String) -> [String] { catalogue.exerciseIDs(near: text) }

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

  func add(_ finding: Finding, at place: Place, key: String? = nil, text: String? = nil) {
    if finding.isLoss { hasLoss = true }
    if finding.rule.severity == .error {
      if let entry = open.last { doubtful.insert(NodeStart(entry)) }
      if let openKey { brokenKeys.insert(openKey) }
    }
    guard !hasMany else { return }
    var diagnostic = source.diagnostic(finding, at: place)
    diagnostic.key = key
    diagnostic.text = text
    diagnostics.append(diagnostic)
  }

  // MARK: Parts

  /// Says that an entry of a list is read next, and which key of the file has the list.
  func begin(_ entry: Node, in key: String?) {
    if open.isEmpty { openKey = key }
    open.append(entry.mark)
  }

  /// Says that the entry that was begun last is read.
  func end() {
    open.removeLast()
    if open.isEmpty { openKey = nil }
  }

  /// Says that an entry of a list could not be read.
  func lose(_ index: Int, of list: Node) {
    hasLoss = true
    lost[place(of: list), default: []].append(index)
  }

  /// Says that the value of a key of the whole file could not be read.
  func lack(_ key: String) { brokenKeys.insert(key) }

  /// Whether something in an entry of a list, not in an entry of its own, is an error.
  func isDoubtful(_ entry: Node) -> Bool { doubtful.contains(NodeStart(entry.mark)) }

  /// Adds a finding at a node, or a number of characters into it.
  func add(_ finding: Finding, at node: Node, offset: Int = 0, key: String? = nil) {
    var place = place(of: node)
    place.column += node.scalar.map { $0.columns(to: offset) } ?? 0
    add(finding, at: place, key: key, text: node.scalar?.string)
  }

  /// Where a node begins.
  func place(of node: Node) -> Place {
    source.place(of: node)
  }
}

/// Where a node begins, as the parser counts.
private struct NodeStart: Hashable {
  private let line: Int
  private let column: Int

  init(_ mark: Mark?) {
    line = mark?.line ?? 0
    column = mark?.column ?? 0
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
