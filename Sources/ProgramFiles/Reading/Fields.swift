import Yams

/// The mapping of a file's part, by its keys.
struct Fields {
  /// The reader of the whole mapping.
  let reader: NodeReader
  private var values: [String: NodeReader] = [:]

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
        values[name] = reader.reader(of: value)
      }
    }
  }

  /// The keys that are there, of those known.
  var keys: Set<String> { Set(values.keys) }

  /// The value of a key that may be absent.
  subscript(key: String) -> NodeReader? { values[key] }

  /// The value of a key that must be there.
  func required(_ key: String) -> NodeReader? {
    guard let value = values[key] else {
      reader.add(.missingKey(key))
      return nil
    }
    return value
  }

  /// The list of a key; empty where the key is absent.
  func list<Element>(_ key: String, _ read: (NodeReader) -> Element?) -> [Element] {
    values[key]?.list(read) ?? []
  }

  /// The list of a key that must be there and must not be empty.
  func requiredList<Element>(_ key: String, _ read: (NodeReader) -> Element?) -> [Element] {
    guard let value = required(key) else { return [] }
    if case .sequence(let nodes) = value.node, nodes.isEmpty { value.add(.emptyList) }
    return value.list(read) ?? []
  }
}
