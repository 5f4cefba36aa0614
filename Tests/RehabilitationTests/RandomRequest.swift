import TestSupport

@testable import Planning
@testable import Rehabilitation

/// Requests with random windows, busy times, days off, immovable and published sessions.
///
/// Most are small; every hundredth is as large as ``RandomPlan`` makes them.
struct RandomRequest {
  private var random: SeededGenerator
  private let seed: Int

  init(seed: Int) {
    self.seed = seed
    random = SeededGenerator(seed: UInt64(seed) &* 7919 &+ 17)
  }

  mutating func request() throws -> PlacementRequest {
    var plan = RandomPlan(seed: seed, isSmall: !seed.isMultiple(of: 100))
    var request = try plan.plan().request()
    let start = request.earliest?.date ?? day("2026-03-02")
    let sessions = request.sessions
    for placed in request.placed().placed {
      if placed.date < start.advanced(by: 3), chance(30) {
        request.immovable.append(placed)
        request.sessions.removeAll { $0.id == placed.session.id }
      } else if chance(70) {
        let moment = placed.start?.advanced(
          byMinutes: chance(15) ? one(of: [-35, 15, 60, 1440]) : 0)
        request.published[placed.session.id] = PublishedPlace(
          date: moment?.date ?? placed.date, start: moment)
      }
    }
    request.availability = availability(from: start, sessions, request.availability)
    if chance(20) {
      request.earliest = CivilDateTime(start.advanced(by: number(0...2)), time("11:20"))
    }
    return request
  }

  private mutating func availability(
    from start: CivilDate, _ sessions: [Session], _ availability: Availability
  ) -> Availability {
    var availability = availability
    if chance(30) { availability.clinicHours = windows("mon-fri 08:00-16:00") }
    if chance(40) { availability.waking = time(one(of: ["06:10", "07:00", "09:30"])) }
    if chance(40) { availability.sleep = time(one(of: ["21:00", "23:00", "00:30"])) }
    if chance(30) {
      let first = start.advanced(by: number(0...6))
      availability.blackouts = [DaySpan(first...first.advanced(by: number(0...3)))]
    }
    availability.travelMinutes = one(of: [0, 0, 10, 30])
    availability.busy = (0..<one(of: [0, 2, 8, 40])).map { _ in
      let from = CivilDateTime(start, TimeOfDay(0)).advanced(byMinutes: number(0...14 * 1440))
      return BusyInterval(from..<from.advanced(byMinutes: number(0...240)))
    }
    if chance(15), let session = sessions.first(where: { $0.minutes != nil }) {
      availability.appointments = [
        ClinicAppointment(
          name: chance(50) ? "\(session.id)" : session.id.activity,
          start: CivilDateTime(start.advanced(by: number(0...5)), time("10:05")))
      ]
    }
    if chance(25) {
      let first = start.advanced(by: number(0...6))
      availability.add(
        DatedWindows(
          DaySpan(first...first.advanced(by: number(0...9))),
          windows(one(of: ["06:00-09:00", "mon,wed 12:00-14:00", "20:00-24:00"]))))
    }
    return availability
  }

  mutating func shuffled(_ request: PlacementRequest) -> PlacementRequest {
    var turned = request
    turned.sessions.shuffle(using: &random)
    turned.immovable.shuffle(using: &random)
    turned.availability.busy.shuffle(using: &random)
    return turned
  }

  /// An hour in the first days of a placement.
  mutating func busyHour(near placed: [PlacedSession]) -> BusyInterval {
    let start = placed.compactMap(\.start).shuffled(using: &random).first
    let from = (start ?? moment("2026-03-02 10:00")).advanced(byMinutes: number(-50...50))
    return BusyInterval(from..<from.advanced(byMinutes: 60))
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  private mutating func one<Element>(of elements: [Element]) -> Element {
    elements[number(0...elements.count - 1)]
  }
}
