extension Linter {
  /// `source-unused`: what is listed is cited.
  static let sourceUnused: Rule = { subject, report in
    let cited = Set(subject.citations.map(\.citation))
    for (index, source) in subject.program.sources.enumerated()
    where !cited.contains(.source(source.id)) {
      report.add(.sourceUnused(source.id), at: ["sources", .index(index), "id"])
    }
  }
}
