/// A reading that decided a verdict, beside what it was measured against.
public enum Observation: Hashable, Sendable {
  /// A red flag, or a stop sign of the programme, by its id.
  case flag(String)
  /// A swelling grade, above the person's own.
  case swelling(Int, baseline: Int)
  /// A swelling grade, two or more above the one logged before.
  case swellingRise(Int, from: Int)
  /// Pain during the session, above a limit.
  case pain(Int, above: Int)
  /// Pain the next morning, above the usual one that the person reported.
  case morning(Int, usual: Int)
  /// Pain the next morning, above a limit, where the person reported no usual pain.
  case morningPain(Int, above: Int)
  /// Pain that was not gone after 24 hours.
  case unsettled
  /// Soreness at the warm-up.
  case warmUp(WarmUpSoreness)
  /// Soreness after the session.
  case nextDay(NextDaySoreness)
  /// Nights of the last seven, and of the seven before, in which pain woke the person.
  case nightWakings(Int, before: Int)
  /// Weekly means of the pain that rose, oldest first.
  case weeklyMeans([Amount])
  /// The share of a week's work that was done, in percent.
  case weekDone(percent: Int)
}
