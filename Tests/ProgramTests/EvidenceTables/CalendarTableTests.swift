import Planning
import Rehabilitation
import TestSupport
import Testing

/// EVIDENCE part 9: the rows that programmes hold by their texts, and progression by its caps.
@Suite struct CalendarTableTests {
  @Test(arguments: Repository.programIDs)
  func `9, row 27: max 1 load change per exercise per week after injury or operation, else 2`(
    id: String
  ) throws {
    let bundled = try BundledProgram(id)
    let start = try #require(CivilDate("2026-03-02"))
    var enrolment = Enrolment(
      name: id, start: start, dayZero: start, zone: "UTC", clockChanges: [])
    for activity in bundled.program.phases.flatMap(\.activities) where activity.endsOnTypedDate {
      enrolment.endDates[activity.id] = start.advanced(by: 30)
    }
    let plan = try UnscheduledPlan(
      programs: [bundled.program], catalogue: bundled.catalogue, enrolment: enrolment)
    let most = bundled.program.anchor == .start ? 2 : 1
    var loads = [String: (dose: String, day: CivilDate)]()
    var changes = [String: [CivilDate]]()
    for placed in plan.scheduled().placed {
      for item in placed.session.items where item.role == .main {
        guard let exercise = item.exercise, let dose = item.dose else { continue }
        let key = "\(placed.session.phase) \(placed.session.id.activity) \(exercise)"
        let load = dose.intensities.filter { intensity in
          if case .load = intensity { true } else { false }
        }
        let text = "\(load)"
        if let last = loads[key], last.dose != text {
          changes[key, default: []].append(placed.date)
        }
        loads[key] = (text, placed.date)
      }
    }
    for (key, days) in changes {
      for (index, first) in days.enumerated() {
        let within = days[index...].prefix { first.days(to: $0) < 7 }
        #expect(within.count <= most, "\(key): \(within.map(\.description))")
      }
    }
  }

  @Test(arguments: Repository.programIDs)
  func `9, row 2: strength 2-3/wk`(id: String) throws {
    for activity in try BundledProgram(id).program.phases.flatMap(\.activities)
    where activity.load == .strength {
      if case .perWeek(let count) = activity.frequency.rhythm {
        #expect(count.upperBound <= 3, "\(activity.id)")
      }
      #expect(activity.frequency.description != "daily", "\(activity.id)")
    }
  }

  @Test(arguments: Repository.programIDs)
  func `9, row 10: at most 3 exercise sessions a day of 30 min, else 1 main`(id: String) throws {
    let schedule = try BuiltPlan(id, trials: id == "graded-walking-quota" ? [10, 12] : [])
      .unscheduled
      .scheduled()
    let main: Set<LoadClass> = [.strength, .tendonHeavy, .plyometric, .neuromuscularClass]
    let days = Dictionary(grouping: schedule.placed, by: \.date)
    for (date, placed) in days {
      #expect(placed.count { main.contains($0.session.load) } <= 1, "\(date)")
    }
  }

  @Test(arguments: Repository.programIDs)
  func `9, row 14: warm-up 5-10 min, 10-15 before run ladder B`(id: String) throws {
    guard let warmUp = try BundledProgram(id).program.warmUp,
      case .bouts(let bouts) = warmUp.dose.work
    else { return }
    let seconds = bouts.reduce(0) { sum, bout in
      guard case .single(let interval) = bout else { return sum }
      return sum + (interval.quantity.seconds ?? 0)
    }
    #expect((5 * 60...15 * 60).contains(seconds), "\(warmUp.dose)")
  }
}
