import Yams

/// The tree of nodes of a file's one YAML document, without anchors, aliases and tags.
struct Document {
  let source: SourceText
  let root: Node
  /// The positions of entries that could not be read, by where their list begins.
  var lost = [Place: [Int]]()

  /// Composes the tree.
  ///
  /// - Throws: The first thing that is wrong with it.
  init(_ source: SourceText) throws(Diagnostic) {
    self.source = source
    if let place = source.aliasedAnchor { throw source.diagnostic(.anchorOrAlias, at: place) }
    if let place = source.deepBracket { throw source.diagnostic(.nestedTooDeep, at: place) }
    let parser: Parser
    let root: Node?
    do {
      parser = try Parser(yaml: source.text, resolver: .basic, encoding: .utf8)
      root = try parser.singleRoot()
    } catch {
      throw source.diagnostic(of: error)
    }
    guard let root, root.scalar?.string != "" else {
      throw source.diagnostic(.emptyFile, at: .start)
    }
    self.root = root
    // The parser owns the anchors that the nodes hold weakly.
    let fault = withExtendedLifetime(parser) { root.firstFault(depth: 0) }
    if let (finding, node) = fault {
      throw source.diagnostic(finding, at: source.place(of: node))
    }
  }
}

extension Node {
  /// The tags of values that are written without one.
  private static let plainTags = [Tag.Name.str, .seq, .map].map(\.rawValue)

  /// The first node with an anchor, a tag or too many levels above it, in the order of the file.
  ///
  /// An alias shares the anchor's node, so looking stops before a tree of aliases is unfolded.
  fileprivate func firstFault(depth: Int) -> (Finding, Node)? {
    if anchor != nil { return (.anchorOrAlias, self) }
    if depth > Limits.depth { return (.nestedTooDeep, self) }
    if !Self.plainTags.contains(tag.rawValue) { return (.yamlTag(tag.rawValue), self) }
    switch self {
    case .scalar, .alias: return nil
    case .sequence(let nodes):
      for node in nodes {
        if let fault = node.firstFault(depth: depth + 1) { return fault }
      }
    case .mapping(let pairs):
      for (key, value) in pairs {
        let fault = key.firstFault(depth: depth + 1) ?? value.firstFault(depth: depth + 1)
        if let fault { return fault }
      }
    }
    return nil
  }
}

extension SourceText {
  /// The words of the YAML parser as a diagnostic.
  fileprivate func diagnostic(of error: any Error) -> Diagnostic {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _):
      let isDeep = problem.contains("nesting level")
      let line = context.flatMap { $0.mark.line < mark.line ? $0.mark.line : nil }
      return diagnostic(
        isDeep ? .nestedTooDeep : .yamlSyntax(problem, sinceLine: line), at: place(of: mark))
    case .composer(let context, let problem, let mark, _):
      let finding: Finding =
        context == nil ? .yamlSyntax(problem, sinceLine: nil) : .severalDocuments
      return diagnostic(finding, at: place(of: mark))
    case .duplicatedKeysInMapping(let keys, let context):
      return diagnostic(.duplicateKey(keys.first ?? ""), at: place(of: context.mark))
    default:
      return diagnostic(.yamlSyntax("\(error)", sinceLine: nil), at: .start)
    }
  }

  /// Where a node begins.
  func place(of node: Node) -> Place {
    node.mark.map { place(of: $0) } ?? .start
  }

  private func place(of mark: Mark) -> Place {
    place(line: mark.line, scalarColumn: mark.column)
  }
}
