import Rehabilitation

extension Schedule {
  /// The days without a report that a first report on a day would end, where sessions were due in them;
  /// `nil` where there is nothing to ask (EVIDENCE 12.4).
  public func silence(before date: CivilDate) -> Silence? {
    let course = plan.course
    let reported =
      course.checkIns.map(\.date) + course.measures.map(\.date)
      + placed.compactMap { placed in
        course.records[placed.session.id].map { $0.date ?? placed.date }
      }
    let first = plan.enrolment.start
    let last = reported.filter { $0 < date }.max() ?? first.advanced(by: -1)
    let days = max(first, last.advanced(by: 1))..<max(first, date)
    guard days.lowerBound.days(to: days.upperBound) >= Silence.leastDays else { return nil }
    // Days on which nothing was due, such as those of a pause, are no silence.
    let due = Set(
      placed.filter { $0.session.isLogged && days.contains($0.date) }.map(\.date))
    guard !due.isEmpty, !reported.contains(date) else { return nil }
    return Silence(days: days, answer: nil)
  }
}
