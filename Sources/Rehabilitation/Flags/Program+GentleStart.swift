extension [Program] {
  /// The first phase of each programme, with a weekly reminder to have some flags looked at.
  ///
  /// Source: EVIDENCE 4.4, level C.
  ///
  /// - Parameters:
  ///   - flags: The flags.
  ///   - title: What the reminder of a flag is called.
  /// - Returns: The programmes, each with one phase.
  package func gentleStart(
    with flags: [RedFlag], titled title: (RedFlag) -> String
  ) -> [Program] {
    enumerated().map { index, program in
      var gentle = program
      gentle.phases = Array<Phase>(program.phases.prefix(1))
      if index == 0, !gentle.phases.isEmpty {
        gentle.phases[0].activities += flags.map { $0.visit(title($0)) }
      }
      return gentle
    }
  }
}

extension RedFlag {
  /// A weekly reminder, for the whole day, to have the flag looked at.
  fileprivate func visit(_ title: String) -> Activity {
    Activity(
      id: "visit-\(id)", title: title, kind: .reminder, load: .none,
      frequency: Frequency(.perWeek(1...1)), guidance: [reason, advice], citations: citations)
  }
}
