import Rehabilitation

/// A check that a plan never dries up: that the seven days from each day on hold what the phases of these
/// days prescribe.
///
/// It counts sessions on their days and asks nothing of what laid them out. In a week that a rule of care
/// moved sessions in, one less is no shortfall; what the plan says that it cannot place is none either.
struct ShortfallWatch {
  /// What was found, each activity once.
  private(set) var found = [Simulation.Shortfall]()
  private var known = Set<[String?]>()

  /// Looks at the seven days from a day on.
  mutating func look(at replay: inout Replay, on date: CivilDate) {
    guard !replay.safety.isStopped, !replay.safety.isUrgent else { return }
    let upcoming = replay.layOut()
    let sessions =
      replay.past.sessions(from: date.advanced(by: -7)).map(\.placed)
      + upcoming.sessions.map(\.placed)
    let silent = Set(
      upcoming.rested.map(\.session.id.activity)
        + upcoming.unplaced.map { String($0.id.prefix { $0 != "/" }) })
    let stages = replay.stages()
    for index in replay.phases.indices where replay.phases.isOpen(index, after: date) {
      guard !replay.phases.isAsleep(index) else { continue }
      let program = replay.phases.timelines[index].program.id
      let own = stages.filter { $0.program == program }
      guard own.contains(where: { $0.dates.contains(date) }) else {
        note(program, nil, nil, on: date, held: 0, asked: 1)
        continue
      }
      let names = replay.phases.names(of: index)
      for stage in own where stage.dates.overlaps(date..<date.advanced(by: 7)) {
        for (activity, until) in replay.enrolment.wanted(in: stage.phase, of: program) {
          let name = names.name(of: activity.id)
          // What comes in the last days before an operation has no week of its own.
          guard activity.firstDayBeforeOperation == nil, !silent.contains(name),
            until.map({ $0 >= date.advanced(by: 6) }) ?? true,
            !activity.endsOnTypedDate || until != nil
          else { continue }
          let days = sessions.filter {
            $0.session.id.activity == name && $0.session.phase == stage.phase.id
          }.map(\.date)
          if let total = activity.frequency.total {
            // A course that is whole asks for no more.
            let all = replay.past.sessions.count {
              $0.placed.session.id.activity == name && $0.placed.date < date.advanced(by: -7)
            }
            if all + days.count >= total { continue }
          }
          let first = max(stage.dates.lowerBound, replay.enrolment.start)
          let (held, asked) = Week(from: date, of: stage, since: first, activity).count(days)
          if held < asked {
            note(program, stage.phase.id, activity.id, on: date, held: held, asked: asked)
          }
        }
      }
    }
  }

  private mutating func note(
    _ program: String, _ phase: String?, _ activity: String?, on date: CivilDate, held: Int,
    asked: Int
  ) {
    guard known.insert([program, phase, activity]).inserted else { return }
    found.append(
      Simulation.Shortfall(
        program: program, phase: phase, activity: activity, date: date, held: held, asked: asked))
  }

  /// Those of seven days on which an activity of a phase can be due.
  private struct Week {
    let days: [CivilDate]
    let activity: Activity
    /// Whether they are one week of the phase, from its first day to its seventh.
    let isAligned: Bool
    /// Whether all seven are days of the phase on which it is done.
    var isWhole: Bool { days.count == 7 }

    init(from date: CivilDate, of stage: Plan.Stage, since first: CivilDate, _ activity: Activity) {
      self.activity = activity
      isAligned = stage.dates.lowerBound.days(to: date).isMultiple(of: 7)
      days = (0..<7).map { date.advanced(by: $0) }.filter { day in
        let position = stage.dates.lowerBound.days(to: day)
        // Weeks past the planned ones stand for the last.
        let week = min(position / 7 + 1, (stage.phase.days + 6) / 7)
        return stage.dates.contains(day) && day >= first
          && position >= (activity.firstDay ?? 1) - 1 && activity.weeks?.contains(week) ?? true
          && (activity.stopReason == nil || position < stage.phase.longestStay)
      }
    }

    /// How many sessions the days hold, and how many they should.
    func count(_ sessions: [CivilDate]) -> (held: Int, asked: Int) {
      func held(on day: CivilDate) -> Int { sessions.count { $0 == day } }
      let all = days.reduce(0) { $0 + held(on: $1) }
      let weekdays = activity.weekdays
      switch activity.frequency.rhythm {
      case .perDay(let count):
        if let week = activity.frequency.daysAWeek {
          return isWhole
            ? (all, min(week, weekdays.isEmpty ? 7 : weekdays.count) * count.lowerBound)
            : (0, 0)
        }
        let least = days.filter { weekdays.isEmpty || weekdays.contains($0.weekday) }
          .map(held).min()
        return (least ?? 0, least == nil ? 0 : count.lowerBound)
      case .everyMinutes:
        guard activity.frequency.daysAWeek == nil else { return (all, isWhole ? 1 : 0) }
        let least = days.filter { weekdays.isEmpty || weekdays.contains($0.weekday) }
          .map(held).min()
        return (least ?? 0, least == nil ? 0 : 1)
      case .perWeek(let count):
        guard isWhole else { return (0, 0) }
        let most = weekdays.isEmpty ? count.lowerBound : min(count.lowerBound, weekdays.count)
        return (all, isAligned ? most : most - 1)
      case .everyDays(let interval):
        return isWhole && weekdays.isEmpty ? (all, 7 / interval - 1) : (0, 0)
      case .once: return (0, 0)
      }
    }
  }
}
