/// A mapping that is sketched.
final class SketchedObject {
  private var values: [String: Sketch]
  private var required = Set<String>()
  private var conditions = [JSONSchema]()
  /// The keys that the reader has asked for.
  private var asked = Set<String>()

  init(_ keys: [String], _ definitions: Definitions) {
    values = Dictionary(keys.map { ($0, Sketch(definitions)) }) { first, _ in first }
  }

  /// The sketch of a key's value.
  func value(_ key: String) -> Sketch {
    guard let sketch = values[key] else {
      preconditionFailure("a reader asks for '\(key)', which is not among its keys")
    }
    asked.insert(key)
    return sketch
  }

  /// Notes that a key must be there.
  func require(_ key: String) {
    required.insert(key)
  }

  /// Notes what else holds of the mapping.
  func note(_ condition: JSONSchema) {
    conditions.append(condition)
  }

  private func explained(_ key: String, _ schema: JSONSchema) -> JSONSchema {
    KeyGuide.meaning(of: key).map { schema.with(["description": .string($0)]) } ?? schema
  }

  /// The schema of what was noted.
  var schema: JSONSchema {
    for key in values.keys where !asked.contains(key) {
      preconditionFailure("no reader asks for '\(key)', which is among its keys")
    }
    var keywords: [String: JSONSchema] = [
      "type": "object", "additionalProperties": false,
      "properties": .object(
        Dictionary(uniqueKeysWithValues: values.map { ($0, explained($0, $1.schema)) })),
    ]
    if !required.isEmpty { keywords["required"] = .array(required.sorted().map { .string($0) }) }
    if !conditions.isEmpty { keywords["allOf"] = .array(conditions) }
    return .object(keywords)
  }
}
