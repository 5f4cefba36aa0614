import Rehabilitation

/// What a person can do next, as a value: the command line words it as a command, an app as a button.
public enum NextStep: Hashable, Sendable {
  /// Log the worst pain of a session in a plan.
  case logPain(Session.ID, plan: String)
  /// Read the warning signs again, and store the answer in a plan.
  case checkFlags(plan: String)
  /// Read the warning signs, whatever the plan.
  case listFlags
  /// Store in a plan that a clinician has looked at the knee.
  case logReview(plan: String)
  /// See the goals that stand before the next phase.
  case showGates
  /// See those of one plan.
  case showGate(plan: String)
  /// Bring a plan, or what changed in it, into the calendar; the file's name can be proposed.
  case exportCalendar(plan: String, file: String = "FILE")
  /// Write a plan into a folder with a file for each entry, which follows by itself.
  case exportFolder(plan: String)
  /// Bring all calendars of a plan up to date.
  case publish(plan: String)
  /// See the calendars of a plan.
  case listTargets(plan: String)
  /// Forget a calendar of a plan.
  case removeTarget(String, plan: String)
  /// See what was changed in a calendar, and take it into the plan or not.
  case pull(plan: String)
  /// Make a calendar of programmes, with nothing stored.
  case buildCalendar
  /// Take up the newer text of a programme's file in a plan.
  case updateProgram(plan: String, file: String)
  /// Say in a plan that a goal, by its number, is reached.
  case answerGoal(plan: String, goal: Int, needsClinician: Bool = false)
  /// Record a measure in a plan, of both legs where they are compared.
  case measureGoal(plan: String, measure: String, comparesLegs: Bool)
  /// Log the sessions of a plan.
  case logSessions(plan: String)
  /// Log one session of a plan.
  case logSession(Session.ID, plan: String)
  /// See all notices of today, in one plan.
  case listNotices(plan: String)
  /// Log in a plan how the knee is this morning; with the swelling where a goal is about it.
  case logMorning(plan: String, withSwelling: Bool = false)
  /// See the sessions of a plan.
  case listSessions(plan: String)
  /// See what was stored in a plan, entry by entry.
  case showHistory
  /// Record a measure, or see those that there are.
  case measure
  /// Record the value of a measure, by its id, in a plan.
  case recordMeasure(String, plan: String)
  /// Say in a plan what was done in the days without a report before a day.
  case logMeanwhile(plan: String, before: CivilDate)
  /// See what else there is to do.
  case help
  /// Begin a plan.
  case startPlan
  /// Begin a plan with a name, a programme and a first day.
  case startNamedPlan
  /// Look for a programme by other words.
  case findPrograms(String)
  /// See all programmes.
  case listPrograms
  /// See all exercises.
  case listExercises
  /// See all sources, rules and sections of the evidence.
  case listSources
  /// Look for mistakes in a programme's file.
  case checkProgram(String)
  /// See a programme, by its id or its file.
  case showProgram(String)
  /// Change the hours of a plan.
  case changeHours
  /// Record the value of a measure, by its id, in some plan.
  case recordValue(String)
  /// Read how doses climb, rule by rule, and what a load asks of the body.
  case explainRules
  /// See all settings.
  case listSettings
  /// See all plans.
  case listPlans
  /// Give a plan another name.
  case renamePlan(String, to: String)
  /// Give a command, by its name, the plan that it is for.
  case namePlan(command: String, plan: String)
  /// See how a programme goes with a typical patient.
  case simulate
  /// Log the rows of a printed diary that were keyed into a file.
  case logDiary
  /// Write the journal as lines of JSON.
  case exportJournal
  /// Write one plan of the journal to a file, as lines of JSON.
  case exportPlan(String)
  /// Put a plan away.
  case archivePlan(String)
  /// Erase a plan for good.
  case forgetPlan(String)
  /// Look through the journal for damage.
  case checkJournal
  /// Write what can be read of a damaged journal to a new file.
  case repairJournal
}
