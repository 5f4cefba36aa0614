import Rehabilitation

/// The taken places, day by day.
struct DayBook {
  /// A taken place that rules between sessions bear on.
  struct Entry {
    /// The session, by its number on the board.
    let session: Int
    /// The activity, by its number on the board.
    let activity: Int
    let place: TakenPlace
  }

  /// A day: routines without load stand apart, since they are only walked around.
  struct Page {
    fileprivate(set) var entries = [Entry]()
    fileprivate(set) var routines = [Range<CivilDateTime>]()
    /// The times after meals in which exercise should not begin.
    fileprivate(set) var digestion = [Range<CivilDateTime>]()
    fileprivate(set) var exerciseCount = 0
    fileprivate(set) var procedureCount = 0
    fileprivate(set) var hardCount = 0

    fileprivate mutating func count(_ session: Session, by step: Int) {
      if session.load.isExercise { exerciseCount += step }
      if session.kind == .procedure { procedureCount += step }
      if session.load.isStrengthOrImpact { hardCount += step }
    }

    /// Adds an entry in the order of starts.
    fileprivate mutating func insert(_ entry: Entry) {
      func isLater(_ other: Entry) -> Bool {
        (entry.place.start, entry.session) < (other.place.start, other.session)
      }
      entries.insert(entry, at: entries.firstIndex(from: isLater))
    }
  }

  /// The longest reach of a rule between sessions, in days.
  private let reach: Int
  /// The days from the first one on that anything was written to; an array, since every start that is
  /// tried looks at days.
  private var pages = [Page]()
  private var firstDay = 0

  /// An empty book.
  ///
  /// - Parameter longestGap: The longest gap of any session, in hours.
  init(longestGap: Int) {
    reach = max(72, longestGap) / 24 + 1
  }

  /// What is taken on a day.
  subscript(date: CivilDate) -> Page {
    page(of: date.dayNumber) ?? Page()
  }

  private func page(of day: Int) -> Page? {
    pages.indices.contains(day - firstDay) ? pages[day - firstDay] : nil
  }

  private mutating func change(_ day: Int, _ change: (inout Page) -> Void) {
    if pages.isEmpty { firstDay = day }
    if day < firstDay {
      pages.insert(contentsOf: repeatElement(Page(), count: firstDay - day), at: 0)
      firstDay = day
    }
    while pages.count <= day - firstDay { pages.append(Page()) }
    change(&pages[day - firstDay])
  }

  /// Writes a session in.
  mutating func add(_ session: Session, _ entry: Entry) {
    let day = entry.place.start.date.dayNumber
    change(day) { page in
      if session.isWalkedAround {
        let span = entry.place.start..<entry.place.end
        page.routines.append(span)
        if session.kind == .meal {
          let digested = span.upperBound.advanced(byMinutes: DayBook.digestionMinutes(after: span))
          page.digestion.append(span.lowerBound..<digested)
        }
      } else {
        page.insert(entry)
      }
      page.count(session, by: 1)
    }
  }

  /// Takes a session out again.
  mutating func remove(_ session: Session, number: Int, on date: CivilDate) {
    change(date.dayNumber) { page in
      page.entries.removeAll { $0.session == number }
      page.count(session, by: -1)
    }
  }

  /// The taken places that a rule can set against `place`, at whatever time of its day that is.
  ///
  /// - Parameters:
  ///   - place: A place on the day that is asked about.
  ///   - activity: The activity of the session at `place`, by number.
  ///   - ownReach: The activity's own gap, in minutes.
  /// - Returns: The entries, day by day.
  func entries(concerning place: TakenPlace, of activity: Int, ownReach: Int) -> [Entry] {
    let day = place.start.date.dayNumber
    let length = place.end.minuteNumber - place.start.minuteNumber
    let first = day * 1440 - DayBook.longestShift
    let last = (day + 1) * 1440 + length + DayBook.longestShift
    var found = [Entry]()
    for near in day - reach...day + reach where pages.indices.contains(near - firstDay) {
      for entry in pages[near - firstDay].entries {
        // How far away it lies; what is near needs no rule to be looked at.
        let distance = max(
          first - entry.place.end.minuteNumber, entry.place.start.minuteNumber - last)
        if distance <= 0 || entry.activity == activity && distance <= ownReach
          || distance <= place.reach(to: entry.place)
        {
          found.append(entry)
        }
      }
    }
    return found
  }

  /// Whether strength or impact on a day would leave no day of rest among seven in a row
  /// (EVIDENCE 9, rule 21).
  ///
  /// Days besides those in the book that hold strength or impact are given by number.
  func takesRest(on date: CivilDate, besides others: Set<Int> = []) -> Bool {
    var run = 1
    for step in [-1, 1] {
      var near = date.dayNumber + step
      while run < 7, (page(of: near)?.hardCount ?? 0) > 0 || others.contains(near) {
        run += 1
        near += step
      }
    }
    return run >= 7
  }

  /// Minutes after a meal before exercise: an hour after a main one, half an hour after a snack
  /// (EVIDENCE 7.5).
  ///
  /// A meal is a main one at the hours of breakfast, lunch and supper, by
  /// convention.
  private static func digestionMinutes(after meal: Range<CivilDateTime>) -> Int {
    switch meal.lowerBound.time.minutes {
    case 5 * 60..<10 * 60, 11 * 60 + 30..<15 * 60, 17 * 60 + 30..<22 * 60: 60
    default: 30
    }
  }

  /// The most minutes by which a gap of real time differs from the wall clock's: a skipped day.
  private static let longestShift = 1440
}
