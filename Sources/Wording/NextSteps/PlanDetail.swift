/// A detail that a person gives of a plan, its files or its people: an option of the command line, a
/// field of an app's form.
public enum PlanDetail: Hashable, Sendable {
  /// The first day of the plan.
  case firstDay
  /// A day that is looked forward to.
  case goal
  /// The day of the injury, the injection or the operation.
  case dayZero
  /// The day of an operation that is still to come.
  case operation
  /// What was managed on some ordinary days, from which a first dose is made.
  case trials
  /// The time zone of the plan.
  case zone
  /// The hours in which sessions may lie.
  case hours
  /// A time that the clinic gave.
  case appointment
  /// The minutes after getting up without exercise.
  case calm
  /// The minutes to keep free beside each busy time.
  case travel
  /// A medicine that was prescribed.
  case medicine
  /// What a clinician's written plan says of something.
  case limit
  /// An activity on request that is wanted.
  case request
  /// The last day of an activity.
  case lastDay
  /// The clinician who made the diagnosis.
  case diagnosedBy
  /// The clinician who cleared the person for the programme.
  case clearedBy
  /// The file of the journal.
  case journal
  /// The name of a plan that is read in.
  case importName
  /// The answer to a question that decides between programmes.
  case answer
  /// The words by which a programme is looked for.
  case search
  /// The most days a week.
  case daysAWeek
  /// The things that are at hand.
  case equipment
  /// The answer that no warning sign is there.
  case noFlags
  /// The warning sign that is there.
  case flag
  /// The question of a programme that is answered with yes.
  case yesTo
  /// The name of the plan.
  case planName
  /// The person's age in years.
  case age
  /// The pain that is usual, 0 to 10.
  case usualPain
  /// The folder of the programmes.
  case programFolder
  /// The clinician who looked at the knee, at a review.
  case reviewedBy
  /// The day on which a session was done, or of a morning.
  case date
  /// The first day of a change.
  case firstDate
  /// The last day of a change.
  case lastDate
  /// The answer that a goal is reached.
  case met
  /// The answer that a goal is not reached.
  case notMet
  /// The weeks to print.
  case weeks
  /// The name of a plan that is to be erased, once more.
  case repeatedName(String)
  /// The choice to print months.
  case month
  /// The choice to print one exercise as a card.
  case card
  /// The format to write.
  case format(String)
  /// The file to write.
  case file
  /// A calendar that was not written yet.
  case newTarget
  /// The choice to write over a file that is not ours.
  case replacing
  /// The choice to store without a question.
  case withoutAsking
  /// The choice to look, and to store nothing.
  case preview
  /// The days without sessions.
  case daysOff
  /// A calendar of busy times.
  case busyFile
  /// The load that was used.
  case load
  /// The repetitions that were done.
  case repetitions
  /// The word that a value, which looks like a slip of the hand, is right.
  case certainty
  /// How long an extra session was.
  case minutes
  /// What an extra session asked of the body.
  case loadClass
}
