import RegainKit
import Rehabilitation
import Sheets
import TestSupport
import Testing

/// A day and two weeks of each programme are read at a glance, in a terminal of 80 columns.
@Suite struct DayBudgetTests {
  private static let library = ProgramLibrary(folders: [
    Repository.root.appendingPathComponent("Programs").path
  ])
  private static let catalogue = try? library.catalogue()

  /// A plan of a programme on the day of its start, with nothing logged.
  private static func schedule(_ id: String) throws -> Schedule {
    let programs = try library.programs(named: [id], catalogue: try #require(catalogue))
    var answers = SafetyAnswers.none
    answers.clearedBy = "NAME"
    let cleared = try SafetyGate(programs).clear(answers)
    let start = try #require(CivilDate("2026-03-02"))
    let anchor = cleared.programs[0].anchor
    let dayZero = anchor == .operation || anchor == .injury || anchor == .injection
    var enrolment = Enrolment(
      name: "left-knee", start: start, dayZero: dayZero ? start : nil, zone: "Europe/Berlin")
    if id == "medicines", let morning = TimeOfDay("08:00") {
      enrolment.medicines = [
        Medicine(text: "Ibuprofen gel", times: [morning], prescriber: "NAME")
      ]
    }
    if let names = cleared.programs[0].limits?.names {
      enrolment.limits = Dictionary(uniqueKeysWithValues: names.map { ($0, "as written") })
    }
    return try cleared.planned(enrolment).schedule
  }

  @Test(arguments: Repository.programIDs)
  func `each day takes at most 24 lines, and two weeks at most 40`(id: String) throws {
    let schedule = try Self.schedule(id)
    let first = schedule.plan.enrolment.start
    let count = first.days(to: schedule.plan.lastDay) + 1
    let step = Repository.isDeep ? 1 : max(1, count / 24)
    for offset in stride(from: 0, to: count, by: step) {
      let date = first.advanced(by: offset)
      let lines = Agenda(schedule, on: date).text(width: 80, offering: .plain).lines
      #expect(lines.count <= 24, "\(id) \(date):\n\(lines.joined(separator: "\n"))")
      #expect(lines.allSatisfy { $0.count <= 80 }, "\(id) \(date)")
      let list = SessionList(schedule, on: date...date.advanced(by: 13)).text(width: 80).lines
      #expect(list.count <= 40, "\(id) \(date):\n\(list.joined(separator: "\n"))")
      #expect(list.allSatisfy { $0.count <= 80 }, "\(id) \(date)")
    }
  }

  @Test func `habits are one line, and exercises stand once`() throws {
    let schedule = try Self.schedule("total-knee-replacement")
    let day = try #require(CivilDate("2026-03-03"))
    let text = Agenda(schedule, on: day).text(width: 80, offering: .plain)
    #expect(text.contains("Ankle pumps: every half hour, 9:00-20:00"), "\(text)")
    #expect(text.components(separatedBy: "Straight-leg raise").count == 2, "\(text)")
  }

  @Test(arguments: ["knee-osteoarthritis-strength", "total-knee-replacement", "measures"])
  func `a week as a grid names each session's time`(id: String) throws {
    let schedule = try Self.schedule(id)
    let first = schedule.plan.enrolment.start
    let text = WeekGrid(schedule, from: first, columns: 80).text
    let (grid, list) = (
      text.components(separatedBy: "░ busy")[0], text.components(separatedBy: "░ busy")[1]
    )
    for placed in schedule.placed where first.days(to: placed.date) < 7 {
      guard let time = placed.start?.time, !placed.session.kind.isRoutine else { continue }
      let words = list.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains("\(time) \(placed.session.title)"), "\(text)")
    }
    #expect(text.lines.allSatisfy { $0.count <= 80 })
    #expect(grid.contains("▌"))
  }
}

extension String {
  /// The lines, without the end of the last one.
  fileprivate var lines: [String] { split(separator: "\n").map(String.init) }
}
