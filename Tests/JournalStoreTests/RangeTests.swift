import Foundation
import OlderStores
import Rehabilitation
import TestSupport
import Testing

@testable import JournalStore

/// A value that is not possible is refused where it is stored or imported, and counts as not logged where an older
/// store holds it.
@Suite struct RangeTests {
  private func session(_ change: (inout SessionRecord) -> Void) -> Fact {
    var record = SessionRecord(session: Sample.session("walk/1"))
    change(&record)
    return .session(record)
  }

  private func checkIn(_ change: (inout CheckIn) -> Void) -> Fact {
    var checkIn = CheckIn(date: day("2026-03-02"))
    change(&checkIn)
    return .checkIn(checkIn)
  }

  /// Facts with one value each that is not possible, and what is said of it.
  private var impossible: [(Fact, String)] {
    let legs: LegRecord = {
      var legs = LegRecord()
      legs.leftRepetitions = [8, 501]
      return legs
    }()
    return [
      (session { $0.before = -1 }, "before -1"), (session { $0.pain = 99 }, "pain 99"),
      (session { $0.morning = .min }, "morning \(Int.min)"),
      (session { $0.effort = .max }, "effort \(Int.max)"),
      (session { $0.donePercent = 101 }, "done 101"),
      (session { $0.swelling = 5 }, "swelling 5"), (session { $0.minutes = 0 }, "minutes 0"),
      (session { $0.repetitions = ["squat": [8, -1]] }, "repetitions(\"squat\") -1"),
      (session { $0.loads = ["": Amount(501)] }, "load(\"\") 501"),
      (session { $0.legs = ["squat": legs] }, "repetitions(\"squat\") 501"),
      (session { $0.date = day("1899-12-31") }, "day 1899-12-31"),
      (
        session { $0.extra = ExtraSession(title: "Walk", load: .aerobicLow, minutes: 1441) },
        "minutes 1441"
      ),
      (checkIn { $0.date = day("3000-01-01") }, "day 3000-01-01"),
      (checkIn { $0.morning = 11 }, "morning 11"), (checkIn { $0.usual = -1 }, "usual -1"),
      (checkIn { $0.swelling = .max }, "swelling \(Int.max)"),
      (checkIn { $0.stiffness = 1441 }, "stiffness 1441"),
      (
        .measure(MeasureReading(measure: "pain", value: Amount(11), date: day("2026-03-02"))),
        "measure(\"pain\") 11"
      ),
      (.gate(GateAnswer(phase: "a", criterion: 0, isMet: true)), "goal 0"),
      (.adjustment(.hold(days: .max)), "hold \(Int.max)"),
      (.adjustment(.pace(percent: 24)), "pace 24"),
      (.adjustment(.end(on: day("0001-01-01"))), "day 0001-01-01"),
      (
        .adjustment(.pause(from: day("2026-03-02"), to: day("9999-12-31"))), "day 9999-12-31"
      ),
      (.adjustment(.zone(name: "UTC", from: day("9998-01-01"), to: nil)), "day 9998-01-01"),
      (
        .adjustment(.move(session: Sample.session("a/1"), to: moment("9999-12-31T23:59:00"))),
        "day 9999-12-31T23:59:00"
      ),
      (
        .adjustment(
          .availability(
            is: {
              var availability = Availability()
              availability.calmMinutes = .max
              return availability
            }())), "calm \(Int.max)"
      ),
    ]
  }

  @Test func `a value outside its range is refused where it is stored, and nothing is stored`()
    throws
  {
    let scratch = try Scratch()
    let store = try scratch.begun()
    for (fact, text) in impossible {
      let error = journalError {
        try store.append(
          [Sample.record(pain: 1), fact], to: "left-knee", moment: noon, recorded: 0)
      }
      guard case .outOfRange("left-knee", let fault) = error else {
        Issue.record("\(text) was stored: \(String(describing: error))")
        continue
      }
      #expect("\(fault.field) \(fault.value)" == text)
    }
    let far = journalError {
      try store.append(
        Sample.record(pain: 1), to: "left-knee", moment: moment("9999-12-31T23:59:00"), recorded: 0)
    }
    guard case .outOfRange = far else {
      Issue.record("a moment of the year 9999 was stored")
      return
    }
    #expect(try store.check() == 1)
  }

  @Test func `an older store is read without it, and exported as it stands`() throws {
    let scratch = try Scratch()
    let lines: String = try {
      let store = try scratch.begun("left-knee", "new.sqlite")
      try store.append(Sample.record(pain: 2), to: "left-knee", moment: noon, recorded: 0)
      return try store.exportedLines()
    }()
    let old = lines.replacingOccurrences(of: #""pain":2"#, with: #""effort":5,"pain":99"#)
    try OlderStore.make(scratch.path(), of: old)
    for mode in [JournalStore.Mode.reading, .writing] {
      let store = try JournalStore.open(scratch.path(), mode)
      let entry = try store.storedEntries(of: "left-knee")[1]
      guard case .session(let record) = entry.entry.fact else {
        Issue.record("no session")
        return
      }
      #expect(record.pain == nil && record.effort == 5 && entry.isCounted)
      #expect(entry.faults.map(\.value) == ["99"])
      #expect(try store.exportedLines() == old)
      #expect(try store.check() == 2)
    }
    let other = try scratch.store("other.sqlite")
    guard
      case .refusedLine(4, .outOfRange(let fault)) = journalError({
        try other.importLines(Array(old.utf8))
      })
    else {
      Issue.record("the line was imported")
      return
    }
    #expect(fault.field == .pain && fault.lowest == "0" && fault.highest == "10")
    #expect(try other.plans().isEmpty)
  }

  @Test func `what cannot be followed without its value does not count`() throws {
    for (fact, text) in impossible {
      let checked = JournalEntry(number: 2, moment: noon, fact: fact).checked
      #expect(checked.faults.count == 1, "\(text)")
      // What is left is possible.
      #expect(checked.entry.checked.faults.isEmpty, "\(text)")
      switch fact {
      case .gate, .measure: #expect(!checked.isCounted, "\(text)")
      case .adjustment(.availability): #expect(checked.isCounted, "\(text)")
      case .adjustment: #expect(!checked.isCounted, "\(text)")
      default: break
      }
    }
    for fact in FactExamples.all {
      #expect(JournalEntry(number: 2, moment: noon, fact: fact).checked.faults.isEmpty, "\(fact)")
    }
  }

  @Test func `a line that is nested without end is refused at once`() throws {
    let scratch = try Scratch()
    let store = try scratch.begun()
    let lines = try store.exportedLines()
    let header = lines.prefix(while: { $0 != "\n" })
    let deep = String(repeating: "[", count: 200_000) + String(repeating: "]", count: 200_000)
    for line in [
      #"{"entry":{"fact":\#(deep)}}"#, #"{"entry":{"fact":{"a":\#(deep)}}}"#, deep,
      String(repeating: #"{"a":"#, count: 200_000),
    ] {
      let error = journalError { try store.importLines(Array("\(header)\n\(line)\n".utf8)) }
      #expect(error == .refusedLine(2, .tooDeep))
    }
    #expect(
      JSONDepth.isPossible(Array(#"{"a":"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\"[[["}"#.utf8)))
    #expect(JSONDepth.isPossible(Array(lines.utf8.prefix { $0 != 10 })))
  }
}
