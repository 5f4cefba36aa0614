import Calendars
import Foundation
import TestSupport
import Testing

@testable import Planning
@testable import Rehabilitation

/// No rise after a red or amber of the same activity until it was green again; no dose above what was last done
/// after a break, and never more after a longer one (DESIGN 3, promise 5).
///
/// Doses are read from the text that people read, so that nothing here shares a rule with the engine.
@Suite struct DosePromiseTests {
  private static let seeds: Range<UInt64> = Repository.isDeep ? 0..<20 : 0..<1
  private static let lives = Repository.programIDs.flatMap { id in seeds.map { (id, $0) } }

  @Test(arguments: lives)
  func `nothing rises after a complaint until it was green again`(id: String, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var life = try PromisedLife(id)
    for day in 0..<45 {
      guard !life.replay.safety.isStopped else { break }
      let told = life.last
      for session in life.exercise(onDay: day) {
        if let before = told[session.id.activity], before.hasComplaint,
          before.session.phase == session.phase
        {
          expectNoRise(from: before.session, to: session, by: life.ladders, "\(id) \(seed)")
        }
        // Some sessions are told of with much pain, some with none, and of some nothing is told.
        let pain: Int? =
          switch Int.random(in: 0..<10, using: &random) {
          case 0: 10
          case 1: life.limits(of: session).amber
          case 2: nil
          default: 0
          }
        if let pain { life.log(of: session, pain: pain, onDay: day) }
      }
    }
  }

  @Test(arguments: lives)
  func `a break never gives more than was last done, nor a longer one more than a shorter one`(
    id: String, seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed &+ 100)
    let trained = Int.random(in: 5...40, using: &random)
    let hurts = Int.random(in: 3...9, using: &random)
    var life = try PromisedLife(id)
    for day in 0..<trained {
      for (number, session) in life.exercise(onDay: day).enumerated() {
        let isSore = (day * 3 + number).isMultiple(of: hurts)
        life.log(of: session, pain: isSore ? life.limits(of: session).amber : 0, onDay: day)
      }
    }
    guard !life.replay.safety.isStopped else { return }
    var shorter = life.last.mapValues(\.session)
    for days in [9, 16, 30, 60] {
      var rested = life
      rested.pause(fromDay: trained, days: days)
      for day in (trained + days)..<(trained + days + 7) {
        for session in rested.exercise(onDay: day) {
          guard let last = life.last[session.id.activity]?.session, last.phase == session.phase,
            rested.last[session.id.activity]?.session == last
          else { continue }
          rested.meet(session)
          guard let before = shorter[session.id.activity] else { continue }
          for earlier in [before, last] {
            expectNoRise(
              from: earlier, to: session, by: life.ladders, "\(id) \(seed), \(days) days off")
          }
          shorter[session.id.activity] = session
        }
      }
    }
  }

  private func expectNoRise(
    from before: Session, to after: Session, by ladders: PublishedLadders, _ life: String
  ) {
    for (old, new) in zip(before.mainItems, after.mainItems) where old.name == new.name {
      guard let old = old.dose, let new = new.dose else { continue }
      #expect(
        !(ladders.isHigher(new, than: old) ?? Demand(new).isMore(than: Demand(old))),
        "\(life): \(after.id) asks for \(new) after \(old) in \(before.id)")
    }
  }
}

/// The order that a programme gives the bouts of its ladders, from their texts.
///
/// What is harder about `10 x (1 min run + 1 min walk)` than about `10 x (1.5 min run + 1.5 min walk)` is the
/// order of the published table alone.
private struct PublishedLadders {
  private let ladders: [[String]]

  init(_ program: Program) {
    ladders = program.phases.flatMap(\.activities).flatMap(\.prescriptions).compactMap {
      guard case .ladder(let ladder) = $0.progression else { return nil }
      return ladder.rungs.compactMap { rung in rung.dose.map { "\($0)" } }
    }
  }

  /// Whether a dose stands above another one; `nil` where they do not stand on one ladder.
  func isHigher(_ dose: Dose, than other: Dose) -> Bool? {
    let both = ladders.lazy.compactMap { rungs in
      rungs.firstIndex(of: "\(dose)").flatMap { rung in
        rungs.firstIndex(of: "\(other)").map { (rung, $0) }
      }
    }
    return both.first.map { $0 > $1 }
  }
}

