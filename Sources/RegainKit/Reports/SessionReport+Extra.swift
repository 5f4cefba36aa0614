import Planning
import Rehabilitation

extension SessionReport {
  /// What a journal stores of a session that nobody planned.
  ///
  /// - Throws: `ReportError` where its length, or what it asks of the body, is not known.
  func extraFacts(in schedule: Schedule, today: CivilDate) throws(RegainError) -> [Fact] {
    let name = (session ?? "").split(separator: " ").joined(separator: " ")
    let letters = name.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
    guard !letters.isEmpty, name.count <= 60 else {
      throw .report(.unknownSession(name, plan: schedule.plan.enrolment.name, near: []))
    }
    guard !isSkipped, donePercent == nil else { throw .report(.notOfExtra(.done)) }
    guard repetitions.isEmpty, legs.isEmpty else { throw .report(.notOfExtra(.repetitions)) }
    guard loads.isEmpty else { throw .report(.notOfExtra(.load)) }
    guard let minutes else { throw .report(.extraWithoutMinutes(name)) }
    let day = date ?? today
    if meanwhile != nil, !schedule.hasSilence(before: day) {
      throw .report(.noSilence(before: day))
    }
    let planned = schedule.plan.activity(named: name)
    guard let load = load ?? planned?.activity.load ?? CommonActivity.load(of: name),
      load.isExercise
    else { throw .report(.unknownLoad(name)) }
    let activity = planned?.name ?? letters.split(separator: " ").joined(separator: "-")
    let before = schedule.placed.map(\.session.id).filter {
      $0.isExtra && $0.plannedActivity == activity
    }
    let number = (before.map(\.ordinal).max() ?? 0) + 1
    var record = SessionRecord(session: ExtraSession.id(of: activity, number: number))
    readWork(into: &record)
    record.date = day
    record.extra = ExtraSession(
      title: planned?.activity.title ?? name.prefix(1).uppercased() + name.dropFirst(), load: load,
      minutes: minutes)
    return [.session(record)] + morningFacts(on: day)
  }
}

extension Plan {
  /// The activity of the plan that a name means, in whichever phase, with the name that its sessions carry.
  fileprivate func activity(named typed: String) -> (name: String, activity: Activity)? {
    let all = programs.flatMap { program in
      program.phases.flatMap(\.activities).filter(\.load.isExercise).map { activity in
        (
          name: programs.count > 1 ? "\(program.id).\(activity.id)" : activity.id,
          activity: activity
        )
      }
    }
    if let titled = all.first(where: {
      $0.activity.id == typed.lowercased() || $0.activity.title.lowercased() == typed.lowercased()
    }) {
      return titled
    }
    let name = NearNames(all.map(\.name)).meant(by: typed)
    return all.first { $0.name == name }
  }
}
