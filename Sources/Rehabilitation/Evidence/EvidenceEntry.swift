/// What an id of the evidence names: a publication, or a section of its text.
public enum EvidenceEntry: Hashable, Sendable {
  /// A publication: `F25`, `K-Breda-2021`.
  case source(Source)
  /// A part, a section, a rule or a programme: `3.6`, `R13`, `P16`.
  case section(EvidenceSection)

  /// All entries: the sections in the order of the files, then the publications.
  public static let all =
    EvidenceSection.all.map(EvidenceEntry.section) + Source.catalogue.map(EvidenceEntry.source)

  /// The id that names it alone: `F25`, `R13`, `EVIDENCE 3.6`.
  public var id: String {
    switch self {
    case .source(let source): source.id
    case .section(let section): section.citation
    }
  }

  /// The title of the publication, or the heading of the section.
  public var title: String {
    switch self {
    case .source(let source): source.title
    case .section(let section): section.title
    }
  }

  /// The entry of an id as people type it: in any case of letters, a section of the first file
  /// with or without `EVIDENCE`, a tag for the section that explains it; `nil` where there is none.
  public init?(_ text: String) {
    var typed = text.lowercased().split(separator: " ").joined(separator: " ")
    if ["des", "unc", "k"].contains(typed) { typed = "0.1" }
    let short = typed.hasPrefix("evidence ") ? String(typed.dropFirst(9)) : typed
    let found = Self.all.first { entry in
      let id = entry.id.lowercased()
      return id == typed || id == short || id == "evidence \(short)"
    }
    guard let found else { return nil }
    self = found
  }

  /// The ids most like a text that names nothing, the likeliest first, three at most.
  ///
  /// An id that holds the text comes first, then those that begin like it, by the number that follows.
  public static func ids(like text: String) -> [String] {
    let typed = text.lowercased()
    let scored = all.map { entry in
      let ids = [entry.id, String(entry.id.split(separator: " ").last ?? "")].map {
        $0.lowercased()
      }
      let same = ids.map { zip($0, typed).prefix { $0 == $1 }.count }.max() ?? 0
      let holds = typed.count > 2 && ids[0].contains(typed)
      return (id: entry.id, holds: holds, same: same, gap: numberGap(entry.id, text))
    }
    return scored.filter { $0.holds || $0.same > 0 }
      .sorted { ($0.holds ? 0 : 1, -$0.same, $0.gap) < ($1.holds ? 0 : 1, -$1.same, $1.gap) }
      .prefix(3).map(\.id)
  }

  /// How far apart the last numbers of two ids are.
  private static func numberGap(_ left: String, _ right: String) -> Int {
    func number(_ text: String) -> Int {
      let digits = text.reversed().drop { !$0.isNumber }.prefix { $0.isNumber }.reversed()
      return Int(String(digits)) ?? 0
    }
    return abs(number(left) - number(right))
  }
}
