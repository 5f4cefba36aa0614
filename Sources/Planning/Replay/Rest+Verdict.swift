import Rehabilitation

/// The rest that a verdict asks for. Here alone the hours and days of a verdict become dates.
extension Rest {
  /// The rest after a session; `nil` where the verdict asks for none.
  init?(after placed: PlacedSession, _ verdict: Verdict) {
    let date = placed.date
    let consequence = verdict.consequence
    if !consequence.held.isEmpty {
      let days = max(2, (consequence.recheckHours ?? 48) / 24)
      self.init(
        activity: nil, loads: consequence.held,
        days: date.advanced(by: 1)..<date.advanced(by: 1 + days))
      return
    }
    let gap = max(1, (placed.session.gapHours + 23) / 24)
    let first: CivilDate
    switch consequence.rest {
    case .none: return nil
    case .hours(let hours): first = date.advanced(by: (hours + 23) / 24)
    case .extraDays(let days): first = date.advanced(by: gap + days)
    case .daysOff(let days): first = date.advanced(by: days + 1)
    }
    self.init(
      activity: placed.session.id.activity, loads: [], days: date.advanced(by: 1)..<first)
  }

  /// The rest on a morning and the day after it; `nil` where the verdict asks for none.
  init?(on date: CivilDate, _ verdict: Verdict) {
    let held = verdict.consequence.held
    guard !held.isEmpty else { return nil }
    self.init(activity: nil, loads: held, days: date..<date.advanced(by: 2))
  }
}
