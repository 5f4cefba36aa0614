import Rehabilitation

/// What the evidence says of an id, as JSON.
public struct EvidenceSummary: Encodable {
  let id: String
  let title: String
  /// `source` or `section`.
  let kind: String
  let grade: String?
  let url: String?
  let summary: String?
  let article: String?
  /// The publications that a section rests on.
  let sources: [String]?
  /// The sections that name a publication.
  let sections: [String]?

  /// The summary of an entry.
  public init(_ entry: EvidenceEntry) {
    id = entry.id
    title = entry.title
    switch entry {
    case .source(let source):
      kind = "source"
      grade = source.grade.rawValue
      url = source.url
      (summary, article, sources) = (nil, nil, nil)
      sections = EvidenceSection.all.filter { $0.sources.contains(source.id) }.map(\.citation)
    case .section(let section):
      kind = "section"
      (grade, url, sections) = (nil, nil, nil)
      summary = section.summary
      article = section.article
      sources = section.sources
    }
  }
}
