/// The places taken on each day, as far as later choices look.
struct DayBook {
  /// A taken place that rules look at.
  struct Entry {
    let id: Session.ID
    let place: TakenPlace
  }

  /// A day: routines without load stand apart, since they are only walked around.
  struct Page {
    fileprivate(set) var entries = [Entry]()
    fileprivate(set) var routines = [Range<CivilDateTime>]()
    fileprivate(set) var exerciseCount = 0
  }

  /// The number of days over which a rule can look.
  private let reach: Int
  private var pages = [Int: Page]()

  /// An empty book.
  ///
  /// - Parameter longestGap: The longest gap of any session to come, in hours.
  init(longestGap: Int) {
    reach = max(72, longestGap) / 24 + 1
  }

  /// What is taken on a day.
  subscript(date: CivilDate) -> Page {
    pages[date.dayNumber] ?? Page()
  }

  /// Writes a session in.
  mutating func add(_ session: Session, at place: TakenPlace) {
    let day = place.start.date.dayNumber
    if session.isWalkedAround {
      pages[day, default: Page()].routines.append(place.start..<place.end)
    } else {
      pages[day, default: Page()].entries.append(Entry(id: session.id, place: place))
    }
    if session.load.isExercise { pages[day, default: Page()].exerciseCount += 1 }
  }

  /// The taken places that any rule sets against `place`, wherever that lies on its day.
  func entries(concerning place: TakenPlace) -> [Entry] {
    let day = place.start.date.dayNumber
    let length = place.end.minuteNumber - place.start.minuteNumber
    var found = [Entry]()
    for near in day - reach...day + reach {
      guard let page = pages[near] else { continue }
      for entry in page.entries {
        let reach = place.reach(to: entry.place)
        if entry.place.end.minuteNumber + reach + DayBook.longestShift >= day * 1440,
          entry.place.start.minuteNumber <= (day + 1) * 1440 + length + reach
            + DayBook.longestShift
        {
          found.append(entry)
        }
      }
    }
    return found
  }

  /// The most minutes by which a gap of real time differs from the wall clock's: a skipped day.
  private static let longestShift = 1440
}

extension Session {
  /// Whether other sessions may lie over it: a routine that asks nothing of the body.
  var isWalkedAround: Bool { kind.isRoutine && load == .none }
}
