import Rehabilitation

extension DoseGap {
  /// How far the two doses are apart, how far they should be, and whom to ask.
  public var words: String {
    let (from, to) = (
      "\(first.date.withWeekday) \(first.time)", "\(second.date.withWeekday) \(second.time)"
    )
    let whom = prescriber.map { "\($0) or a pharmacist" } ?? "a pharmacist"
    return
      "'\(medicine)': \(DoseGap.length(minutes)) from \(from) to \(to), not \(DoseGap.length(ordered)) "
      + "as ordered, because \(isJourney ? "you change the time zone" : "the clock changes"). Ask \(whom) what to do."
  }

  /// A length in hours and minutes.
  private static func length(_ minutes: Int) -> String {
    guard minutes >= 60 || minutes < 0 else { return "\(minutes) min" }
    let (hours, rest) = (minutes / 60, abs(minutes % 60))
    return "\(hours) h" + (rest == 0 ? "" : " \(rest) min")
  }
}
