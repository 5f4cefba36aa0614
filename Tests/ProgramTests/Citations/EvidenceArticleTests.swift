import Foundation
import Rehabilitation
import TestSupport
import Testing

/// The tables that Regain shows and the articles that hold the text say the same.
@Suite struct EvidenceArticleTests {
  private static let sections = try? CitedDocuments.ofRepository.get().sections
    .filter { $0.document.hasPrefix("EVIDENCE") }
  /// The rows of the tables of sources.
  private static let publications = sections?
    .filter { ["EVIDENCE 10", "EVIDENCE-2 15"].contains($0.place) }
    .flatMap(\.rows).filter { $0.count >= 3 && $0[0] != "Id" }

  private let sections: [CitedDocuments.Section]
  private let publications: [[String]]

  init() throws {
    sections = try #require(Self.sections)
    publications = try #require(Self.publications)
  }

  @Test func `Each section of the articles is listed with its heading and first paragraph`() {
    let listed = EvidenceSection.all
    #expect(
      Set(listed.map(\.citation)).count == listed.count && listed.count == sections.count)
    for section in sections {
      let same = listed.filter { $0.document.rawValue == section.document && $0.id == section.id }
      #expect(same.map(\.title) == [section.title])
      #expect(same.map(\.summary) == [section.summary])
      #expect(same.map(\.article) == [section.article])
    }
  }

  @Test func `Each section is listed with the publications that it names`() {
    for section in sections where !["EVIDENCE 10", "EVIDENCE-2 15"].contains(section.place) {
      let listed = EvidenceSection.all.first { "\($0.document.rawValue) \($0.id)" == section.place }
      let named = CitedText(section.lines.joined(separator: "\n")).places.compactMap { found in
        if case .source(let id) = found.place { id } else { nil }
      }
      var seen = Set<String>()
      #expect(listed?.sources == named.filter { seen.insert($0).inserted }, "\(section.place)")
    }
  }

  /// Where a publication can be read.
  private func addresses(in row: [String]) -> [String] {
    row.count > 3 ? row[3].matches(of: /<([^>]+)>/).map { String($0.1) } : []
  }

  @Test func `Each publication is listed as its row has it`() {
    let rows = publications
    #expect(rows.map { $0[0] } == Source.catalogue.map(\.id))
    #expect(Set(rows.map { $0[0] }).count == rows.count)
    for (row, source) in zip(rows, Source.catalogue) {
      #expect(source.title == row[1])
      #expect(row[2].hasPrefix(source.grade.rawValue), "\(source.id)")
      let addresses = addresses(in: row)
      #expect(source.url.map(addresses.contains) ?? addresses.isEmpty, "\(source.id)")
    }
  }

  @Test(arguments: Repository.programIDs)
  func `A programme's sources are those of the evidence`(id: String) throws {
    for source in try BundledProgram(id).program.sources {
      let row = try #require(publications.first { $0[0] == source.id }, "\(source.id)")
      #expect(row[2].hasPrefix(source.grade.rawValue), "\(source.id)")
      #expect(source.url.map(addresses(in: row).contains) ?? true, "\(source.id)")
    }
  }
}

extension CitedDocuments.Section {
  /// The citation with its document.
  fileprivate var place: String { "\(document) \(id)" }
}
