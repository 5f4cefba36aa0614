extension NextStepWording {
  /// Steps and details in everyday words, where there is neither a command nor a button.
  public static let plain = NextStepWording(step: \.plainWords, detail: \.plainWords)
}

extension NextStep {
  fileprivate var plainWords: String {
    switch self {
    case .checkFlags, .listFlags: "check the warning signs"
    case .logReview: "log the review of your clinician"
    case .showGates, .showGate: "see what must hold before the next phase"
    case .exportCalendar: "update your calendar"
    case .buildCalendar: "build a calendar"
    case .updateProgram(_, let file): "take up \(file)"
    case .answerGoal(_, let goal): "say that goal \(goal) is reached"
    case .measureGoal(_, let measure, _): "record the measure '\(measure)'"
    case .logSessions: "log your sessions"
    case .logSession: "log the session"
    case .listNotices: "see all notices"
    case .logMorning(_, let withSwelling):
      withSwelling ? "log the swelling" : "log how your knee is this morning"
    case .listSessions: "list the sessions"
    case .showHistory: "see the history"
    case .logPain: "log the worst pain"
    case .measure: "measure"
    case .recordMeasure(let measure, _): "record \(measure)"
    case .logMeanwhile: "say what you did meanwhile"
    case .help: "see the help"
    case .startPlan, .startNamedPlan: "start a plan"
    case .findPrograms(let words): "search for \"\(words)\""
    case .listPrograms: "list the programmes"
    case .listExercises: "list the exercises"
    case .listSources: "list the sources"
    case .checkProgram(let file): "check \(file)"
    case .showProgram(let program): "show \(program)"
    case .changeHours: "change your hours"
    case .recordValue(let measure): "record \(measure)"
    case .explainRules: "read about progression"
    case .listSettings: "list the settings"
    case .listPlans: "list the plans"
    case .renamePlan(let plan, let name): "rename \(plan) to \(name)"
    case .logDiary: "log a diary"
    case .simulate: "simulate"
    case .exportJournal: "export the journal"
    }
  }
}

extension PlanDetail {
  fileprivate var plainWords: String {
    switch self {
    case .firstDay: "the first day"
    case .goal: "your day"
    case .dayZero: "day 0"
    case .trials: "your usual amounts"
    case .zone: "the time zone"
    case .hours: "your hours"
    case .appointment: "the appointment"
    case .calm: "the calm after getting up"
    case .travel: "the way"
    case .medicine: "a medicine as"
    case .request: "choose"
    case .lastDay: "the last day of"
    case .diagnosedBy: "diagnosed by"
    case .clearedBy: "cleared by"
    case .journal: "the journal"
    case .importName: "the name"
    case .answer: "the answer"
    case .search: "your words"
    case .daysAWeek: "the days a week"
    case .equipment: "your equipment"
    case .noFlags: "none of these"
    case .flag: "the warning sign"
    case .yesTo: "yes to"
    case .planName: "the plan's name"
    case .age: "your age"
    case .usualPain: "the usual pain"
    case .programFolder: "the folder"
    case .reviewedBy: "reviewed by"
    case .date: "the day"
    case .firstDate: "the first day"
    case .lastDate: "the last day"
    case .met: "reached"
    case .notMet: "not reached yet"
    case .weeks: "the weeks"
    case .month: "the month"
    case .format(let format): "the format \(format)"
    case .file: "the file"
    case .withoutAsking: "without a question"
    case .preview: "as a preview"
    case .daysOff: "days off"
    case .busyFile: "a calendar"
    case .load: "the load"
    case .repetitions: "the repetitions"
    }
  }
}
