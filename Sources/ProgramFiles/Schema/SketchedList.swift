/// A list that is sketched.
final class SketchedList {
  /// What each entry is.
  let entry: Sketch
  /// The least and the most entries.
  var least = 0, most: Int?
  /// What holds of the first and of the last entry besides.
  var first: JSONSchema?, last: JSONSchema?

  init(_ definitions: Definitions) {
    entry = Sketch(definitions)
  }

  /// The schema of what was noted.
  var schema: JSONSchema {
    var keywords: [String: JSONSchema] = ["type": "array", "items": entry.schema]
    if least > 0 { keywords["minItems"] = .number(least) }
    if let most { keywords["maxItems"] = .number(most) }
    if let first { keywords["prefixItems"] = [["allOf": [entry.schema, first]]] }
    if let last, let most {
      // The last one is the one behind all others, of which there may be many.
      keywords["allOf"] = .array(
        (0..<most).map { others in
          [
            "if": ["minItems": .number(others + 1), "maxItems": .number(others + 1)],
            "then": ["prefixItems": .array(Array(repeating: true, count: others) + [last])],
          ]
        })
    }
    return .object(keywords)
  }
}
