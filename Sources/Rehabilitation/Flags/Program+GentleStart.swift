extension [Program] {
  /// The first phase of each programme, with a weekly reminder to have some flags looked at.
  ///
  /// Source: EVIDENCE 4.4, level C.
  public func gentleStart(with flags: [RedFlag]) -> [Program] {
    enumerated().map { index, program in
      var gentle = program
      gentle.phases = Array<Phase>(program.phases.prefix(1))
      if index == 0, !gentle.phases.isEmpty {
        gentle.phases[0].activities += flags.map(\.visit)
      }
      return gentle
    }
  }
}

extension RedFlag {
  /// A weekly reminder, for the whole day, to have the flag looked at.
  fileprivate var visit: Activity {
    Activity(
      id: "visit-\(id)", title: "Have it looked at: \(name)", kind: .reminder, load: .none,
      frequency: Frequency(.perWeek(1...1)), guidance: [reason, advice], citations: citations)
  }
}
