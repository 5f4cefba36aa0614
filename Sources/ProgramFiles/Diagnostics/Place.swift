/// A place in a file: a line and a column, both counted from 1.
struct Place: Hashable, Comparable, Sendable {
  /// The first character of a file.
  static let start = Place(line: 1, column: 1)

  var line: Int
  /// In characters.
  var column: Int

  static func < (left: Place, right: Place) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
