import Yams

/// How readers describe what they accept.
extension NodeReader {
  /// A reader of a single value that stands in no file.
  init(scalar text: String) {
    let source = SourceText(path: "", text: text)
    self.init(node: Node(text), findings: Findings(in: source))
  }

  /// The schema of what `read` reads, with the named parts that it is made of.
  static func schema<Value>(_ read: (NodeReader) -> Value?) -> JSONSchema {
    let sketch = Sketch()
    _ = read(NodeReader(scalar: "").sketching(sketch))
    return sketch.schema.with([
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$defs": sketch.definitions.schemas,
    ])
  }

  /// A reader that writes down what it would read.
  func sketching(_ sketch: Sketch) -> NodeReader {
    NodeReader(node: node, findings: findings, sketch: sketch)
  }

  /// Reads a part that has a name in the schema, where it stands once.
  @discardableResult
  func defined<Value>(_ name: String, _ read: (NodeReader) -> Value?) -> Value? {
    guard let sketch else { return read(self) }
    if let part = sketch.definitions.begin(name) { _ = read(sketching(part)) }
    return sketch.note(["$ref": .string("#/$defs/\(name)")])
  }

  /// The elements of a list that can be read, of which there must be some.
  func list<Element>(least: Int, _ read: (NodeReader) -> Element?) -> [Element] {
    if let sketch {
      let list = sketch.list()
      list.least = least
      _ = read(sketching(list.entry))
      return []
    }
    if case .sequence(let nodes) = node, nodes.count < least { add(.emptyList) }
    return list(read) ?? []
  }
}
