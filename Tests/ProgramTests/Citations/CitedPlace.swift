/// Where a citation leads.
enum CitedPlace: Hashable, CustomStringConvertible {
  /// A part or a section of a document: `EVIDENCE 3.6`.
  case section(String, String)
  /// A row of a table of a section, by its first cell: `EVIDENCE 9, rule 21`.
  case row(String, String, String)
  /// A programme or a rule of the evidence: `P16`, `R13`.
  case numbered(String)
  /// A publication: `F25`, `K-Breda-2021`.
  case source(String)
  /// A conflict of sources, by its number: `conflict 6`, `conflict C10`.
  case conflict(String)

  var description: String {
    switch self {
    case .section(let document, let id): "\(document) \(id)"
    case .row(let document, let id, let row): "\(document) \(id), row \(row)"
    case .numbered(let id), .source(let id): id
    case .conflict(let id): "conflict \(id)"
    }
  }
}
