/// Why a plan is not changed.
public enum ChangeError: Error, Hashable, Sendable {
  /// The plan cannot be labelled so.
  case label(LabelFault)
  /// A hold takes 1 to 84 days.
  case holdOutOfRange(days: Int)
  /// Progress takes 25 % to 100 % of the usual pace.
  case paceOutOfRange(percent: Int)
  /// A programme's newer text is neither in the file that it came from nor in any folder.
  case lostProgram(String, file: String?, plan: String)
  /// The plan has no such activity; those that there are.
  case unknownActivity(String, known: [String])
  /// The plan has no such phase; those that there are.
  case unknownPhase(String, known: [String])
  /// The plan has no activity or programme of the name; those that there are.
  case unknownPart(String, plan: String, known: [String])
  /// An activity would be wanted up to a day that is over.
  case lastDayOver(CivilDate)
  /// The pause ends before it begins.
  case pauseReversed
  /// The pause ended on this day, before today.
  case pauseOver(CivilDate)
  /// A pause lasts a year at most.
  case pauseTooLong
  /// A day lies further from the plan than it can reach: its first day, and the last that it can have.
  case dayTooFar(CivilDate, from: CivilDate, to: CivilDate)
  /// The plan has no such session.
  case unknownSession(Session.ID)
  /// The session is past, or is logged.
  case sessionOver(Session.ID)
  /// The session is for the whole day, and has no time.
  case wholeDay(Session.ID)
  /// The session would be moved to a moment that is over.
  case momentOver(CivilDateTime)
  /// The session would be moved by more than a year.
  case tooFar(PlacedSession, to: CivilDate)
  /// A rule forbids the session this place.
  case forbidden(Session.ID, to: CivilDateTime, UnplacedReason)
  /// Another zone's clock can count from tomorrow on.
  case zoneTooSoon
  /// Another zone's clock would end before it begins.
  case zoneReversed
  /// No clinician is named who looked at the knee.
  case namelessClinician
  /// Nothing may get harder: the knee gave way again, and a surgeon has given no opinion yet.
  case needsSurgeon(plan: String)
  /// No programme of the plan leads up to an operation.
  case leadsToNoOperation(plan: String)
  /// The operation would lie before tomorrow.
  case operationOver(CivilDate)
  /// A clinician's limit says nothing, or holds characters that cannot be seen.
  case unreadableLimit(String)
  /// No warning sign is open.
  case nothingToReview(plan: String)
  /// A newer text is needed for each of the plan's programmes.
  case editionCount(Int)
  /// The text is of another programme than the plan's.
  case otherProgram(String, than: String)
  /// Newer texts are handed in as programmes that have passed the linter.
  case unlintedProgram
  /// The entry cannot be taken back.
  case notReversible(Int, plan: String)
  /// Nothing can be taken back.
  case nothingToUndo(plan: String)
}
