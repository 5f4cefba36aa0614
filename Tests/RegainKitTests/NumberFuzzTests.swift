import Foundation
import OlderStores
import TestSupport
import Testing
import Wording

@testable import JournalStore
@testable import RegainKit

/// No number of a journal, however large, ends a program; one that is not possible is refused, or counts as not
/// logged.
@Suite struct NumberFuzzTests {
  /// A journal with a fact of every kind that has numbers, and what was published of it.
  private func lines(_ scratch: ScratchStore) throws -> [String] {
    let store = scratch.store
    var choices = scratch.choices()
    choices.usualPain = 2
    choices.goal = CivilDate("2026-06-01")
    choices.availability.add(
      DatedWindows(
        DaySpan(scratch.day(20)...scratch.day(22)), .daily([TimeOfDay(8, 0)..<TimeOfDay(20, 0)])))
    choices.availability.blackouts = [DaySpan(scratch.day(30)...scratch.day(31))]
    choices.availability.busy = [
      BusyInterval(
        CivilDateTime(
          scratch.day(3), TimeOfDay(9, 0))..<CivilDateTime(scratch.day(3), TimeOfDay(10, 0)))
    ]
    choices.availability.appointments = [
      ClinicAppointment(name: "review", start: CivilDateTime(scratch.day(9), TimeOfDay(9, 0)))
    ]
    choices.endDates = ["strength": scratch.day(200)]
    let cleared = try scratch.gate("knee-osteoarthritis-strength").clear(.none)
    let schedule = try store.start(cleared, choices, at: scratch.morning)
    let strength = try #require(schedule.placed.first { $0.session.load.isExercise }).session
    var record = SessionRecord(session: strength.id)
    (record.before, record.pain, record.morning, record.effort) = (1, 2, 1, 5)
    (record.donePercent, record.minutes, record.swelling) = (90, 30, 1)
    let exercise = strength.mainItems[0].loggedName
    record.repetitions = [exercise: [8, 8, 8]]
    record.loads = [exercise: Amount(10)]
    var legs = LegRecord()
    (legs.leftRepetitions, legs.rightRepetitions) = ([8, 8], [6, 6])
    (legs.leftLoad, legs.rightLoad) = (Amount(10), Amount(8))
    record.legs = [exercise: legs]
    record.date = scratch.day(0)
    var extra = SessionRecord(session: ExtraSession.id(of: "walk", number: 1))
    extra.extra = ExtraSession(title: "Walk", load: .aerobicLow, minutes: 30)
    extra.date = scratch.day(1)
    var checkIn = CheckIn(date: scratch.day(1))
    (checkIn.morning, checkIn.usual, checkIn.swelling, checkIn.stiffness) = (2, 1, 1, 20)
    let facts: [Fact] = [
      .session(record), .session(extra), .checkIn(checkIn),
      .measure(MeasureReading(measure: "pain", value: Amount(3), date: scratch.day(1))),
      .measure(
        MeasureReading(
          measure: "flexion", value: Amount(110), otherSide: Amount(130), date: scratch.day(1))),
      .gate(GateAnswer(phase: schedule.plan.programs[0].phases[0].id, criterion: 1, isMet: true)),
      .adjustment(.hold(days: 7)), .adjustment(.pace(percent: 80)),
      .adjustment(.pause(from: scratch.day(10), to: scratch.day(12))),
      .adjustment(.resume(on: scratch.day(12))),
      .adjustment(.zone(name: "Asia/Tokyo", from: scratch.day(40), to: scratch.day(45))),
      .adjustment(.request(activity: "walk", until: scratch.day(100))),
      .adjustment(.availability(is: choices.availability)),
      .adjustment(.end(on: scratch.day(300))), .reversal(of: 9),
    ]
    for fact in facts {
      try store.journal.append(
        fact, to: "left-knee", moment: scratch.evening.minute,
        recorded: scratch.evening.secondsSinceEpoch)
    }
    try store.publish(
      "left-knee", to: scratch.folder.appendingPathComponent("a.ics").path, at: scratch.evening)
    let lines = try store.exportedJournal().split(separator: "\n").map(String.init)
    // Of all that was published a few records stand for the rest, a series among them.
    let records = try store.releasedLines(of: "left-knee")
    let kept = records.filter { $0.contains("recurrence") }.prefix(1) + records.prefix(3)
    return lines + kept
  }

