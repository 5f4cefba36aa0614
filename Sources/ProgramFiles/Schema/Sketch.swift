/// Writes down what a reader asks of a node, instead of reading it.
///
/// The same code that reads a file makes its schema in this way, so that the two cannot drift apart.
/// A class, because the readers of all parts write into the one sketch.
final class Sketch {
  /// What may stand at the node: one of these.
  private var alternatives = [() -> JSONSchema]()
  /// The parts with a name, which stand once in the schema.
  let definitions: Definitions

  init(_ definitions: Definitions = Definitions()) {
    self.definitions = definitions
  }

  /// Notes what may stand at the node.
  ///
  /// - Returns: `nil`: nothing was read.
  @discardableResult
  func note<Value>(_ schema: @autoclosure @escaping () -> JSONSchema) -> Value? {
    alternatives.append(schema)
    return nil
  }

  /// Notes a mapping, whose keys the reader is about to ask for.
  func object(_ keys: [String]) -> SketchedObject {
    let object = SketchedObject(keys, definitions)
    alternatives.append { object.schema }
    return object
  }

  /// Notes a list; what its entries are is sketched next.
  func list() -> SketchedList {
    let list = SketchedList(definitions)
    alternatives.append { list.schema }
    return list
  }

  /// The schema of what was noted; what nobody asked for may be anything.
  var schema: JSONSchema {
    alternatives.isEmpty ? [:] : .any(of: alternatives.map { $0() })
  }
}
