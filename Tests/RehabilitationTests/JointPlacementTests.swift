import TestSupport
import Testing

@testable import Rehabilitation

/// Small requests against all combinations, level by level.
@Suite struct JointPlacementTests {
  /// What counts before any liking: sessions without a place, the most urgent first, then moves.
  private struct Level: Hashable, Comparable {
    var missing = [Int](repeating: 0, count: 9)
    var moved = 0
    var shift = 0

    static func < (left: Level, right: Level) -> Bool {
      if left.missing != right.missing {
        return left.missing.lexicographicallyPrecedes(right.missing)
      }
      return (left.moved, left.shift) < (right.moved, right.shift)
    }
  }

  @Test(arguments: 0..<24)
  func `Nothing better exists, in what is missing, moved and shifted`(batch: Int) throws {
    for seed in batch * 12..<(batch + 1) * 12 {
      var random = SeededGenerator(seed: UInt64(seed))
      let request = try small(&random)
      let placement = request.placed()
      let places = Dictionary(
        placement.placed.map { ($0.session.id, $0.start) }, uniquingKeysWith: { first, _ in first })
      var found = Level()
      for session in request.sessions {
        charge(session, places[session.id] ?? nil, request, &found)
      }
      let checker = ScheduleChecker(request, placement)
      var best = found
      var chosen = [ScheduleChecker.Span]()
      improve(request.sessions[...], checker, &chosen, Level(), &best)
      #expect(found.missing == best.missing, "seed \(seed)")
      #expect(found.moved == best.moved, "seed \(seed)")
      #expect(found.shift == best.shift, "seed \(seed)")
    }
  }

  /// Two or three activities in a few crowded hours.
  private func small(_ random: inout SeededGenerator) throws -> PlacementRequest {
    let loads: [LoadClass] = [.strength, .running, .aerobicLow, .mobility, .mud, .cold, .none]
    let chosen = loads.shuffled(using: &random).prefix(Int.random(in: 2...3, using: &random))
    let activities = chosen.map { load in
      activity(
        load.rawValue,
        ["once on day 1", "2 per week", "1 per week"].shuffled(using: &random)[0],
        load: load, kind: load == .mud ? .procedure : load == .none ? .education : .exercise,
        minutes: [30, 45, 60].shuffled(using: &random)[0])
    }
    let text = ["08:00-09:30", "mon,tue 08:00-10:00", "mon,wed,thu 17:00-18:15"]
    let choices = enrolment(windows: text.shuffled(using: &random)[0])
    var request = try plan(activities, days: 3, choices).request()
    if Bool.random(using: &random) {
      for placed in request.placed().placed where Bool.random(using: &random) {
        request.published[placed.session.id] = PublishedPlace(
          date: placed.date, start: placed.start)
      }
      let hour = moment("2026-03-02 08:00").advanced(
        byMinutes: 15 * Int.random(in: 0...200, using: &random))
      request.availability.busy = [BusyInterval(hour..<hour.advanced(byMinutes: 30))]
    }
    return request
  }

  private func charge(
    _ session: Session, _ start: CivilDateTime?, _ request: PlacementRequest, _ level: inout Level
  ) {
    guard let start else {
      level.missing[urgency(session)] += 1
      level.moved += request.published[session.id] == nil ? 0 : 1
      return
    }
    guard let published = request.published[session.id]?.start else { return }
    level.moved += start == published ? 0 : 1
    level.shift += abs(start.minuteNumber - published.minuteNumber)
  }

  /// EVIDENCE 9, rule 23.
  private func urgency(_ session: Session) -> Int {
    switch session.load {
    case .mud: 1
    case .running: 3
    case .strength: 4
    case .aerobicLow: 6
    case .mobility: 7
    default: 8
    }
  }

  private func improve(
    _ sessions: ArraySlice<Session>, _ checker: ScheduleChecker,
    _ chosen: inout [ScheduleChecker.Span], _ level: Level, _ best: inout Level
  ) {
    guard level < best else { return }
    guard let session = sessions.first else {
      best = level
      return
    }
    for place in checker.freePlaces(for: session) where checker.fits(place, beside: chosen) {
      var next = level
      charge(session, CivilDateTime(minuteNumber: place.start), checker.request, &next)
      chosen.append(place)
      improve(sessions.dropFirst(), checker, &chosen, next, &best)
      chosen.removeLast()
    }
    var next = level
    charge(session, nil, checker.request, &next)
    improve(sessions.dropFirst(), checker, &chosen, next, &best)
  }
}
