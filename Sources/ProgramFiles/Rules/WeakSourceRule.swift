import Rehabilitation

extension Linter {
  /// `weak-source`: no figure rests on a page alone whose author nobody knows, unless it says that it is uncertain or
  /// a proposal.
  static let weakSource: Rule = { subject, report in
    let weak = Set(
      subject.program.sources.filter { $0.grade == .unknownAuthor }.map { Citation.source($0.id) })
    for (citations, path) in subject.cited
    where !citations.isEmpty && weak.isSuperset(of: citations) {
      report.add(.weakSource(citations.map(\.description)), at: path + ["source"])
    }
  }
}
