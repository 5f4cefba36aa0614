import Yams

/// The mapping of a file's part, by its keys.
struct Fields {
  /// The reader of the whole mapping.
  private(set) var reader: NodeReader
  private var values: [String: NodeReader] = [:]
  private var sketch: SketchedObject?

  /// A mapping that is sketched, not read: each of its keys is there.
  init(_ sketch: SketchedObject, in reader: NodeReader) {
    self.reader = reader
    self.sketch = sketch
  }

  /// The pairs of `mapping`; a key that is not among `keys` or comes twice is a finding.
  init(_ mapping: Node.Mapping, keys: [String], in reader: NodeReader) {
    self.reader = reader
    for (key, value) in mapping where !reader.findings.isFull {
      let keyReader = reader.reader(of: key)
      guard let name = keyReader.scalar() else { continue }
      if values[name] != nil {
        keyReader.add(.duplicateKey(name))
      } else if !keys.contains(name) {
        keyReader.add(.unknownKey(name, like: name.nearest(in: keys), allowed: keys))
      } else {
        values[name] = reader.reader(of: value, key: name)
      }
    }
  }

  /// The same, with what holds all over the file.
  func with(_ defaults: FileDefaults) -> Fields {
    var fields = self
    fields.reader.defaults = defaults
    fields.values = values.mapValues { $0.with(defaults) }
    return fields
  }

  /// The value of a key that may be absent.
  subscript(key: String) -> NodeReader? {
    sketch.map { reader.sketching($0.value(key)) } ?? values[key]
  }

  /// The value of a key that must be there.
  func required(_ key: String, orElse finding: Finding? = nil) -> NodeReader? {
    sketch?.require(key)
    guard let value = self[key] else {
      reader.add(finding ?? .missingKey(key))
      return nil
    }
    return value
  }

  /// The value of a key that must be there unless `defaults` has it.
  func required(_ key: String, unlessDefault isThere: Bool) -> NodeReader? {
    sketch?.note([
      "anyOf": [
        ["required": [.string(key)]],
        [
          "required": ["defaults"],
          "properties": ["defaults": ["required": [.string(key)]]],
        ],
      ]
    ])
    return sketch == nil && !isThere ? required(key) : self[key]
  }

  /// The value of a key that must be there where another key has one of some words.
  func required<Word: RawRepresentable<String>>(
    _ key: String, where other: String, is words: [Word], _ word: Word?
  ) -> NodeReader? where Word: Equatable {
    if let sketch {
      let choice: JSONSchema = .words(words.map(\.rawValue))
      sketch.note([
        "if": ["properties": .object([other: choice]), "required": [.string(other)]],
        "then": ["required": [.string(key)]],
      ])
      return self[key]
    }
    return word.map(words.contains) == true ? required(key) : self[key]
  }

  /// The one of some keys that is there, which must be exactly one, with what `read` makes of it.
  func one<Value>(
    of keys: [String], _ read: (NodeReader) -> Value?
  ) -> (key: String, value: Value)? {
    if let sketch {
      sketch.note(["oneOf": .array(keys.map { ["required": [.string($0)]] })])
      for key in keys { _ = read(reader.sketching(sketch.value(key))) }
      return nil
    }
    let found = keys.filter { values[$0] != nil }
    guard found.count == 1, let value = values[found[0]] else {
      reader.add(.keyChoice(keys, found: found))
      return nil
    }
    return read(value).map { (found[0], $0) }
  }

  /// Adds a finding where none of some keys is there.
  func requireAny(of keys: [String]) {
    sketch?.note(["anyOf": .array(keys.map { ["required": [.string($0)]] })])
    if sketch == nil, !keys.contains(where: { values[$0] != nil }) {
      reader.add(.keyChoice(keys, found: []))
    }
  }

  /// Sketches a key that has one value and no other, and must be there.
  func sketch(_ key: String, as word: String) {
    sketch?.require(key)
    let _: String? = sketch?.value(key).note(["const": .string(word)])
  }

  /// The list of a key; empty where the key is absent.
  func list<Element>(_ key: String, _ read: (NodeReader) -> Element?) -> [Element] {
    self[key]?.list(read) ?? []
  }

  /// The list of a key that must be there and must not be empty.
  func requiredList<Element>(_ key: String, _ read: (NodeReader) -> Element?) -> [Element] {
    guard let value = required(key) else { return [] }
    return value.list(least: 1, read)
  }
}
