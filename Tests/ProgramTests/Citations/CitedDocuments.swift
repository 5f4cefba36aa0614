import Foundation
import TestSupport

/// The articles that citations lead to, as the documentation catalogues hold them.
struct CitedDocuments {
  /// A heading that begins with its id, and what stands below it.
  struct Section {
    let document: String
    let id: String
    let title: String
    let article: String
    var lines: [String] = []

    /// The first paragraph.
    var summary: String {
      let text = lines.drop { $0.isEmpty }.prefix { !$0.isEmpty }
      return text.joined(separator: " ")
    }

    /// The cells of each row of its tables but the heads.
    var rows: [[String]] {
      lines.filter { $0.hasPrefix("| ") }.map { line in
        line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
          .map { $0.trimmingCharacters(in: .whitespaces) }
      }
    }
  }

  /// All sections, in the order of the articles.
  private(set) var sections: [Section] = []
  /// What citations may lead to.
  private(set) var places: Set<CitedPlace> = []

  /// The articles of this repository.
  static let ofRepository = Result { try CitedDocuments() }

  private init() throws {
    let evidence = "Sources/Rehabilitation/Rehabilitation.docc"
    for article in try Repository.files(in: ["\(evidence)/Evidence"]) {
      try read(article, as: "EVIDENCE")
    }
    for article in try Repository.files(in: ["\(evidence)/Evidence-2"]) {
      try read(article, as: "EVIDENCE-2")
    }
    try read("Sources/Calendars/Calendars.docc/Conventions.md", as: "CALENDARS")
    try read("Sources/Calendars/Calendars.docc/Reach.md", as: "REACH")
    try read("Sources/RegainKit/RegainKit.docc/Design.md", as: "DESIGN")
    try read("Sources/Planning/Planning.docc/Placing-sessions.md", as: "PLACEMENT")
    sections.forEach { add($0) }
  }

  /// Takes up the sections of an article.
  private mutating func read(_ path: String, as document: String) throws {
    let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    var current: Section?
    var isCode = false
    for line in try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") { isCode.toggle() }
      if !isCode, line.hasPrefix("#"),
        let head = line.wholeMatch(of: /#{1,3} (\d+(?:\.\d+)?|[PR]\d\d?(?:-[A-D])?) (.+)/)
      {
        if let current { sections.append(current) }
        current = Section(
          document: document, id: String(head.1), title: String(head.2), article: name)
      } else {
        current?.lines.append(String(line))
      }
    }
    if let current { sections.append(current) }
  }

  /// The places that a section holds: itself, its rows, and what its tables of sources and conflicts list.
  private mutating func add(_ section: Section) {
    let (document, id) = (section.document, section.id)
    if id.first?.isNumber == true {
      places.insert(.section(document, id))
    } else {
      places.insert(.numbered(id))
    }
    for row in section.rows {
      let cell = row[0]
      places.insert(.row(document, id, cell))
      if let level = cell.wholeMatch(of: /([EUCI]) \(.*\)/) {
        places.insert(.row(document, id, String(level.1)))
      }
      // Each amendment is cited by its own number.
      if cell.hasPrefix("\(id).") { places.insert(.section(document, cell)) }
      switch (document, id) {
      case ("EVIDENCE", "10"), ("EVIDENCE-2", "15"): places.insert(.source(cell))
      case ("EVIDENCE", "11"), ("EVIDENCE-2", "1.5"), ("EVIDENCE-2", "14"):
        places.insert(.conflict(cell))
      default: break
      }
    }
  }
}
