/// A notice to the person, beside the sessions.
public enum Notice: Hashable, Sendable {
  /// The plan is stopped until a clinician has reviewed the knee.
  case stopped(Lock)
  /// A flag should be looked at, within days where it is urgent; the rest of the work waits then.
  case concern(Concern, isUrgent: Bool)
  /// Red flags were asked last on a day, and it is time to ask again.
  case flagCheckDue(last: CivilDate)
  /// The knee gave way so many times: nothing gets harder since a day, until a surgeon has given an opinion.
  case surgicalOpinion(episodes: Int, since: CivilDate)
  /// A phase has lasted as long as planned at most, and its goals are not all reached.
  case overdue(OverduePhase)
  /// A phase that sleeps since a day: nothing more is planned in it until something is reported.
  case asleep(OverduePhase, since: CivilDate)
  /// A number of flares in a number of days: see a clinician (EVIDENCE R14).
  case flares(Int, days: Int)
  /// A session's readings call for a clinician.
  case care(Session.ID, Verdict)
  /// The motion of an operated joint does not improve: tell the surgeon (EVIDENCE R9).
  case motion(MotionWarning)
  /// An exercise is left out since a day, after red sessions running, until a clinician or physiotherapist was
  /// asked (EVIDENCE R0).
  case leftOut(exercise: String, since: CivilDate)
  /// After a break of so many days the doses began anew: these measures and tests are due again (EVIDENCE 12.3).
  case retest(afterDays: Int, measures: [String], tests: [String])
  /// A programme is over.
  case finished(program: String)
}
