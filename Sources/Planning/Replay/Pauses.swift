import Rehabilitation

/// The days on which a plan stands still.
struct Pauses: Hashable {
  private var spans = [ClosedRange<CivilDate>]()
  /// The first day of a pause without an end; `nil` where there is none.
  private(set) var openSince: CivilDate?

  /// Whether a day is one of a pause that has an end.
  func contains(_ date: CivilDate) -> Bool {
    spans.contains { $0.contains(date) }
  }

  /// Adds a pause from one day to another.
  mutating func add(_ days: ClosedRange<CivilDate>) {
    spans.append(days)
  }

  /// Begins a pause on a day, until it is closed.
  mutating func open(on date: CivilDate) {
    openSince = min(openSince ?? date, date)
  }

  /// Ends every pause before a day.
  mutating func close(before date: CivilDate) {
    if let first = openSince, first < date { spans.append(first...date.advanced(by: -1)) }
    openSince = nil
    spans = spans.compactMap { span in
      guard span.lowerBound < date else { return nil }
      return span.lowerBound...min(span.upperBound, date.advanced(by: -1))
    }
  }

  /// Whether no day is one of a pause that has an end.
  var isEmpty: Bool { spans.isEmpty }

  /// These pauses and some further days.
  func adding(_ days: [ClosedRange<CivilDate>]) -> Pauses {
    guard !days.isEmpty else { return self }
    var pauses = self
    pauses.spans += days
    return pauses
  }

  /// The first `count` days from a day on, in whole weeks that begin on its weekday.
  ///
  /// A week that is paused as a whole is passed over, so that after a pause sessions are on their weekdays
  /// again; a week of which a day is left counts as it stands, its paused days among its seven. Only the
  /// days of a last, short week are those that are not paused.
  func days(from start: CivilDate, count: Int) -> [CivilDate] {
    guard !isEmpty else { return (0..<count).map { start.advanced(by: $0) } }
    let spans = united
    var days = [CivilDate]()
    days.reserveCapacity(count)
    var date = start
    while count - days.count >= 7 {
      date = Pauses.first(from: date, notWhollyIn: spans)
      days += (0..<7).map { date.advanced(by: $0) }
      date = date.advanced(by: 7)
    }
    while days.count < count {
      if let span = spans.first(where: { $0.contains(date) }) {
        date = span.upperBound.advanced(by: 1)
      } else {
        days.append(date)
        date = date.advanced(by: 1)
      }
    }
    return days
  }

  /// The whole weeks, by their position from 0 among the first days from a day on, of which a pause leaves
  /// fewer than four days: they are done once more.
  func brokenWeeks(from start: CivilDate, count: Int) -> [Int] {
    guard !isEmpty else { return [] }
    let spans = united
    var broken = [Int]()
    var (week, date) = (0, start)
    // Each broken week makes the stay a week longer.
    while (week + 1) * 7 <= count + broken.count * 7 {
      date = Pauses.first(from: date, notWhollyIn: spans)
      if (0..<7).count(where: { !contains(date.advanced(by: $0)) }) < 4 { broken.append(week) }
      week += 1
      date = date.advanced(by: 7)
    }
    return broken
  }

  /// The first day of the next week, from a day on, of which a span leaves a day: what lies between is
  /// passed over at once, however long it is.
  private static func first(
    from start: CivilDate, notWhollyIn spans: [ClosedRange<CivilDate>]
  ) -> CivilDate {
    var date = start
    for span in spans where span.contains(date) {
      date = date.advanced(by: (date.days(to: span.upperBound) + 1) / 7 * 7)
    }
    return date
  }

  /// The spans in order, with those that meet or overlap as one.
  private var united: [ClosedRange<CivilDate>] {
    spans.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { united, span in
      guard let last = united.last, span.lowerBound <= last.upperBound.advanced(by: 1) else {
        return united.append(span)
      }
      united[united.count - 1] = last.lowerBound...max(last.upperBound, span.upperBound)
    }
  }

  /// How many days within some days are paused.
  func count(within days: ClosedRange<CivilDate>) -> Int {
    united.reduce(0) { count, span in
      guard span.overlaps(days) else { return count }
      let first = max(span.lowerBound, days.lowerBound)
      return count + first.days(to: min(span.upperBound, days.upperBound)) + 1
    }
  }

  /// The paused days within some days.
  func days(within span: ClosedRange<CivilDate>) -> [CivilDate] {
    guard !spans.isEmpty else { return [] }
    return span.eachDay.filter(contains)
  }
}
