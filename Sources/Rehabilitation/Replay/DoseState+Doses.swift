extension DoseState {
  /// A dose, with what makes it lighter for a while.
  struct Shown {
    var dose: ProjectedDose
    var cause: DoseReason.Cause?
  }

  /// The doses of the next session, on a day.
  func doses(on date: CivilDate, in context: DoseContext) -> [Shown] {
    positions.map { position in
      var position = position
      var cause: DoseReason.Cause?
      if let row = breakRow(before: date, in: context) {
        _ = position.returned(from: row)
        cause = .pause(days: lastDone?.days(to: date) ?? 0)
      }
      return Shown(dose: position.projected, cause: cause)
    }
  }

  /// The row of the table of breaks that a session on a day returns by; `nil` where nothing was
  /// missed, or the break is short.
  func breakRow(before date: CivilDate, in context: DoseContext) -> Settings.Break? {
    guard let lastDone, missed > 0 || context.hasPause(lastDone, date) else { return nil }
    return nil
  }
}
