import Rehabilitation
import Wording

extension TableSheet {
  /// The sheet as one self-contained HTML file, for the screen and for paper.
  ///
  /// - Parameters:
  ///   - paper: The paper.
  ///   - letterhead: The clinic in its head.
  ///   - today: The day of printing.
  /// - Returns: The file, which needs neither network nor script.
  public func html(
    on paper: PageOptions.Paper = .a4, from letterhead: Letterhead = Letterhead(),
    printedOn today: CivilDate
  ) -> String {
    var options = PageOptions(printedOn: today)
    options.paper = paper
    let document = TableDocument(
      title: title, head: SheetHead(letterhead), printedOn: today.long,
      style: PageStyle(options).text(runningTitle: title), introduction: introduction,
      tables: tables.map { TableDocument.Table($0, isNamed: $0.heading != title) },
      disclaimer: SheetLegend.disclaimer)
    let page = PageTemplate.library([.tables]).render(
      document, withTemplate: PageTemplate.tables.name)
    return page?.replacingUntrusted ?? ""
  }
}

/// What the template of a sheet of tables is filled with.
struct TableDocument {
  let title: String
  let head: SheetHead?
  let printedOn: String
  let style: String
  let introduction: [String]
  let tables: [Table]
  let disclaimer: String

  /// A table.
  struct Table {
    let heading: String
    let isNamed: Bool
    let columns: [String]
    let rows: [Row]
    let hasRows: Bool
    let empty: String

    init(_ table: SheetTable, isNamed: Bool) {
      heading = table.heading
      self.isNamed = isNamed
      columns = table.columns
      rows = table.rows.map { Row(head: $0.first ?? "", cells: Array($0.dropFirst())) }
      hasRows = !rows.isEmpty
      empty = table.empty
    }
  }

  /// A row.
  struct Row {
    let head: String
    let cells: [String]
  }
}
