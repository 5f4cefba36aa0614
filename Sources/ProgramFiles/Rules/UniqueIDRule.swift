extension Linter {
  /// `unique-id`: no two phases, activities of a phase or sources have the same id.
  static let uniqueID: Rule = { subject, report in
    report.requireUniqueIDs(subject.program.sources.map(\.id), in: ["sources"])
    report.requireUniqueIDs(subject.program.phases.map(\.id), in: ["phases"])
    for (path, phase) in subject.phases {
      report.requireUniqueIDs(phase.activities.map(\.id), in: path + ["activities"])
    }
  }
}
