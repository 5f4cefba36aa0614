extension Linter {
  /// `short-notice`: the phase that alone is left where an operation is near is there, and the programme leads to one.
  static let shortNotice: Rule = { subject, report in
    guard let notice = subject.program.shortNotice else { return }
    let phases = subject.program.phases.map(\.id)
    if !phases.contains(notice.phase) {
      report.add(
        .noPhaseOfNotice(notice.phase, like: notice.phase.nearest(in: phases)),
        at: ["short-notice", "only"])
    }
    if !subject.program.leadsToOperation {
      report.add(.noticeWithoutOperation, at: ["short-notice"])
    }
  }
}
