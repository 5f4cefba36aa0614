import TestSupport
import Testing

@testable import Planning
@testable import Rehabilitation

/// Small requests against all combinations, level by level.
@Suite struct JointPlacementTests {
  /// What counts before any liking: sessions without a place, the most urgent first, then moves,
  /// exercise soon after meals, and minutes.
  private struct Level: Hashable, Comparable {
    var missing = [Int](repeating: 0, count: 9)
    var moved = 0
    var meals = 0
    var shift = 0

    static func < (left: Level, right: Level) -> Bool {
      if left.missing != right.missing {
        return left.missing.lexicographicallyPrecedes(right.missing)
      }
      return (left.moved, left.meals, left.shift) < (right.moved, right.meals, right.shift)
    }
  }

  /// What is liked, of one activity: routines left alone, days, minutes from the wish, the earliest.
  private typealias Liking = [Int]

  @Test(arguments: 0..<40)
  func `Nothing better exists, on any level`(batch: Int) throws {
    for seed in batch * 60..<(batch + 1) * 60 {
      var random = SeededGenerator(seed: UInt64(seed))
      let request = try small(&random)
      let search = Exhaustive(request, request.placed())
      let found = search.found
      let best = search.best()
      #expect(found.missing == best.missing, "seed \(seed)")
      #expect(found.moved == best.moved, "seed \(seed)")
      #expect(found.meals == best.meals, "seed \(seed)")
      #expect(found.shift == best.shift, "seed \(seed)")
      // Where an activity had to make way, its likings are not promised to be the best.
      guard request.published.isEmpty, !search.madeWay else { continue }
      for rank in search.activities.indices {
        #expect(!search.isLikedBetter(rank), "seed \(seed): \(search.activities[rank])")
      }
    }
  }

