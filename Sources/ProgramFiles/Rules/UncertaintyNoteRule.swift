extension Linter {
  /// `uncertainty-note`: where something is uncertain, a note says what.
  static let uncertaintyNote: Rule = { subject, report in
    let isExplained = subject.program.notes.contains { $0.citations.contains(.uncertain) }
    let first = subject.citations.first { $0.citation == .uncertain }
    if let first, !isExplained { report.add(.uncertaintyNote, at: first.path) }
  }
}
