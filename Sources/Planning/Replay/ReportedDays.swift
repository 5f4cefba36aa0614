import Rehabilitation

/// The days of a plan on which anything was reported, in order, with the silences between them.
struct ReportedDays {
  private let start: CivilDate
  private var days = [CivilDate]()
  private var answers = [CivilDate: Meanwhile]()
  /// The days in a row without a report, long enough to be asked about, in order.
  private(set) var silences = [Silence]()

  /// No reports yet of a plan that begins on a day.
  init(from start: CivilDate) {
    self.start = start
  }

  /// Adds a report on a day, with what it says of the days without one before it.
  mutating func add(_ date: CivilDate, answer: Meanwhile?) {
    let place = days.firstIndex(from: { $0 >= date })
    let isNew = place == days.endIndex || days[place] != date
    guard isNew || answer != nil else { return }
    if isNew { days.insert(date, at: place) }
    if let answer { answers[date] = answer }
    silences = zip([start.advanced(by: -1)] + days, days).compactMap { last, next in
      let first = last.advanced(by: 1)
      guard first.days(to: next) >= Silence.leastDays else { return nil }
      return Silence(days: first..<next, answer: answers[next])
    }
  }
}
