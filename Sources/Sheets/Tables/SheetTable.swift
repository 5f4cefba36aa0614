/// A table of a sheet about many plans: what its columns hold, and a row for each thing.
public struct SheetTable: Hashable, Sendable {
  /// What it is about.
  public let heading: String
  /// The heads of the columns, the first of which names the row.
  public let columns: [String]
  /// The rows, each with a text for every column.
  public let rows: [[String]]
  /// What is said where there is no row.
  public let empty: String

  /// A table.
  ///
  /// - Parameters:
  ///   - heading: What it is about.
  ///   - columns: The heads of the columns, at least one.
  ///   - rows: The rows; what one has too few of is left empty.
  ///   - empty: What is said where there is no row.
  package init(heading: String, columns: [String], rows: [[String]], empty: String) {
    self.heading = heading
    self.columns = columns
    self.rows = rows.map { row in
      Array((row + columns.dropFirst(row.count).map { _ in "" }).prefix(columns.count))
    }
    self.empty = empty
  }
}

/// A sheet about many plans, as tables one below the other.
public struct TableSheet: Hashable, Sendable {
  /// What stands above it.
  public let title: String
  /// What is said of the plans as a whole.
  public let introduction: [String]
  /// The tables.
  public let tables: [SheetTable]

  /// A sheet.
  package init(title: String, introduction: [String], tables: [SheetTable]) {
    self.title = title
    self.introduction = introduction
    self.tables = tables
  }
}
