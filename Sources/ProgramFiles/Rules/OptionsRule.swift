extension Linter {
  /// `options`: an answer asks for activities that are there on request, and an option has two answers or more, each
  /// by an id of its own.
  static let options: Rule = { subject, report in
    let activities = subject.program.phases.flatMap(\.activities)
    let onRequest = Set(activities.filter { $0.inclusion == .onRequest }.map(\.id)).sorted()
    for (index, option) in subject.program.options.enumerated() {
      let path: Path = ["options", .index(index), "answers"]
      if Set(option.answers.map(\.id)).count < max(2, option.answers.count) {
        report.add(.answersTooFew(option.id), at: path)
      }
      for (position, answer) in option.answers.enumerated() {
        for (place, id) in answer.requested.enumerated() where !onRequest.contains(id) {
          report.add(
            .answerAsksForNothing(id, like: id.nearest(in: onRequest)),
            at: path + [.index(position), "with", .index(place)])
        }
      }
    }
  }
}
