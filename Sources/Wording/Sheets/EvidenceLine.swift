import Rehabilitation

/// The words of the list of evidence.
package enum EvidenceLine {
  /// The heading of the rules.
  package static let rules = "Rules"
  /// The heading of the programmes.
  package static let programmes = "Programmes"
  /// The heading of the parts of the evidence.
  package static let sections = "Parts and sections"
  /// The heading of the publications.
  package static let publications = "Publications"
  /// What stands above the sources of a section.
  package static let restsOn = "It rests on"

  /// A publication's grade, with what it means.
  package static func grade(of source: Source) -> String {
    "Grade \(source.grade.rawValue): \(source.grade.words)."
  }

  /// A publication's title with its grade.
  package static func graded(_ source: Source) -> String {
    "\(source.title) (grade \(source.grade.rawValue))"
  }

  /// The sections that name a publication.
  package static func named(in sections: [String]) -> String {
    "Named in \(sections.joined(separator: ", "))."
  }

  /// The programmes that cite a publication, by id.
  package static func cited(by programs: [String]) -> String {
    "Cited by \(programs.joined(separator: ", "))."
  }

  /// Where a section is read whole.
  package static func article(_ article: String) -> String {
    "The whole text: article '\(article)' in the documentation of Rehabilitation."
  }
}
