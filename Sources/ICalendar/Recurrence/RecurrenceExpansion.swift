/// The instances that a rule gives, within a window.
///
/// All is counted on the clock of the series' own zone, in seconds since 1970, as RFC 5545 §3.3.10
/// has it: ten o'clock stays ten o'clock. The start of a series is an instance of its own, which the
/// caller adds where the rule does not give it.
///
/// Own code around libical's iterator, which starts at a rule's first instance and knows no bound on work.
public struct RecurrenceExpansion: Sendable {
  let rule: RecurrenceRule
  let start: LocalDateTime
  let isDate: Bool
  private let until: Int?

  /// A rule of a series.
  ///
  /// - Parameters:
  ///   - rule: The rule; its own `UNTIL` counts only where `until` does not replace it.
  ///   - start: The start of the series, on its own clock.
  ///   - isDate: Whether the series is one of whole days.
  ///   - until: The last moment at which an instance may start, on the same clock.
  public init(_ rule: RecurrenceRule, from start: LocalDateTime, isDate: Bool, until: Int?) {
    self.start = LocalDateTime(start.date, secondOfDay: isDate ? 0 : min(start.secondOfDay, 86_399))
    self.isDate = isDate
    self.until = until
    self.rule = rule.completed(for: self.start, isDate: isDate)
  }

  /// The instances that start within a window, in order.
  ///
  /// - Parameters:
  ///   - window: Seconds since 1970 on the series' clock, within the years 1600 to 2500.
  ///   - work: What may still be done, and is less afterwards.
  /// - Returns: Seconds since 1970 on the same clock, none twice.
  /// - Throws: ``ExpansionWork/Exhausted``
  public func instances(
    in window: Range<Int>, work: inout ExpansionWork
  ) throws(ExpansionWork.Exhausted) -> [Int] {
    work.beginRule()
    let end = min(window.upperBound, until.map { $0 + 1 } ?? window.upperBound)
    let first = start.secondsSinceEpoch
    var sieve = Sieve(from: max(first, window.lowerBound), first: first, count: rule.count)
    // Instances that a COUNT counts must all be seen.
    let from = rule.count == nil ? sieve.from : first
    guard from < end, sieve.from < end else { return [] }
    // The calendar that ICU steps through is the Julian one before 1583.
    if rule.isPlain, start.year >= 1583 || rule.count == nil {
      try stepByLibical(from: from, to: end, into: &sieve, work: &work)
    } else {
      try stepByDays(from: from, to: end, into: &sieve, work: &work)
    }
    return sieve.found
  }

  private func stepByLibical(
    from: Int, to end: Int, into sieve: inout Sieve, work: inout ExpansionWork
  ) throws(ExpansionWork.Exhausted) {
    try work.spend(ExpansionWork.iterator)
    // libical 3.0.16 resumes a rule wrongly (`icalrecur_iterator_set_start`), and steps on without an
    // end where no time up to the year 2582 matches. So each iterator begins at the
    // period of the rule that holds `from`, and ends with the window.
    let period = rule.period(of: from, start: start)
    let anchor = LocalDateTime(LocalDate(daysSinceEpoch: period), secondOfDay: 0)
    var bounded = rule
    let last = LocalDateTime(secondsSinceEpoch: end - 1)
    bounded.end = .until(isDate ? .date(last.date) : .floating(last))
    guard var iterator = RuleIterator.make(bounded, from: anchor, isDate: isDate) else { return }
    let unit = rule.unitSeconds
    var previous = anchor.secondsSinceEpoch
    while let instance = iterator.next(), instance < end {
      try work.spend(ExpansionWork.step * (1 + max(0, instance - previous) / unit))
      previous = instance
      guard try sieve.take(instance) else { return }
    }
    try work.spend(ExpansionWork.step * max(0, end - previous) / unit)
  }
}

/// Keeps the instances of a window, and counts.
struct Sieve {
  let from: Int
  let first: Int
  let count: Int?
  private var seen = 0
  private(set) var found: [Int] = []

  init(from: Int, first: Int, count: Int?) {
    self.from = from
    self.first = first
    self.count = count
  }

  /// Takes the next instance.
  ///
  /// - Returns: Whether more are wanted.
  mutating func take(_ instance: Int) throws(ExpansionWork.Exhausted) -> Bool {
    guard instance >= first else { return true }
    seen += 1
    if let count, seen > count { return false }
    guard instance >= from else { return true }
    guard found.count < ExpansionWork.instanceLimit else { throw .rule }
    found.append(instance)
    return true
  }
}
