import Rehabilitation
import Yams

/// Reads one node of a file; what does not fit is added to the findings, and `nil` is given.
///
/// With a sketch, it writes down what it would ask of the node instead, as a schema.
struct NodeReader {
  let node: Node
  let findings: Findings
  /// Where the schema is written, instead of reading.
  var sketch: Sketch?
  /// What holds where a part says nothing of it.
  var defaults = FileDefaults()
  /// The key that the node is the value of; `nil` for the whole file and for an entry of a list.
  var key: String?

  /// Adds a finding at this node, or a number of characters into it.
  func add(_ finding: Finding, offset: Int = 0) {
    findings.add(finding, at: node, offset: offset, key: key)
  }

  /// A reader of another node of the same file.
  func reader(of node: Node, key: String? = nil) -> NodeReader {
    NodeReader(node: node, findings: findings, defaults: defaults, key: key)
  }

  /// What is read on in place of a value that cannot be, so that all else in its part is looked at in the same
  /// pass; nothing comes of the file then, and the part is looked at no further.
  func standIn<Value>(_ value: Value) -> Value? {
    findings.isPinned || sketch != nil ? nil : value
  }

  /// The mapping of some keys; a key that is not among them is a finding.
  func fields(_ keys: [String]) -> Fields? {
    if let sketch { return Fields(sketch.object(keys), in: self) }
    guard case .mapping(let mapping) = node else {
      add(.wrongKind(expected: .mapping, found: node.kind))
      return nil
    }
    return Fields(mapping, keys: keys, in: self)
  }

  /// The elements of a list that can be read.
  func list<Element>(_ read: (NodeReader) -> Element?) -> [Element]? {
    if let sketch {
      _ = read(sketching(sketch.list().entry))
      return []
    }
    guard case .sequence(let nodes) = node else {
      add(.wrongKind(expected: .list, found: node.kind))
      return nil
    }
    var elements = [Element]()
    for (index, entry) in nodes.enumerated() where !findings.isFull {
      findings.begin(entry, in: key)
      let element = read(reader(of: entry))
      findings.end()
      if let element {
        elements.append(element)
      } else {
        findings.lose(index, of: node)
      }
    }
    return elements
  }

  /// The scalar's text as it is written, whatever YAML would take it for.
  func scalar() -> String? {
    if let sketch { return sketch.note(.text()) }
    guard case .scalar(let scalar) = node else {
      add(.wrongKind(expected: .text, found: node.kind))
      return nil
    }
    // A block ends with an end of line that is no part of the text.
    let isBlock = scalar.style == .literal || scalar.style == .folded
    let text =
      isBlock && scalar.string.hasSuffix("\n")
      ? String(scalar.string.dropLast()) : scalar.string
    guard text.contains(where: { !$0.isWhitespace }) else {
      add(.emptyText)
      return nil
    }
    if let control = text.unicodeScalars.first(where: { $0.isForbidden || $0 == "\t" }) {
      add(.controlCharacter(code: control.value))
      return findings.isPinned ? text.withoutControls : nil
    }
    return text
  }

  /// A text for readers, at most the given number of characters long.
  func text(upTo limit: Int) -> String? {
    if let sketch { return sketch.note(.text(upTo: limit)) }
    guard let text = scalar() else { return nil }
    guard text.count <= limit else {
      add(.textTooLong(count: text.count, most: limit), offset: limit)
      return findings.isPinned ? text : nil
    }
    return text
  }

  /// One of a few words.
  func word<Word: RawRepresentable<String> & CaseIterable>(_: Word.Type = Word.self) -> Word? {
    if let sketch { return sketch.note(.words(Word.allCases.map(\.rawValue))) }
    guard let text = scalar() else { return nil }
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    add(.unknownWord(text, like: text.nearest(in: words), allowed: words))
    return nil
  }

  /// What `read` makes of the text; `example` shows the notation where it makes nothing of it.
  ///
  /// `schema` is what it makes something of.
  func notation<Value>(
    _ example: String, _ schema: @autoclosure @escaping () -> JSONSchema, _ read: (String) -> Value?
  ) -> Value? {
    if let sketch { return sketch.note(schema().with(["examples": [.string(example)]])) }
    guard let text = scalar() else { return nil }
    guard let value = read(text) else {
      add(.notation(text, example: example))
      return nil
    }
    return value
  }

  /// A whole number in a range, followed by one of some units where they are given.
  func whole(
    in range: ClosedRange<Int>, unit units: [String] = [], example: String = "3"
  ) -> Int? {
    if let sketch {
      return sketch.note(units.isEmpty ? .whole(in: range) : .whole(in: range, of: units))
    }
    guard let text = scalar() else { return nil }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let unit = text.dropFirst(digits.count).drop { $0 == " " }
    guard !digits.isEmpty, units.isEmpty ? unit.isEmpty : units.contains(String(unit)) else {
      add(.notation(text, example: example))
      return nil
    }
    guard let number = Int(digits), range.contains(number) else {
      add(.numberRange(text, least: range.lowerBound, most: range.upperBound))
      return findings.isPinned ? range.nearest(to: Int(digits) ?? .max) : nil
    }
    return number
  }
}

extension Node {
  /// What this is, for a message.
  var kind: Finding.Kind {
    switch self {
    case .mapping: .mapping
    case .sequence: .list
    case .scalar, .alias: .text
    }
  }
}
