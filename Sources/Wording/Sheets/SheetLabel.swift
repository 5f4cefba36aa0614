import Rehabilitation

/// The labels of sheets: heads of columns, and words beside something to fill in or to look at.
package enum SheetLabel {
  /// A day.
  package static let day = "Day"
  /// The left leg, in a cell for its repetitions.
  package static let leftLeg = "left"
  /// The right leg.
  package static let rightLeg = "right"
  /// A week.
  package static let week = "Week"
  /// Several weeks.
  package static let weeks = "Weeks"
  /// A load, before a blank.
  package static let load = "Load"
  /// The repetitions of sets, before blanks.
  package static let repetitions = "Repetitions"
  /// A session.
  package static let session = "Session"
  /// When something is done.
  package static let when = "When"
  /// What is done.
  package static let what = "What"
  /// Why something was changed.
  package static let why = "Why"
  /// The doses of a session.
  package static let doses = "Doses"
  /// A dose.
  package static let dose = "Dose"
  /// What was done.
  package static let done = "Done"
  /// Publications.
  package static let sources = "Sources"
  /// A publication.
  package static let source = "Source"
  /// A publication's id.
  package static let tag = "Tag"
  /// A publication's grade.
  package static let grade = "Grade"
  /// A phase.
  package static let phase = "Phase"
  /// A phase's number.
  package static let number = "Number"
  /// What must hold before a phase is left.
  package static let leftWhen = "It is left when"
  /// A phase that is left by time alone.
  package static let timeAlone = "time alone decides"
  /// The rule by which a dose climbs.
  package static let climbsBy = "It climbs by"
  /// A dose without a rule.
  package static let stays = "stays"
  /// What a note is about.
  package static let about = "About"
  /// A note.
  package static let words = "Words"
  /// A note of a morning.
  package static let morning = "Morning"
  /// A change that a person made.
  package static let byHand = "by hand"
  /// A phase that lasts longer than was planned.
  package static let overdue = "overdue"
  /// Something that is as in the week before.
  package static let asBefore = "as before"
  /// A goal that is reached.
  package static let met = "met"
  /// A goal that is not reached yet.
  package static let notYet = "not yet"
  /// Pain before a session.
  package static let painBefore = "Pain before"
  /// Pain during a session.
  package static let painDuring = "Pain during"
  /// The morning after a session.
  package static let nextMorning = "Next morning"
  /// The effort of a session.
  package static let effort = "Effort"
  /// Notes by hand.
  package static let notes = "Notes"
  /// How much of a session was done, from all to none.
  package static let shares = ["all", "most", "half", "none"]
  /// The pain of a session, as the heading of its bands.
  package static let painScale = "Pain, 0 to 10"
  /// A measure.
  package static let measure = "Measure"
  /// The first value of a measure.
  package static let baseline = "Baseline"
  /// The last value of a measure.
  package static let latest = "Latest"
  /// The difference of both.
  package static let change = "Change"
  /// The change of a measure that matters.
  package static let matters = "Matters from"
  /// Whether the change matters.
  package static let meaning = "Meaning"
  /// The value of the other leg.
  package static func otherSide(_ value: Amount) -> String { "other side \(value)" }
  /// How many goals of a phase are met.
  package static func goalsMet(_ met: Int, of all: Int) -> String { "\(met) of \(all) met" }
  /// That a list has only its last entries.
  package static func last(_ count: Int, of all: Int) -> String { "the last \(count) of \(all)" }
  /// The phases, for those who cannot see a table.
  package static let phases = "The phases"
  /// The mark of a phase that ends with a gate.
  package static let gateMark = "ends with goals"
  /// Whose sheet it is.
  package static let person = "Name"
  /// When that person was born.
  package static let born = "Born"
  /// The number under which a clinic keeps that person.
  package static let personNumber = "No."
  /// Either of both, to fill in.
  package static let bornOrNumber = "Born or No."
  /// Who looks after the plan.
  package static let therapist = "Therapist"
  /// A clinic's sign, for those who cannot see it.
  package static let logo = "Logo"
  /// A plan's own name.
  package static let plan = "Plan"
  /// The clinician's name.
  package static let clinician = "My clinician"
  /// The clinician's number.
  package static let telephone = "Telephone"
  /// The number of an emergency.
  package static let emergency = "Emergency"
  /// A clinician's page in short.
  package static let inShort = "The plan in short"
  /// A clinician's curves.
  package static let course = "Course"
  /// The diary.
  package static let diary = "Diary"
  /// The diary, for those who cannot see its table.
  package static let diaryTable = "Diary, a row a session"
  /// A month, for those who cannot see its table.
  package static func dayByDay(_ month: String) -> String { "\(month), day by day" }
  /// An activity that comes every day, where its frequency is unknown.
  package static let daily = "daily"
}
