/// When a row of the decision table matches (EVIDENCE 3.5 and 3.6).
public enum Condition: Hashable, Sendable {
  /// A red flag of this level was seen.
  case flag(RedFlag.Level)
  /// A red flag was seen that stops all work without being an emergency.
  case haltingFlag
  /// A stop sign of the programme was seen.
  case stopSign
  /// The swelling is at least this grade.
  case swelling(atLeast: Int)
  /// The swelling is at least this grade, as it was the last time.
  case swellingAgain(atLeast: Int)
  /// The swelling rose by at least this many grades since it was last logged.
  case swellingRise(Int)
  /// The swelling is at least this grade, and above the person's own.
  case swellingAboveBaseline(atLeast: Int)
  /// The pain during the session was above the amber limit.
  case painAboveAmber
  /// The pain during the session was above the green limit.
  case painAboveGreen
  /// The pain the next morning was at least so much above the usual one.
  case morning(aboveUsual: Int)
  /// The pain was not gone after 24 hours.
  case unsettled
  /// Soreness at the warm-up went this way.
  case warmUp(WarmUpSoreness)
  /// This was sore after the session.
  case nextDay(NextDaySoreness)
  /// Pain woke the person in a number of nights of seven, a number of weeks running.
  case nightWakings(nights: Int, weeks: Int)
  /// The weekly mean of the pain rose a number of weeks running.
  case risingMeans(weeks: Int)
  /// Less than this share of the week's work was done, in percent.
  case weekDone(below: Int)
  /// Any readings.
  case otherwise
}
