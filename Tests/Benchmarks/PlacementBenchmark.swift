import Planning
import Rehabilitation

/// Plans of five sessions a day around 60 busy times a day: placed anew, and placed again as they are.
enum PlacementBenchmark {
  /// Measures plans of some weeks and prints a table.
  static func run(weeks: [Int]) throws {
    print("Placing five sessions a day, best of several runs")
    print("   weeks  sessions     busy   placed   anew ms  again ms   us/session")
    for count in weeks {
      let sample = try PlacementSample(weeks: count)
      var request = sample.request
      var anew = Double.infinity
      var again = Double.infinity
      var placement = request.placed()
      for _ in 0..<7 { anew = min(anew, Stopwatch.seconds { placement = request.placed() }) }
      for placed in placement.placed {
        request.published[placed.session.id] = PublishedPlace(
          date: placed.date, start: placed.start)
      }
      var moves = 0
      for _ in 0..<7 {
        again = min(again, Stopwatch.seconds { moves = request.placed().moves.count })
      }
      guard moves == 0 else { throw PlacementSample.Moved(count: moves) }
      let sessions = request.sessions.count
      print(
        Table.cell(count, 8), Table.cell(sessions, 10),
        Table.cell(request.availability.busy.count, 9), Table.cell(placement.placed.count, 9),
        Table.cell(Table.decimal(anew * 1e3), 10), Table.cell(Table.decimal(again * 1e3), 10),
        Table.cell(Table.decimal(anew / Double(sessions) * 1e6), 13), separator: "")
    }
  }
}

/// A plan of some weeks whose person is busy 60 times a day.
struct PlacementSample {
  /// Sessions left their places although nothing had changed.
  struct Moved: Error {
    let count: Int
  }

  let request: PlacementRequest

  init(weeks: Int) throws {
    let activities = try [
      activity("strength", .strength, "3 per week", minutes: 40),
      activity("walk", .aerobicLow, "daily", minutes: 30),
      activity("stretch", .mobility, "2 per day", minutes: 10),
      activity("squeeze", .isometricLight, "daily", minutes: 10),
      activity("balance", .none, "4 per week", minutes: 15),
    ]
    let phase = Phase(
      id: "all", title: "All", days: weeks * 7, gate: [], activities: activities, citations: [])
    let program = Program(
      id: "sample", title: "Sample", summary: "", kind: .exerciseTherapy, conditions: [],
      clearance: .none, anchor: .start, pain: PainLimits(green: 2, amber: 5, citations: []),
      contraindications: [], stopSigns: [], referrals: [], notes: [], settings: Settings(),
      warmUp: nil, coolDown: nil, phases: [phase], sources: [])
    let start = CivilDate(dayNumber: 20_500)
    var enrolment = Enrolment(name: "sample", start: start, zone: "UTC", clockChanges: [])
    enrolment.availability.busy = PlacementSample.busy(from: start, days: weeks * 7)
    let plan = try UnscheduledPlan(
      programs: [program], catalogue: Catalogue([]), enrolment: enrolment)
    request = plan.request()
  }

  /// Busy times that crowd the morning and the afternoon, another minute each day.
  private static func busy(from start: CivilDate, days: Int) -> [BusyInterval] {
    (0..<days * 60).map { index in
      let minute = start.dayNumber * 1440 + index / 60 * 1440 + 8 * 60 + index % 60 * 9
      let from = CivilDateTime(minuteNumber: minute + index / 60 % 7)
      return BusyInterval(from..<from.advanced(byMinutes: index % 4 == 0 ? 8 : 3))
    }
  }
}

private func activity(
  _ id: String, _ load: LoadClass, _ frequency: String, minutes: Int
) throws -> Activity {
  Activity(
    id: id, title: id, kind: .exercise, load: load, frequency: try Frequency(frequency),
    minutes: minutes, citations: [])
}
