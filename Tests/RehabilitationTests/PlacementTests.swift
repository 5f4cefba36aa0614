import Foundation
import Testing

@testable import Rehabilitation

/// What holds of every request.
///
/// `REGAIN_PLANS` sets the number of plans; CI runs 20,000 of them in a release build.
@Suite struct PlacementTests {
  private static let plans =
    ProcessInfo.processInfo.environment["REGAIN_PLANS"].flatMap { Int($0) } ?? 160
  private static let batches = 0..<32

  private func seeds(_ batch: Int, share: Int = 1) -> Range<Int> {
    let size = max(1, Self.plans / Self.batches.count / share)
    return batch * size..<(batch + 1) * size
  }

  @Test(arguments: batches)
  func `No rule is broken, nothing is lost, and what is left out can lie nowhere`(
    batch: Int
  ) throws {
    for seed in seeds(batch) {
      var random = RandomRequest(seed: seed)
      let request = try random.request()
      let placement = request.placed()
      let checker = ScheduleChecker(request, placement)
      let complaints = checker.complaints()
      #expect(complaints.isEmpty, "seed \(seed): \(complaints.prefix(3))")
      let untrue = checker.untrueReasons()
      #expect(untrue.isEmpty, "seed \(seed): \(untrue.prefix(3))")
      let turned = random.shuffled(request).placed()
      #expect(turned == placement, "seed \(seed): the order of the input shows")
    }
  }

  @Test(arguments: batches)
  func `Placing again what is published changes nothing`(batch: Int) throws {
    for seed in seeds(batch, share: 4) {
      var random = RandomRequest(seed: seed)
      var request = try random.request()
      let placement = request.placed()
      request.published = published(placement)
      let again = request.placed()
      #expect(again.moves.isEmpty, "seed \(seed): \(again.moves.map(\.id.description))")
    }
  }

  @Test(arguments: batches)
  func `One busy hour moves at most the sessions it touches`(batch: Int) throws {
    for seed in seeds(batch, share: 4) {
      var random = RandomRequest(seed: seed)
      var request = try random.request()
      let before = request.placed()
      request.published = published(before)
      let busy = random.busyHour(near: before.placed)
      request.availability.busy.append(busy)
      let travel = request.availability.travelMinutes
      let touched = before.placed.filter { placed in
        guard let start = placed.start, let end = placed.end else { return false }
        return start < busy.span.upperBound.advanced(byMinutes: travel)
          && busy.span.lowerBound.advanced(byMinutes: -travel) < end
      }.map(\.session.id)
      let after = request.placed()
      let others = after.moves.map(\.id).filter { !touched.contains($0) }
      guard !others.isEmpty else { continue }
      // Others may make way only for a session that would have no place without that.
      var frozen = request
      frozen.settled += before.placed.filter { !touched.contains($0.session.id) }
      frozen.sessions.removeAll { session in
        frozen.settled.contains { $0.session.id == session.id }
      }
      #expect(
        missing(after, of: request)
          .lexicographicallyPrecedes(missing(frozen.placed(), of: request)),
        "seed \(seed): \(others.map(\.description)) moved")
    }
  }

  /// The sessions without a place, the most urgent first.
  private func missing(_ placement: Placement, of request: PlacementRequest) -> [Int] {
    let missing = Set(placement.unplaced.map(\.id))
    return (0...8).map { urgency in
      request.sessions.count { $0.urgency == urgency && missing.contains("\($0.id)") }
    }
  }

  private func published(_ placement: Placement) -> [Session.ID: PublishedPlace] {
    Dictionary(
      placement.placed.map {
        ($0.session.id, PublishedPlace(date: $0.date, start: $0.start))
      }, uniquingKeysWith: { first, _ in first })
  }

  @Test func `A touched session says what moved it, and the others stay`() throws {
    var request = try plan(
      [activity("strength", "3 per week", load: .strength, minutes: 40, dayPart: .evening)],
      days: 7, enrolment()
    ).request()
    request.published = published(request.placed())
    let busy = moment("2026-03-04 18:00")..<moment("2026-03-04 19:00")
    request.availability.busy = [BusyInterval(busy)]
    let placement = request.placed()
    let move = try #require(placement.moves.first)
    #expect(placement.moves.count == 1)
    #expect("\(move.id)" == "strength/2")
    #expect(move.reason == .busy(busy))
    // Between Monday and Friday at 18:00 two days to either side leave that time alone.
    #expect(
      placement.placed.map(\.note?.choice) == [
        .stays, .stays, .moved(from: move.from, move.reason),
      ])
    #expect(placement.unplaced.isEmpty)
  }

  @Test func `An appointment of the clinic comes first, and an unknown one is told`() throws {
    var choices = enrolment()
    choices.availability.appointments = [
      ClinicAppointment(name: "review", start: moment("2026-03-05 10:10")),
      ClinicAppointment(name: "scan", start: moment("2026-03-05 10:10")),
    ]
    let plan = try plan(
      [
        activity("review", "once on day 3", kind: .appointment, minutes: 20),
        activity("walk", "daily", load: .aerobicLow, minutes: 30),
      ], days: 7, choices)
    let placement = plan.request().placed()
    #expect(plan.scheduled().starts(of: "review") == ["2026-03-05 10:10"])
    #expect(placement.unknownAppointments.map(\.name) == ["scan"])
    #expect(plan.scheduled().starts(of: "walk").count == 7)
    #expect(
      placement.placed.first { $0.session.id.activity == "review" }?.note?.choice == .given)
  }

  @Test func `A room is made where the more urgent one took the only place`() throws {
    // The visit would lie at 10:00, in the only hour of the walk.
    var choices = enrolment(windows: "mon 10:00-11:00")
    choices.availability.clinicHours = windows("mon 10:00-12:00")
    let schedule = try plan(
      [
        activity("visit", "once on day 1", kind: .appointment, minutes: 60),
        activity("walk", "once on day 1", load: .aerobicLow, minutes: 60),
      ], days: 1, choices
    ).scheduled()
    #expect(schedule.unplaced.isEmpty)
    #expect(schedule.starts(of: "walk") == ["2026-03-02 10:00"])
    #expect(schedule.starts(of: "visit") == ["2026-03-02 11:00"])
  }

  @Test(arguments: [
    ("13:00", "13:00", "14:30"), ("10:30", "11:00", "11:30"), ("19:00", "18:00", "18:00"),
  ])
  func `Exercise waits for a meal to settle`(meal: String, wish: String, expected: String) throws {
    var request = try plan(
      [
        activity("meal", "daily", kind: .meal, minutes: 30, times: [meal]),
        activity("strength", "once on day 1", load: .strength, minutes: 40),
      ], days: 1, enrolment(windows: "\(wish)-21:00")
    ).request()
    for index in request.sessions.indices where request.sessions[index].load == .strength {
      request.sessions[index].place.wishedTime = time(wish)
    }
    let strength = request.placed().placed.first { $0.session.load == .strength }
    #expect(strength?.start == moment("2026-03-02 \(expected)"))
  }

  @Test func `A meal costs no session its place`() throws {
    let schedule = try plan(
      [
        activity("meal", "daily", kind: .meal, minutes: 30, times: ["19:00"]),
        activity("strength", "once on day 1", load: .strength, minutes: 40),
      ], days: 1, enrolment(windows: "19:30-20:15")
    ).scheduled()
    #expect(schedule.starts(of: "strength") == ["2026-03-02 19:30"])
  }
}
