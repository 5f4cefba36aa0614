import Rehabilitation

extension DoseState {
  /// A dose of a session, with the cause that makes it lighter for a while, if any.
  struct Shown {
    var dose: ProjectedDose
    var cause: DoseReason.Cause?
  }

  /// The doses of the next session, on a day.
  func doses(on date: CivilDate, in context: DoseContext) -> [Shown] {
    let flare = flarePercent(on: date, in: context)
    let row = breakRow(before: date, in: context)
    let deload = context.settings.deload.flatMap { deload in
      deload.applies(to: load) && deload.lightens(week: week, after: closed) ? deload : nil
    }
    return positions.map { position in
      if flare < 100 {
        return Shown(dose: position.eased(toPercent: flare), cause: .flare(percent: flare))
      }
      if let row {
        var position = position
        _ = position.returned(from: row)
        return Shown(
          dose: position.projected, cause: .pause(days: lastDone?.days(to: date) ?? 0))
      }
      if let deload { return Shown(dose: position.lightened(by: deload), cause: .deload) }
      return Shown(dose: position.projected(after: lastPain), cause: nil)
    }
  }

  /// The row of the table of breaks for the return on a day; `nil` where nothing was missed or the break
  /// is short (EVIDENCE R13).
  ///
  /// Here and in ``flarePercent(on:in:)`` alone the dose of a return is decided.
  func breakRow(before date: CivilDate, in context: DoseContext) -> Settings.Break? {
    guard let lastDone, missed > 0 || context.hasPause(lastDone, date) else { return nil }
    let row = BreakTable.row(
      days: lastDone.days(to: date), load: load, own: context.settings.breaks)
    return row.to == .same && row.loadPercent == 100 ? nil : row
  }

  /// The share of the last green dose on a day after a flare, in percent; movement and light holds
  /// stay as they are (EVIDENCE P23, R14).
  func flarePercent(on date: CivilDate, in context: DoseContext) -> Int {
    guard load.isExercise, load != .mobility, load != .isometricLight,
      let course = context.flareCourse(on: date)
    else { return 100 }
    let percent = course.percent(on: date)
    guard case .lighterWeek(let most) = course.setback(on: date),
      let latest = context.flareDays.values.filter({ $0 <= date }).max(),
      latest.days(to: date) < 14
    else { return percent }
    return min(percent, most)
  }
}
