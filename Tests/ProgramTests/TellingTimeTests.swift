import Calendars
import TestSupport
import Testing

@testable import Planning
@testable import Rehabilitation

/// EVIDENCE 12.10: a rest counts from the session's end, whenever somebody tells of it.
@Suite struct TellingTimeTests {
  /// Complaints that ask for a rest.
  private static let complaints: [(name: String, change: @Sendable (inout SessionRecord) -> Void)] =
    [
      ("pain", { $0.pain = 10 }), ("swelling", { ($0.pain, $0.swelling) = (1, 4) }),
      ("warm-up", { $0.warmUp = .stays }), ("next day", { $0.nextDay = .joint }),
      ("unsettled", { $0.isSettled = false }),
    ]

  @Test(arguments: Repository.sampledProgramIDs)
  func `told that evening, after midnight, the next day or two days late, the rest is the same`(
    id: String
  ) throws {
    var random = SeededGenerator(seed: id.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
    var life = try ScriptedLife(of: id)
    let evening = Int.random(in: 2...6, using: &random)
    for day in 0..<evening { life.train(onDay: day) }
    // The first evening from there on that has exercise.
    var number = evening
    while number < 30, life.exercise(onDay: number).isEmpty { number += 1 }
    guard let session = life.exercise(onDay: number).randomElement(using: &random),
      let placed = life.replay.past[session.id]?.placed
    else { return }
    for (name, change) in Self.complaints {
      var record = SessionRecord(session: session.id)
      change(&record)
      let told = [(number, 21), (number + 1, 0), (number + 1, 20), (number + 2, 20)].map {
        day, hour in
        var life = life
        life.log(.session(record), onDay: day, at: hour)
        return life
      }
      let rests = told.map { $0.replay.verdicts.rests(after: CivilDateTime(minuteNumber: 0)) }
      #expect(rests.allSatisfy { $0 == rests[0] }, "\(session.id) on day \(number): \(name)")
      // Nothing that lies ahead differs between the evening and the minute after midnight, but where a
      // phase whose goals are open goes on at midnight.
      let stages = told.prefix(2).map { $0.schedule().plan.stages.map(\.dates) }
      let places = told.prefix(2).map { life in
        life.schedule().placed.filter { $0.date > life.day(number) && $0.session.status.isOpen }
          .map { "\($0.session.id) \($0.date) \($0.start?.time.description ?? "")" }
      }
      let isSame = stages[0] != stages[1] || places[0] == places[1]
      #expect(isSame, "\(session.id) on day \(number): \(name)")
      for life in told { check(name, placed, life, "\(session.id) on day \(number): \(name)") }
    }
  }

  /// The hours of the table, counted here from the session's end.
  private func check(
    _ complaint: String, _ placed: PlacedSession, _ life: ScriptedLife, _ context: String
  ) {
    guard let end = placed.end else { return }
    let ahead = life.schedule().placed.filter {
      $0.session.status.isOpen && !life.replay.isPast($0.session.id)
    }
    let waiting = ahead.filter { other in
      switch complaint {
      case "swelling":
        other.session.load.isExercise && ![.mobility, .isometricLight].contains(other.session.load)
      case "pain", "warm-up": other.session.id.activity == placed.session.id.activity
      default: false
      }
    }
    for other in waiting {
      guard let start = other.start else { continue }
      #expect(start.minuteNumber >= end.minuteNumber + 48 * 60, "\(context): \(other.session.id)")
    }
  }
}
