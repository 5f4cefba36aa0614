import Rehabilitation

extension DoseState {
  /// A dose of a session, with the cause that makes it lighter for a while, if any.
  struct Shown {
    var dose: ProjectedDose
    var cause: DoseReason.Cause?
  }

  /// The doses of the next session, on a day.
  func doses(on date: CivilDate, in context: DoseContext) -> [Shown] {
    let rows = breakRows(before: date, in: context)
    return doses(on: date, afterBreak: rows, temporary(on: date, afterBreak: rows, in: context))
  }

  /// The doses on a day, after a break by its rows, or those that are lighter for a while.
  private func doses(
    on date: CivilDate, afterBreak rows: [Settings.Break]?, _ temporary: [Shown]?
  ) -> [Shown] {
    let shown = temporary ?? standing(on: date, afterBreak: rows)
    guard rows != nil || isComplaining, let lastShown else { return shown }
    // What was lighter for a while is the most, until it was green again.
    return zip(shown, lastShown).map { shown, last in
      Shown(dose: shown.dose.limited(to: last), cause: shown.cause)
    }
  }

  /// The doses on a day by where they stand, or after a break by its rows.
  private func standing(on date: CivilDate, afterBreak rows: [Settings.Break]?) -> [Shown] {
    guard let rows else {
      return positions.map { Shown(dose: $0.projected(after: lastPain), cause: nil) }
    }
    return positions.map { position in
      var position = position
      _ = position.returned(through: rows)
      return Shown(
        dose: position.projected, cause: .pause(days: lastDone?.days(to: date) ?? 0))
    }
  }

  /// The doses on a day that are lighter for a while, after a flare or in a lighter week; `nil` where none are.
  private func temporary(
    on date: CivilDate, afterBreak rows: [Settings.Break]?, in context: DoseContext
  ) -> [Shown]? {
    let flare = flarePercent(on: date, in: context)
    if flare < 100 {
      return positions.map { position in
        var dose = position.eased(toPercent: flare)
        if let rows {
          var returned = position
          _ = returned.returned(through: rows)
          dose = dose.limited(to: returned.projected)
        }
        return Shown(dose: dose, cause: .flare(percent: flare))
      }
    }
    guard rows == nil, let deload = context.settings.deload, deload.applies(to: load),
      deload.lightens(week: week, after: closed)
    else { return nil }
    return positions.map { Shown(dose: $0.lightened(by: deload), cause: .deload) }
  }

  /// The doses on a day, where those are others for a while than where they stand; `nil` where they are not.
  func passingDoses(
    on date: CivilDate, afterBreak rows: [Settings.Break]?, in context: DoseContext
  ) -> [ProjectedDose]? {
    let temporary = temporary(on: date, afterBreak: rows, in: context)
    guard lastShown != nil || temporary != nil || rows != nil else { return nil }
    return doses(on: date, afterBreak: rows, temporary).map(\.dose)
  }

  /// The rows of the table of breaks for the return on a day, shortest break first; `nil` where nothing was
  /// missed or the break is short (EVIDENCE R13).
  ///
  /// Days without a report are a break only where the person says that nothing was done in them; where
  /// less was done, the last completed week comes again (EVIDENCE 12.4).
  ///
  /// Here and in ``flarePercent(on:in:)`` alone the dose of a return is decided.
  func breakRows(before date: CivilDate, in context: DoseContext) -> [Settings.Break]? {
    guard let lastDone else { return nil }
    let answers = context.silences(after: lastDone, upTo: date).map(\.answer)
    let isBreak = missed > 0 || context.hasPause(lastDone, date) || answers.contains(.nothing)
    guard isBreak || answers.contains(.less) else { return nil }
    let rows = BreakTable.rows(
      days: isBreak ? lastDone.days(to: date) : Silence.leastDays, load: load,
      own: context.settings.breaks)
    return rows.contains { $0.to != .same || $0.loadPercent < 100 } ? rows : nil
  }

  /// Whether a flare makes its doses lighter: movement and light holds stay as they are (EVIDENCE P23, R14).
  var isEasedByFlares: Bool {
    load.isExercise && load != .mobility && load != .isometricLight
  }

  /// The share of the last green dose on a day after a flare, in percent; movement and light holds
  /// stay as they are (EVIDENCE P23, R14).
  func flarePercent(on date: CivilDate, in context: DoseContext) -> Int {
    guard isEasedByFlares, let course = context.flareCourse(on: date) else { return 100 }
    let percent = course.percent(on: date)
    guard case .lighterWeek(let most) = course.setback(on: date),
      let latest = context.flareDays.values.filter({ $0 <= date }).max(),
      latest.days(to: date) < 14
    else { return percent }
    return min(percent, most)
  }
}
