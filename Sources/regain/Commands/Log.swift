import ArgumentParser
import Calendars
import Planning
import Rehabilitation
import Sheets
import Wording

extension Regain {
  /// `regain log`: record a session, or how the knee is this morning.
  struct Log: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "log",
      abstract: "Tell how a session went, or how the knee is this morning.",
      discussion: """
        Without a session the latest one that is not told yet is meant; with --morning alone, this
        morning. Telling of a session again adds to it, or corrects it. A warning sign that stops the
        plan is stored as well, and the command ends with 77.

        EXAMPLES:
          regain log left-knee --pain 2 --effort 5
          regain log left-knee strength/3 --pain 3 --reps sit-to-stand=10,9,9
          regain log left-knee --morning 2 --usual 2
          regain log left-knee strength/4 --skipped
          regain log left-knee --flag calf
          regain log left-knee --no-flags
          regain log left-knee --from-sheet diary.txt

        A printed diary ('regain print left-knee --diary') is keyed in a line a row, by its codes:
        'S14 b2 p3 m2 e5 d100; a bit stiff'. All its lines are stored, or none.
        """)

    @OptionGroup var options: PlanOptions

    @Argument(help: ArgumentHelp("A session, such as strength/3.", valueName: "session"))
    var session: String?

    @OptionGroup var readings: ReadingOptions

    @Option(
      parsing: .unconditional,
      help: ArgumentHelp(
        "The day it was done, or the morning; else the planned day, or today.", valueName: "date"))
    var date: DateText?

    @Option(
      help: ArgumentHelp(
        "Take up a printed diary, a line a row: a file, or '-' for standard input.",
        valueName: "file"))
    var fromSheet: String?

    @Flag(help: "Write JSON.")
    var json = false

    @OptionGroup var emergency: EmergencyOptions

    func validate() throws {
      if fromSheet != nil, session != nil || date != nil || !readings.isEmpty {
        throw ValidationError("'--from-sheet' tells it all: leave the session and readings out.")
      }
    }

    func run() throws {
      let plan = try options.open(.writing)
      let number = try emergency.number()
      let now = try plan.folded()
      let before = now.schedule
      let facts =
        if let fromSheet {
          try DiarySheet.records(fromFile: fromSheet, in: before, today: plan.moment.date)
            .map(Fact.session)
        } else {
          try facts(in: before, plan)
        }
      let after = try plan.schedule(with: facts, after: now)
      // Two people may tell at once; what each told stands.
      try plan.append(facts, isGuarded: false)
      let report = LogReport(facts, from: before, to: after)
      try writeOutput(json ? encodedJSON(report.document) : report.text(plan.name.shellQuoted))
      try facts.warn(emergencyNumber: number)
    }

    private func facts(in schedule: Schedule, _ plan: OpenPlan) throws -> [Fact] {
      let today = plan.moment.date
      let date = try date?.date(today: today)
      if let date, date > today {
        throw Failure(.usage, "'--date' lies ahead: \(date); tell of it when it has come.")
      }
      let isMorning = session == nil && readings.isMorningOnly
      guard !isMorning else { return [.checkIn(try readings.checkIn(on: date ?? today))] }
      let placed = try schedule.session(named: session, today: today, on: date)
      guard placed.date <= today || date != nil || readings.skipped else {
        throw Failure(
          .usage,
          "\(placed.session.id) is planned for \(placed.when): if it was done today, add --date today."
        )
      }
      var record = try readings.record(of: placed.session)
      if let date, date != placed.date { record.date = date }
      var facts = [Fact.session(record)]
      if readings.usual != nil || readings.noFlags {
        var checkIn = CheckIn(date: date ?? placed.date)
        checkIn.usual = readings.usual
        checkIn.flags = readings.noFlags ? [] : nil
        facts.append(.checkIn(checkIn))
      }
      return facts
    }
  }
}

extension Schedule {
  /// The session of an identity, or else the latest exercise up to today that is not told yet.
  ///
  /// - Throws: ``Failure`` that names sessions near today.
  func session(
    named name: String?, today: CivilDate, on date: CivilDate? = nil
  ) throws(Failure) -> PlacedSession {
    if let name {
      if let found = placed.first(where: { "\($0.session.id)" == name }) { return found }
      let near = placed.filter { abs($0.date.days(to: today)) <= 7 && $0.session.isLogged }
        .map { "\($0.session.id)" }
      throw Failure(
        .usage,
        "no session '\(name)' in '\(plan.enrolment.name)'; near today: "
          + "\(near.prefix(12).joined(separator: ", ")).")
    }
    let days = date.map { $0...$0 } ?? today.advanced(by: -7)...today
    let last = placed.last {
      $0.session.isLogged && $0.session.load.isExercise && days.contains($0.date)
        && plan.course.records[$0.session.id] == nil
    }
    guard let last else {
      throw Failure(
        .usage,
        "no session up to today waits to be told; name one: 'regain sessions "
          + "\(plan.enrolment.name.shellQuoted)' lists them.")
    }
    return last
  }
}
