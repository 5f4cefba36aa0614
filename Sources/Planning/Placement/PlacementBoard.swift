import Rehabilitation

/// The sessions of a request with the places that are taken so far.
///
/// A board is changed only by ``take(_:at:)``, ``give(_:_:)``, ``release(_:)`` and ``anchor(at:)``; all
/// else asks it what is open and what a place costs. Activities are placed one after the other
/// (``placeOpen(_:)``), sessions that hinder each other together (``JointPlacement``), and
/// ``PlacementRepair`` does so where a session is left without a place.
struct PlacementBoard {
  /// The grid of starts, in minutes.
  static let grid = 15

  /// The most procedures of a day (EVIDENCE 5.6).
  static let mostProcedures = 3

  /// What is to be placed, and around what.
  let request: PlacementRequest
  /// The times that the person, the clinic and the clock leave.
  let hours: OpenHours
  /// The moments at which the clock is set forward or back.
  let clockChanges: ClockChanges
  /// The sessions that are placed or to be placed, the immovable ones first.
  let sessions: [Session]
  /// What rules between sessions need of each of them.
  let traits: [SessionTraits]
  /// How many sessions never move; they have the first numbers.
  let immovableCount: Int
  /// The activity of each session, by number.
  let activities: [Int]
  /// The taken places, day by day.
  private(set) var book: DayBook
  /// The place of each session, by its number; `nil` for a session without one.
  private(set) var places: [PublishedPlace?]
  /// The sessions whose time the clinic gave, by number.
  private(set) var given = Set<Int>()
  /// Where each session should stay: where the calendar has it, or, while room is made for others,
  /// where it is at that moment.
  private(set) var anchors: [PublishedPlace?]
  /// The first midnight from which a session may be placed.
  let origin: CivilDateTime

  /// A board with only the sessions of a request that never move.
  init(_ request: PlacementRequest) {
    self.request = request
    clockChanges = ClockChanges(request.clockChanges)
    hours = OpenHours(request, clockChanges: clockChanges)
    let open = request.sessions.sorted {
      ($0.place.dates.lowerBound, $0.id) < ($1.place.dates.lowerBound, $1.id)
    }
    let immovable = request.immovable.sorted()
    sessions = immovable.map(\.session) + open
    traits = sessions.map(SessionTraits.init)
    immovableCount = immovable.count
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
    anchors = sessions.map { request.loose.contains($0.id) ? nil : request.published[$0.id] }
    let first = open.first?.place.dates.lowerBound ?? CivilDate(dayNumber: 0)
    origin = CivilDateTime(first, TimeOfDay(0))
    for (number, placed) in immovable.enumerated() {
      take(number, at: PublishedPlace(placed))
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

  /// Gives a session the time that the clinic gave it.
  mutating func give(_ number: Int, _ place: PublishedPlace) {
    take(number, at: place)
    given.insert(number)
  }

  /// Says where each session should stay.
  mutating func anchor(at places: [PublishedPlace?]) { anchors = places }

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
