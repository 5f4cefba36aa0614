@testable import Planning
@testable import Rehabilitation

/// A plan of one made-up programme that is lived through from Monday, 2 March 2026, unless a test says else.
struct LivedCourse {
  private(set) var replay: Replay
  private var count = 1

  init(_ phases: [Phase], start: String = "2026-03-02", windows: String? = nil) throws {
    let edition = ProgramEdition(programs: [program(phases)], catalogue: Catalogue([]))
    replay = try Replay(
      enrolment(start: start, windows: windows), edition: edition,
      inputs: ReplayInputs(editions: [1: edition], clockChanges: [:]),
      at: CivilDateTime(day(start), time("06:00")))
  }

  mutating func log(_ fact: Fact, _ text: String) {
    count += 1
    replay.apply(JournalEntry(number: count, moment: moment(text), fact: fact))
  }

  /// Tells of a quiet morning.
  mutating func wake(_ date: String) {
    var checkIn = CheckIn(date: day(date))
    checkIn.morning = 1
    log(.checkIn(checkIn), "\(date) 07:00")
  }

  /// The plan at noon of a day; days only go on.
  mutating func schedule(on date: String) -> Schedule {
    replay.advance(to: moment("\(date) 12:00"))
    var replay = replay
    return replay.schedule(at: moment("\(date) 12:00"))
  }

  /// The days of an activity's open sessions from a day on, without the year, and "?" for provisional ones.
  mutating func days(of activity: String, from date: String, count: Int) -> [String] {
    schedule(on: date).placed.filter {
      $0.session.id.activity == activity && $0.date >= day(date) && $0.session.status.isOpen
    }.prefix(count).map {
      "\($0.date.weekday.rawValue) \("\($0.date)".dropFirst(5))"
        + ($0.session.isTentative ? "?" : "")
    }
  }
}
