/// The named parts of a schema.
final class Definitions {
  private var sketches = [String: Sketch]()

  /// The sketch of a part, where nobody has begun it.
  func begin(_ name: String) -> Sketch? {
    guard sketches[name] == nil else { return nil }
    let sketch = Sketch(self)
    sketches[name] = sketch
    return sketch
  }

  /// The parts by name.
  var schemas: JSONSchema { .object(sketches.mapValues(\.schema)) }
}
