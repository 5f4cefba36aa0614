import TestSupport

@testable import Planning
@testable import Rehabilitation

/// Plans of random programmes, windows and clock changes; a seed gives the same plan for ever.
struct RandomPlan {
  private var random: SeededGenerator
  private let isSmall: Bool

  /// A plan of up to two programmes, or of a few activities on a few days.
  init(seed: Int, isSmall: Bool = false) {
    random = SeededGenerator(seed: UInt64(seed))
    self.isSmall = isSmall
  }

  mutating func plan() throws -> UnscheduledPlan {
    let count = isSmall ? 1 : number(1...2)
    var programs = [Program]()
    for index in 0..<count { programs.append(program("program-\(index)")) }
    let start = CivilDate(dayNumber: 20_500 + number(0...400))
    var choices = Enrolment(
      name: "random", start: start.advanced(by: isSmall ? 0 : number(0...2)), dayZero: start,
      zone: "Any/Zone",
      clockChanges: clockChanges(after: start), windows: windows())
    choices.endDates = chance(10) ? ["heat": start.advanced(by: number(3...9))] : [:]
    let ids = Set(programs.flatMap(\.phases).flatMap(\.activities).map(\.id))
    choices.endDates = choices.endDates.filter { ids.contains($0.key) }
    return try UnscheduledPlan(programs: programs, catalogue: Catalogue([]), enrolment: choices)
  }

  private mutating func program(_ id: String) -> Program {
    let phases = (0..<(isSmall ? 1 : number(1...2))).map { index in
      var loads = LoadClass.allCases.shuffled(using: &random)
      return phase(
        "phase-\(index)", days: isSmall ? number(1...4) : number(3...8),
        (0..<number(1...(isSmall ? 2 : 3))).map { _ in activity(of: loads.removeLast()) })
    }
    return RehabilitationTests.program(phases, id: id, anchor: .injury)
  }

  /// An activity whose id is its load class, so that the same id always asks the same.
  private mutating func activity(of load: LoadClass) -> Activity {
    let kind: Activity.Kind =
      switch load {
      case .mud, .bath, .laser, .magnet, .electrotherapy: .procedure
      case .heat, .cold: .compress
      case .injection: .appointment
      case .none: chance(50) ? .meal : .education
      default: .exercise
      }
    let rhythm = one(of: [
      "1 per week", "2 per week", "3 per week", "5 per week", "7 per week", "daily", "2 per day",
      "3 per day", "2 per day, 3 days a week", "every 2 days", "every 3 days", "once on day 2",
      "6 in all, 3 per week",
    ])
    let isFixed = chance(20) && !rhythm.hasPrefix("3 per day") && !rhythm.hasPrefix("2 per day")
    return RehabilitationTests.activity(
      load.rawValue, rhythm, load: load, kind: kind, minutes: one(of: [5, 15, 20, 40, 60, 90]),
      times: isFixed ? [one(of: ["08:00", "12:30", "18:00", "23:30", "02:10"])] : [],
      dayPart: chance(30) ? .evening : nil,
      weekdays: chance(15) ? [.monday, .wednesday, .friday] : [],
      gap: chance(10) ? one(of: [4, 30, 100]) : nil)
  }

  private mutating func windows() -> WeeklyWindows {
    if isSmall {
      return RehabilitationTests.windows(
        one(of: [
          "08:00-10:00", "07:00-08:15,18:00-19:30", "mon,wed,sat 17:00-20:00", "09:00-09:50",
        ]))
    }
    return RehabilitationTests.windows(
      one(of: [
        "07:00-21:00", "mon-fri 17:30-20:30; sat,sun 09:00-12:00,14:00-18:00",
        "tue,sat 08:00-09:00,18:00-19:30", "mon-fri 06:30-07:15", "00:00-24:00", "wed 10:00-20:00",
      ]))
  }

  private mutating func clockChanges(after start: CivilDate) -> [ClockChange] {
    guard chance(60) else { return [] }
    let moment = CivilDateTime(start.advanced(by: number(0...8)), TimeOfDay(0))
    return [
      ClockChange(
        moment: moment.advanced(byMinutes: one(of: [0, 60, 120, 180, 600, 1080])),
        shift: one(of: [60, -60, 30, -30, 120, 1440]))
    ]
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  private mutating func one<Element>(of elements: [Element]) -> Element {
    elements[number(0...elements.count - 1)]
  }
}
