extension Linter {
  /// `source-exists`: what is cited is listed.
  static let sourceExists: Rule = { subject, report in
    let ids = subject.program.sources.map(\.id)
    let known = Set(ids)
    for (citation, path) in subject.citations {
      guard case .source(let id) = citation, !known.contains(id) else { continue }
      report.add(.sourceExists(id, like: id.nearest(in: ids)), at: path)
    }
  }
}
