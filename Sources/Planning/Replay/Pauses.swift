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

  /// The first `count` days from a day on that are not paused.
  func days(from start: CivilDate, count: Int) -> [CivilDate] {
    var days = [CivilDate]()
    days.reserveCapacity(count)
    var date = start
    while days.count < count {
      if !contains(date) { days.append(date) }
      date = date.advanced(by: 1)
    }
    return days
  }

  /// The paused days within some days.
  func days(within span: ClosedRange<CivilDate>) -> [CivilDate] {
    guard !spans.isEmpty else { return [] }
    return span.eachDay.filter(contains)
  }
}
