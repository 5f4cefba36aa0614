import Rehabilitation
import Wording

/// The evidence for a terminal: a list of all ids, or one of them with what it says.
public struct EvidenceText: Sendable {
  private let width: Int

  /// Texts whose lines have so many columns, at least 40.
  public init(width: Int) {
    self.width = width
  }

  /// Every id with its title.
  public var list: String {
    var page = TextLayout(width: width, style: .plain)
    func group(_ title: String, _ entries: [EvidenceEntry]) {
      page.heading(title, underline: "-")
      for entry in entries { page.row(entry.id, entry.title, column: 14) }
    }
    let sections = EvidenceSection.all
    group(EvidenceLine.rules, sections.filter { $0.id.hasPrefix("R") }.map(EvidenceEntry.section))
    group(
      EvidenceLine.programmes, sections.filter { $0.id.hasPrefix("P") }.map(EvidenceEntry.section))
    group(
      EvidenceLine.sections,
      sections.filter { $0.id.first?.isNumber == true }.map(EvidenceEntry.section))
    group(EvidenceLine.publications, Source.catalogue.map(EvidenceEntry.source))
    return page.text
  }

  /// An entry with what it says, what it rests on and what rests on it.
  ///
  /// The programmes are those in which a publication is looked for.
  public func text(of entry: EvidenceEntry, in programs: [Program]) -> String {
    var page = TextLayout(width: width, style: .plain)
    page.heading("\(entry.id): \(entry.title)", underline: "=")
    switch entry {
    case .source(let source): add(source, in: programs, to: &page)
    case .section(let section): add(section, to: &page)
    }
    return page.text
  }

  private func add(_ source: Source, in programs: [Program], to page: inout TextLayout) {
    page.paragraph(EvidenceLine.grade(of: source))
    // An address is copied whole.
    if let url = source.url { page.verbatim(url) }
    let sections = EvidenceSection.all.filter { $0.sources.contains(source.id) }
    if !sections.isEmpty {
      page.blank()
      page.paragraph(EvidenceLine.named(in: sections.map(\.citation)))
    }
    let citing = programs.filter { $0.sources.contains { $0.id == source.id } }
    if !citing.isEmpty {
      page.blank()
      page.paragraph(EvidenceLine.cited(by: citing.map(\.id)))
    }
  }

  private func add(_ section: EvidenceSection, to page: inout TextLayout) {
    page.paragraph(section.summary)
    let sources = Source.catalogue.filter { section.sources.contains($0.id) }
    if !sources.isEmpty {
      page.blank()
      page.paragraph(EvidenceLine.restsOn)
      for source in sources {
        page.row(source.id, EvidenceLine.graded(source), indent: 2, column: 14)
      }
    }
    page.blank()
    page.paragraph(EvidenceLine.article(section.article))
  }
}
