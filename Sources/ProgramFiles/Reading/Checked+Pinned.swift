extension Checked {
  /// Reads a text that a journal pinned, by what it means.
  ///
  /// It was linted when it was pinned. A rule or a limit that came later does not count against it: a longer
  /// text or a larger number is taken as it is, a key that has no meaning any more is passed over. Only
  /// where a part cannot be read at all nothing comes of it, since a plan without that part is another.
  init(pinned bytes: [UInt8], path: String, _ read: (NodeReader) -> Value?) {
    do {
      let source = try SourceText.checked(bytes, path: path, isPinned: true)
      let document = try Document(source)
      let findings = Findings(in: document.source, isPinned: true)
      let value = read(NodeReader(node: document.root, findings: findings))
      if let value, !findings.hasLoss {
        self.init(value, [])
      } else {
        let losses = findings.ordered.filter(\.finding.isLoss)
        self.init(nil, losses.isEmpty ? findings.ordered : losses)
      }
    } catch {
      self.init(nil, [error])
    }
  }
}

extension Finding {
  /// The lists of a programme and of an exercise that may be absent from a text that was linted before.
  private static let dispensable: Set = [
    "for", "contraindications", "stop", "refer", "sources", "cues",
  ]

  /// Whether a part of a text that was linted before cannot be read for it.
  var isLoss: Bool {
    switch self {
    case .missingKey(let key): !Finding.dispensable.contains(key)
    case .fileTooLarge, .byteOrderMark, .notUTF8, .yamlSyntax, .nestedTooDeep, .severalDocuments,
      .emptyFile, .anchorOrAlias, .yamlTag, .wrongKind, .keyChoice, .unknownWord, .notation,
      .amountZero, .emptyText, .emptyList, .idForm, .doseNotation, .frequencyNotation, .ruleUnit:
      true
    default: false
    }
  }
}

extension NodeReader {
  /// A reader of a part that a plan runs without, such as a picture: what is wrong with it does not count
  /// against a text that was linted before.
  var dispensable: NodeReader {
    guard findings.isPinned else { return self }
    let apart = Findings(in: findings.source, isPinned: true)
    return NodeReader(node: node, findings: apart, sketch: sketch)
  }
}

extension ClosedRange<Int> {
  /// A number outside of the range as a text that was linted before means it: as it is, where it lies above
  /// by no more than what the engine can bear.
  func nearest(to number: Int) -> Int { Swift.min(Swift.max(number, lowerBound), upperBound * 2) }
}

extension String {
  /// The text with blanks in place of controls.
  var withoutControls: String {
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      text.append(scalar.isForbidden || scalar == "\t" ? " " : scalar)
    }
    return String(text)
  }
}
