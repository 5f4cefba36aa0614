import FoundationEssentials

extension Caseload {
  /// The heads of its CSV.
  static let csvHeads = [
    "plan", "need", "silent-days", "overdue-goals", "due-today", "appointments", "last-report",
    "last-signal", "flags", "programs", "phases", "therapist", "person", "born", "tags",
  ]

  /// Whether a file is a caseload's CSV, by its first line.
  static func isCSV(_ bytes: [UInt8]) -> Bool {
    let first = String(decoding: bytes.prefix(1000).prefix { $0 != 0x0D }, as: UTF8.self)
    let heads = first.first == "\u{FEFF}" ? first.dropFirst() : first[...]
    return [",", ";"].contains { heads == csvHeads.joined(separator: $0) }
  }

  /// Whether a file is a table of plans as JSON: a caseload, or the progress of all plans.
  static func isJSON(_ bytes: [UInt8]) -> Bool {
    struct Kept: Decodable { let planned: Int }
    struct Row: Decodable {
      let need: String?
      let silentDays: Int?
      let soFar: Kept?
    }
    struct Table: Decodable { let plans: [Row] }
    let table = try? JSONDecoder().decode(Table.self, from: Data(bytes))
    return table?.plans.allSatisfy { $0.need != nil && $0.silentDays != nil || $0.soFar != nil }
      ?? false
  }
}