  /// Two or three activities in a few crowded hours, some with a meal.
  private func small(_ random: inout SeededGenerator) throws -> PlacementRequest {
    let loads: [LoadClass] = [.strength, .running, .aerobicLow, .mobility, .mud, .cold]
    let chosen = loads.shuffled(using: &random).prefix(Int.random(in: 2...3, using: &random))
    var activities = chosen.map { load in
      activity(
        load.rawValue,
        ["once on day 1", "2 per week", "1 per week"].shuffled(using: &random)[0],
        load: load, kind: load == .mud ? .procedure : .exercise,
        minutes: [30, 45, 60].shuffled(using: &random)[0])
    }
    if Int.random(in: 0..<3, using: &random) == 0 {
      activities.append(
        activity(
          "meal", "daily", kind: .meal, minutes: 15,
          times: [["07:45", "17:30", "08:30"].shuffled(using: &random)[0]]))
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

  /// All combinations of places of a request's sessions.
  private struct Exhaustive {
    let request: PlacementRequest
    let checker: ScheduleChecker
    /// The activities that can lie anywhere, the most urgent first.
    let activities: [String]
    /// The level of the answer.
    private(set) var found = Level()
    private let sessions: [Session]
    private let places: [Session.ID: Int]
    private let free: [Session.ID: [ScheduleChecker.Span]]

    init(_ request: PlacementRequest, _ placement: Placement) {
      self.request = request
      let checker = ScheduleChecker(request, placement)
      self.checker = checker
      sessions = request.sessions.filter { !$0.place.isTimeFixed }
        .sorted { ($0.urgency, $0.id) < ($1.urgency, $1.id) }
      activities = sessions.map(\.id.activity).reduce(into: []) { names, name in
        if names.last != name { names.append(name) }
      }
      places = Dictionary(
        uniqueKeysWithValues: placement.placed.compactMap { placed in
          placed.start.map { (placed.session.id, $0.minuteNumber) }
        })
      free = Dictionary(
        uniqueKeysWithValues: sessions.map { ($0.id, checker.freePlaces(for: $0)) })
      found = level(of: sessions)
    }

    private func level(of sessions: [Session]) -> Level {
      sessions.reduce(into: Level()) { charge($1, places[$1.id], &$0) }
    }

    /// The best level of all combinations.
    func best() -> Level {
      var best = found
      var chosen = [ScheduleChecker.Span]()
      improve(sessions[...], &chosen, Level(), &best)
      return best
    }

    /// Whether an activity makes way for another in the answer.
    var madeWay: Bool {
      let board = request.laidOut().board
      return sessions.contains { session in
        let number = board.sessions.firstIndex(where: { $0.id == session.id })
        return number.flatMap { board.places[$0]?.start?.minuteNumber } != places[session.id]
      }
    }

    /// Whether an activity could lie where it is liked better, with the more urgent ones where they
    /// are, and no worse a level of its own or of all together.
    func isLikedBetter(_ rank: Int) -> Bool {
      let before = Set(activities[..<rank])
      var chosen = sessions.filter { before.contains($0.id.activity) }.compactMap { session in
        places[session.id].map { checker.span(of: session, at: $0) }
      }
      let own = sessions.filter { $0.id.activity == activities[rank] }
      let liking = own.reduce(into: [0, 0, 0, 0]) { sum, session in
        guard let place = places[session.id] else { return }
        add(self.liking(of: checker.span(of: session, at: place), beside: chosen), to: &sum)
      }
      let spent = level(of: sessions.filter { before.contains($0.id.activity) })
      let aim = Aim(activity: activities[rank], level: level(of: own), liking: liking)
      let rest = sessions.drop { before.contains($0.id.activity) }
      return beats(aim, with: rest, &chosen, spent, own: Level(), [0, 0, 0, 0])
    }

    /// What an activity is to beat.
    private struct Aim {
      let activity: String
      let level: Level
      let liking: Liking
    }

    private func beats(
      _ aim: Aim, with sessions: ArraySlice<Session>, _ chosen: inout [ScheduleChecker.Span],
      _ level: Level, own ownLevel: Level, _ sum: Liking
    ) -> Bool {
      guard !(found < level), !(aim.level < ownLevel) else { return false }
      guard let session = sessions.first else { return sum.lexicographicallyPrecedes(aim.liking) }
      let isOwn = session.id.activity == aim.activity
      for place in free[session.id] ?? [] where checker.fits(place, beside: chosen) {
        var (next, ownNext, nextSum) = (level, ownLevel, sum)
        charge(session, place.start, &next)
        if isOwn {
          charge(session, place.start, &ownNext)
          let earlier = chosen.filter { $0.session.id.activity != aim.activity }
          add(self.liking(of: place, beside: earlier), to: &nextSum)
          guard nextSum.lexicographicallyPrecedes(aim.liking) else { continue }
        }
        chosen.append(place)
        defer { chosen.removeLast() }
        if beats(aim, with: sessions.dropFirst(), &chosen, next, own: ownNext, nextSum) {
          return true
        }
      }
      var (next, ownNext) = (level, ownLevel)
      charge(session, nil, &next)
      if isOwn { charge(session, nil, &ownNext) }
      return beats(aim, with: sessions.dropFirst(), &chosen, next, own: ownNext, sum)
    }

    private func improve(
      _ sessions: ArraySlice<Session>, _ chosen: inout [ScheduleChecker.Span], _ level: Level,
      _ best: inout Level
    ) {
      guard level < best else { return }
      guard let session = sessions.first else {
        best = level
        return
      }
      for place in free[session.id] ?? [] where checker.fits(place, beside: chosen) {
        var next = level
        charge(session, place.start, &next)
        chosen.append(place)
        improve(sessions.dropFirst(), &chosen, next, &best)
        chosen.removeLast()
      }
      var next = level
      charge(session, nil, &next)
      improve(sessions.dropFirst(), &chosen, next, &best)
    }

    // MARK: Costs, from what the request says of them

    private func charge(_ session: Session, _ start: Int?, _ level: inout Level) {
      let published = request.published[session.id]?.start?.minuteNumber
      guard let start else {
        level.missing[urgency(session)] += 1
        level.moved += published == nil ? 0 : 1
        return
      }
      if waitsForMeals(session), meals.contains(where: { $0.contains(start) }) { level.meals += 1 }
      guard let published else { return }
      level.moved += start == published ? 0 : 1
      let (day, minute) = start.quotientAndRemainder(dividingBy: 1440)
      let (before, time) = published.quotientAndRemainder(dividingBy: 1440)
      level.shift += abs(day - before) * 1440 + abs(minute - time)
    }

    private func liking(of place: ScheduleChecker.Span, beside others: [ScheduleChecker.Span])
      -> Liking
    {
      let wish = place.session.place
      let overlaps = routines.count { $0.lowerBound < place.end && place.start < $0.upperBound }
      let exercise = others.count { $0.day == place.day && isExercise($0.session) }
      return [
        overlaps,
        abs(wish.wishedDate.dayNumber - place.day) + (isExercise(place.session) ? 2 * exercise : 0),
        abs(wish.wishedTime.minutes - (place.start - place.day * 1440)), place.start,
      ]
    }

    private func add(_ liking: Liking, to sum: inout Liking) {
      for index in sum.indices { sum[index] += liking[index] }
    }

    private var routines: [Range<Int>] {
      request.sessions.filter(\.place.isTimeFixed).map { session in
        let start =
          session.place.wishedDate.dayNumber * 1440 + session.place.wishedTime.minutes
        return start..<start + (session.minutes ?? 0)
      }
    }

    /// The times in which exercise follows a main meal too soon (EVIDENCE 7.5).
    private var meals: [Range<Int>] { routines.map { $0.lowerBound..<$0.upperBound + 60 } }

    private func isExercise(_ session: Session) -> Bool {
      ![.mud, .cold].contains(session.load)
    }

    private func waitsForMeals(_ session: Session) -> Bool {
      [.strength, .running, .aerobicLow].contains(session.load)
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
  }
}
