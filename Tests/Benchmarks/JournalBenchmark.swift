import JournalStore
import Pictograms
import Rehabilitation

/// A journal of two years, a check-in and a session on each day, opened, read and added to.
enum JournalBenchmark {
  private static let plan = "left-knee"
  private static let noon = CivilDateTime(minuteNumber: 29_700_720)

  /// Measures journals of so many entries, and prints a table.
  static func run(sizes: [Int] = [375, 750, 1500, 3000], rounds: Int = 41) throws {
    print("\nA journal in SQLite, a check-in and a session a day, median of \(rounds)")
    print("  entries    open ms    read ms   append ms")
    for size in sizes {
      try Scratch.withFolder { try measure("\($0)/journal.sqlite", size: size, rounds: rounds) }
    }
    print()
  }

  private static func measure(_ path: String, size: Int, rounds: Int) throws {
    try fill(path, with: size)
    let opening = try median(rounds) { _ = try JournalStore.open(path, .reading) }
    let reading = try JournalStore.open(path, .reading)
    let read = try median(rounds) { _ = try reading.entries(of: plan) }
    let writing = try JournalStore.open(path, .writing)
    let append = try median(rounds) {
      try writing.append(fact(0), to: plan, moment: noon, recorded: 0)
    }
    print(
      Table.cell(size, 9), Table.cell(Table.decimal(opening * 1000), 11),
      Table.cell(Table.decimal(read * 1000), 11), Table.cell(Table.decimal(append * 1000), 12),
      separator: "")
  }

  private static func fill(_ path: String, with count: Int) throws {
    let store = try JournalStore.open(path, .writing)
    let enrolment = Enrolment(
      name: plan, start: noon.date, zone: "Europe/Berlin", clockChanges: [])
    // About as long as a bundled programme and the exercises it uses.
    let text = String(
      repeating: "  - {id: \"a\", title: \"Leg strength\", minutes: 40}\n", count: 800)
    let programs = ProgramTexts(programs: [text], exercises: text)
    try store.begin(enrolment, programs: programs, moment: noon, recorded: 0)
    try store.append((1..<count).map(fact), to: plan, moment: noon, recorded: 0)
  }

  private static func fact(_ index: Int) -> Fact {
    let day = noon.date.advanced(by: index / 2)
    guard index.isMultiple(of: 2), let session = Session.ID("strength/\(index / 2 + 1)") else {
      var checkIn = CheckIn(date: day)
      checkIn.morning = index % 4
      checkIn.usual = 2
      checkIn.swelling = 0
      return .checkIn(checkIn)
    }
    var record = SessionRecord(session: session)
    record.date = day
    record.pain = index % 5
    record.effort = 6
    record.donePercent = 100
    record.repetitions = ["": [10, 9, 9]]
    return .session(record)
  }

  private static func median(_ rounds: Int, _ work: () throws -> Void) rethrows -> Double {
    Stopwatch.median(try (0..<rounds).map { _ in try Stopwatch.seconds(work) })
  }
}
