import JournalStore
import Planning
import Rehabilitation

/// Commands on a plan that was lived day by day, as whole processes: a check-in each morning, each
/// exercise told in the evening, and a round of the programme after the other.
enum LivingBenchmark {
  private static let plan = "left-knee"
  private static let start = CivilDate(dayNumber: 19_786)
  /// The days of one round of the programme.
  private static let round = 168

  /// Measures plans of so many days, with the `regain` that lies in `folder`, and prints a table.
  static func run(folder: String, sizes: [Int] = [180, 360, 720], rounds: Int = 21) throws {
    print("\nA plan told of every day as a whole process, median and least of \(rounds)")
    print("  days  entries   today ms   least   sessions ms   log ms   export ms   peak MiB")
    for days in sizes {
      try Scratch.withFolder { scratch in
        let life = Life(regain: "\(folder)/regain", path: "\(scratch)/journal.sqlite")
        let count = try life.fill(days)
        let now = life.options(at: start.advanced(by: days), "12:00:00Z")
        func runs(_ words: String...) throws -> [ChildProcess] {
          try (0..<rounds).map { _ in try life.call(words + now) }
        }
        let today = try runs("today", plan)
        let times = today.map(\.seconds)
        let peak = today.map(\.peakKiB).max() ?? 0
        let sessions = try runs("sessions", plan).map(\.seconds)
        let log = try runs("log", plan, "--morning", "1").map(\.seconds)
        // Each but the first finds the calendar as it was told.
        let export = try runs("export", plan, "-o", "\(scratch)/plan.ics").map(\.seconds)
        print(
          Table.cell(days, 6), Table.cell(count, 9), milliseconds(Stopwatch.median(times), 11),
          milliseconds(times.min() ?? 0, 8), milliseconds(Stopwatch.median(sessions), 14),
          milliseconds(Stopwatch.median(log), 9), milliseconds(Stopwatch.median(export), 12),
          Table.cell(Table.decimal(Double(peak) / 1024), 11), separator: "")
      }
    }
    print()
  }

  private static func milliseconds(_ seconds: Double, _ width: Int) -> String {
    Table.cell(Table.decimal(seconds * 1000), width)
  }

  /// A plan that is lived.
  private struct Life {
    let regain: String
    let path: String

    func call(_ words: [String]) throws -> ChildProcess { try ChildProcess.run(regain, words) }

    func options(at date: CivilDate, _ time: String) -> [String] {
      ["--store", path, "--now", "\(date)T\(time)"]
    }

    /// Tells of so many days, and says how many entries that made.
    func fill(_ days: Int) throws -> Int {
      _ = try call(
        ["start", plan, "knee-osteoarthritis-strength", "--start", "\(start)", "--no-flags"]
          + ["--zone", "Europe/Berlin"] + options(at: start, "06:00:00Z"))
      let store = try JournalStore.open(path, .writing)
      var count = 1
      func log(_ fact: Fact, on date: CivilDate, at hour: Int) throws {
        let moment = CivilDateTime(minuteNumber: date.dayNumber * 1440 + hour * 60)
        try store.append(fact, to: plan, moment: moment, recorded: moment.minuteNumber * 60)
        count += 1
      }
      var exercises = [CivilDate: [Session.ID]]()
      for day in 1..<days {
        let date = start.advanced(by: day)
        if day % round == 0 {
          try log(
            .adjustment(.enter(phase: "block-1")), on: date.advanced(by: -1), at: 22)
        }
        if day % round == 0 || day == 1 { exercises = try exercisesAhead(from: date) }
        var checkIn = CheckIn(date: date)
        checkIn.morning = day % 3
        try log(.checkIn(checkIn), on: date, at: 7)
        for id in exercises[date, default: []] {
          var record = SessionRecord(session: id)
          record.pain = day % 4
          record.effort = 5
          try log(.session(record), on: date, at: 21)
        }
      }
      return count
    }

    /// The exercise that the plan asks for from a day on.
    private func exercisesAhead(from date: CivilDate) throws -> [CivilDate: [Session.ID]] {
      _ = try call(
        ["export", plan, "--format", "csv", "-o", path + ".csv"] + options(at: date, "00:30:00Z"))
      let text = String(decoding: Scratch.bytes(of: path + ".csv"), as: UTF8.self)
      var found = [CivilDate: [Session.ID]]()
      for line in text.split(separator: "\r\n") {
        let cells = line.split(separator: ",", maxSplits: 9, omittingEmptySubsequences: false)
        guard cells.count > 8, cells[7] == "exercise", let id = Session.ID(String(cells[0])),
          let day = CivilDate(String(cells[1])), day >= date
        else { continue }
        found[day, default: []].append(id)
      }
      return found
    }
  }
}
