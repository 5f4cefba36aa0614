import Rehabilitation

/// The places taken so far, and the search for the next ones.
struct PlacementBoard {
  /// The grid of starts, in minutes.
  static let grid = 15

  /// The most procedures of a day (EVIDENCE 5.6).
  static let mostProcedures = 3

  let request: PlacementRequest
  let hours: OpenHours
  let clockChanges: ClockChanges
  /// The sessions that are placed or to be placed, the settled ones first.
  let sessions: [Session]
  /// What rules look at in each of them.
  let traits: [SessionTraits]
  let settledCount: Int
  /// The activity of each session, by number.
  let activities: [Int]
  private(set) var book: DayBook
  /// Where each session lies, by its number; a session without a place has none.
  private(set) var places: [PublishedPlace?]
  /// The sessions whose time the clinic gave.
  var given = Set<Int>()
  /// Why sessions have no place; told in the end.
  var unplaced = [Int: UnplacedReason]()
  /// Where each session should stay: where the calendar has it, or, while room is made for others,
  /// where it lies at that moment.
  var anchors: [PublishedPlace?]
  let origin: CivilDateTime

  init(_ request: PlacementRequest) {
    self.request = request
    clockChanges = ClockChanges(request.clockChanges)
    hours = OpenHours(request, clockChanges: clockChanges)
    let open = request.sessions.sorted {
      ($0.place.dates.lowerBound, $0.id) < ($1.place.dates.lowerBound, $1.id)
    }
    let settled = request.settled.sorted()
    sessions = settled.map(\.session) + open
    traits = sessions.map(SessionTraits.init)
    settledCount = settled.count
    var names = [String: Int]()
    activities = sessions.map { session in
      names[session.id.activity]
        ?? {
          names[session.id.activity] = names.count
          return names.count - 1
        }()
    }
    let longest = sessions.map { max($0.gapHours, $0.place.leastDays * 24) }.max() ?? 0
    book = DayBook(longestGap: longest)
    places = Array(repeating: nil, count: sessions.count)
    anchors = sessions.map { request.published[$0.id] }
    let first = open.first?.place.dates.lowerBound ?? CivilDate(dayNumber: 0)
    origin = CivilDateTime(first, TimeOfDay(0))
    for (number, placed) in settled.enumerated() {
      take(number, at: PublishedPlace(date: placed.date, start: placed.start))
    }
  }

  // MARK: Taken places

  /// Gives a session a place.
  mutating func take(_ number: Int, at place: PublishedPlace) {
    places[number] = place
    guard let start = place.start else { return }
    let taken = self.place(of: sessions[number], at: start)
    book.add(
      sessions[number],
      DayBook.Entry(session: number, activity: activities[number], place: taken))
  }

  /// Takes a session's place away.
  mutating func release(_ number: Int) {
    if let date = places[number]?.start?.date {
      book.remove(sessions[number], number: number, on: date)
    }
    places[number] = nil
  }

  /// A session's class and times at a start.
  ///
  /// The minutes by which the clock has been set forward until then are looked up where not given.
  func place(of session: Session, at start: CivilDateTime, clockShift: Int? = nil) -> TakenPlace {
    TakenPlace(
      load: session.load, gapHours: session.gapHours, start: start,
      end: start.advanced(byMinutes: session.minutes ?? 0),
      clockShift: clockShift ?? clockChanges.shift(at: start))
  }
}