  /// Opens the plans of a store in every way that a command does.
  private func use(_ path: String, at now: Stamp) {
    guard let store = try? PlanStore.open(path, .writing) else { return }
    guard let overview = try? store.overview(at: now) else { return }
    for unopened in overview.unopened { _ = unopened.words(offering: .plain) }
    for note in overview.notes { _ = note.words(offering: .plain) }
    for agenda in overview.agendas {
      _ = agenda.text(width: 80, offering: .plain)
      _ = PlanLine(agenda.schedule).text(width: 80, column: 20)
      let plan = agenda.schedule.plan.enrolment.name
      for entry in (try? store.history(of: plan, at: now)) ?? [] { _ = entry.entry.fact.words }
      _ = try? store.publish(plan, to: "\(path).ics", at: now)
      _ = try? store.log(SessionReport(pain: 2), in: plan, at: now)
    }
  }

  /// The changed journals: of some lines, or of all where everything is tried.
  private func changes(
    _ lines: [String], seed: UInt64
  ) throws -> [(name: String, lines: [String])] {
    var all = [(name: String, lines: [String])]()
    for (index, line) in lines.enumerated().dropFirst() {
      for change in try ExtremeValues(line).changes() {
        var changed = lines
        changed[index] = change.text
        all.append((change.name, changed))
      }
      // What was published is kept as a text within the line.
      for key in ["state", "options"] {
        for change in try ExtremeValues.within(key, of: line) {
          var changed = lines
          changed[index] = change.text
          all.append((change.name, changed))
        }
      }
    }
    var random = SeededGenerator(seed: seed)
    return Array(all.shuffled(using: &random).prefix(Repository.isDeep ? 400 : 12))
  }

  @Test(arguments: Repository.seeds(1, deep: 1))
  func `numbers at their extremes are refused or passed over`(seed: UInt64) throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    let lines = try lines(scratch)
    var refused = 0
    for (index, (name, changed)) in try changes(lines, seed: seed).enumerated() {
      let text = changed.map { "\($0)\n" }.joined()
      // What an import lets pass is used as well, and so is what an older release stored without a look.
      let path = scratch.folder.appendingPathComponent("n-\(index).sqlite").path
      let imported = try PlanStore.open(path, .writing)
      do {
        try imported.importJournal(Array(text.utf8))
        use(path, at: scratch.evening)
      } catch {
        refused += 1
        _ = error.words(emergencyNumber: "112")
      }
      let old = scratch.folder.appendingPathComponent("o-\(index).sqlite").path
      guard (try? OlderStore.make(old, of: text)) != nil else { continue }
      use(old, at: scratch.evening)
      let lines = try? PlanStore.open(old, .reading).exportedJournal()
      #expect(lines?.contains("left-knee") == true, "\(name) is not exported")
    }
    #expect(refused > 0)
  }
}

extension ScratchStore {
  /// The day so many days after the first.
  fileprivate func day(_ count: Int) -> CivilDate { morning.minute.date.advanced(by: count) }
}

extension ExtremeValues {
  /// The changes of a JSON text that stands as a text within another.
  static func within(_ key: String, of line: String) throws -> [Change] {
    guard
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
      let kind = object.keys.first, var parts = object[kind] as? [String: Any],
      let text = parts[key] as? String, let inner = try? ExtremeValues(text)
    else { return [] }
    return try inner.changes().map { change in
      parts[key] = change.text
      let data = try JSONSerialization.data(
        withJSONObject: [kind: parts], options: [.sortedKeys, .withoutEscapingSlashes])
      return Change(
        name: "\(kind).\(key).\(change.name)", text: String(decoding: data, as: UTF8.self))
    }
  }
}