/// What a dose asks for, from its text: its load, and how much of it.
private struct Demand {
  private let load: Double
  private let amount: Double

  init(_ dose: Dose) {
    let text = "\(dose)"
    if text == "off" {
      (load, amount) = (0, 0)
      return
    }
    if let bouts = text.wholeMatch(of: /([0-9]+) x \((.+\+.+)\)/),
      let count = Double(bouts.output.1)
    {
      (load, amount) = (0, count * Self.seconds(in: bouts.output.2))
      return
    }
    let numbers = text.matches(of: /([0-9]+(?:\.[0-9]+)?)(?:-([0-9]+(?:\.[0-9]+)?))? *(kg|RM|%)?/)
    var heaviest = 0.0
    var product = 1.0
    for match in numbers {
      let value = Double(match.output.2 ?? match.output.1) ?? 0
      switch match.output.3 {
      case "kg": heaviest = max(heaviest, value)
      case "RM", "%": continue
      default: product *= max(value, 0.001)
      }
    }
    (load, amount) = (heaviest, product)
  }

  /// How long bouts in turn take together.
  private static func seconds(in bouts: Substring) -> Double {
    bouts.matches(of: /([0-9]+(?:\.[0-9]+)?) (s|min|h)\b/).reduce(0) { sum, match in
      let unit: Double =
        switch match.output.2 {
        case "s": 1
        case "min": 60
        default: 3600
        }
      return sum + unit * (Double(match.output.1) ?? 0)
    }
  }

  func isMore(than other: Demand) -> Bool {
    load > other.load || load == other.load && amount > other.amount * 1.0001
  }
}

/// A bundled programme that is lived through, with the last session of each activity that was told of.
private struct PromisedLife {
  struct Told {
    let session: Session
    let hasComplaint: Bool
  }

  private(set) var replay: Replay
  private(set) var last = [String: Told]()
  let ladders: PublishedLadders
  private let program: Program
  private var count = 1

  init(_ id: String) throws {
    let bundled = try BundledProgram(id)
    program = bundled.program
    ladders = PublishedLadders(program)
    let start = try #require(CivilDate("2026-03-09"))
    let zone = try PlanZone("UTC")
    var enrolment = try bundled.publication(start: start, zone: zone).schedule.plan.enrolment
    enrolment.requested = []
    enrolment.dayZero = program.anchor == .start ? nil : start
    enrolment.usualPain = 1
    let edition = ProgramEdition(programs: [program], catalogue: bundled.catalogue)
    replay = try Replay(
      enrolment, edition: edition,
      inputs: ReplayInputs(editions: [1: edition], clockChanges: ["UTC": []]),
      at: CivilDateTime(start, TimeOfDay(6)))
  }

  func limits(of session: Session) -> PainLimits { program.painLimits(inPhase: session.phase) }

  /// The exercise of a day, in order.
  mutating func exercise(onDay number: Int) -> [Session] {
    let day = replay.enrolment.start.advanced(by: number)
    replay.advance(to: CivilDateTime(day, TimeOfDay(23, 50)))
    return replay.past.sessions.suffix(80).map(\.placed).filter {
      $0.date == day && $0.session.isLogged && $0.session.load.isExercise
    }.map(\.session)
  }

  mutating func log(of session: Session, pain: Int, onDay number: Int) {
    var record = SessionRecord(session: session.id)
    (record.pain, record.donePercent) = (pain, 100)
    apply(.session(record), onDay: number)
    last[session.id.activity] = Told(
      session: session, hasComplaint: pain > limits(of: session).green)
  }

  /// Notes a session that is met after a break, so that only the first of each activity is compared.
  mutating func meet(_ session: Session) {
    last[session.id.activity] = Told(session: session, hasComplaint: false)
  }

  mutating func pause(fromDay number: Int, days: Int) {
    let first = replay.enrolment.start.advanced(by: number)
    apply(
      .adjustment(.pause(from: first, to: first.advanced(by: days - 1))), onDay: number - 1)
  }

  private mutating func apply(_ fact: Fact, onDay number: Int) {
    count += 1
    let day = replay.enrolment.start.advanced(by: number)
    replay.apply(
      JournalEntry(number: count, moment: CivilDateTime(day, TimeOfDay(23, 55)), fact: fact))
  }
}
