import Wording

extension NextStepWording {
  /// Steps as commands that can be pasted, details as options.
  static let commands = NextStepWording(step: \.command, detail: \.option)

  /// The same for somebody who has units, times and weeks written in some way.
  static func commands(in notation: Notation) -> NextStepWording { commands.shown(in: notation) }
}

extension NextStep {
  /// The command that does the step.
  fileprivate var command: String {
    switch self {
    case .checkFlags(let plan): "regain flags \(plan.shellQuoted)"
    case .listFlags: "regain flags"
    case .logReview(let plan): "regain adjust \(plan.shellQuoted) reviewed --by NAME"
    case .showGates: "regain gate"
    case .showGate(let plan): "regain gate \(plan.shellQuoted)"
    case .exportCalendar(let plan, let file): "regain export \(plan.shellQuoted) -o \(file)"
    case .exportFolder(let plan):
      "regain export \(plan.shellQuoted) --vdir FOLDER --auto"
    case .publish(let plan): "regain publish \(plan.shellQuoted)"
    case .listTargets(let plan): "regain targets \(plan.shellQuoted)"
    case .removeTarget(let name, let plan):
      "regain targets \(plan.shellQuoted) remove \(name.shellQuoted)"
    case .pull(let plan): "regain pull \(plan.shellQuoted)"
    case .buildCalendar: "regain build"
    case .updateProgram(let plan, let file):
      "regain adjust \(plan.shellQuoted) update-program \(file)"
    case .answerGoal(let plan, let goal): "regain gate \(plan.shellQuoted) \(goal) --met"
    case .measureGoal(let plan, let measure, let comparesLegs):
      "regain measure \(plan.shellQuoted) \(measure) N" + (comparesLegs ? " --other N" : "")
    case .logSessions(let plan): "regain log \(plan.shellQuoted)"
    case .logSession(let session, let plan): "regain log \(plan.shellQuoted) \(session)"
    case .listNotices(let plan): "regain today \(plan.shellQuoted) --all"
    case .logMorning(let plan, let withSwelling):
      "regain log \(plan.shellQuoted) \(withSwelling ? "--swelling N" : "--morning N")"
    case .listSessions(let plan): "regain sessions \(plan.shellQuoted)"
    case .showHistory: "regain history"
    case .logPain(let session, let plan):
      "regain log \(plan.shellQuoted) \(session) --pain N"
    case .measure: "regain measure"
    case .recordMeasure(let measure, let plan):
      "regain measure \(plan.shellQuoted) \(measure) N"
    case .logMeanwhile(let plan, let date):
      "regain log \(plan.shellQuoted) --date \(date) --meanwhile less"
    case .help: "regain --help"
    case .startPlan: "regain start"
    case .startNamedPlan: "regain start NAME PROGRAM --start DATE"
    case .findPrograms(let words): "regain programs --for '\(words)'"
    case .listPrograms: "regain programs"
    case .listExercises: "regain exercises"
    case .listSources: "regain sources"
    case .checkProgram(let file): "regain check \(file)"
    case .showProgram(let program): "regain show \(program)"
    case .changeHours: "adjust PLAN windows"
    case .recordValue(let measure): "regain measure PLAN \(measure) VALUE"
    case .explainRules: "regain help progression"
    case .listSettings: "regain settings"
    case .listPlans: "regain plans"
    case .renamePlan(let plan, let name):
      "regain rename \(plan.shellQuoted) \(name.shellQuoted)"
    case .logDiary: "regain log PLAN --from-sheet FILE"
    case .simulate: "regain simulate"
    case .exportJournal: "regain journal export"
    case .exportPlan(let plan): "regain journal export \(plan.shellQuoted) -o FILE"
    case .archivePlan(let plan): "regain archive \(plan.shellQuoted)"
    case .forgetPlan(let plan): "regain forget \(plan.shellQuoted)"
    case .checkJournal: "regain journal check"
    case .repairJournal: "regain journal check --repair FILE"
    }
  }
}

extension PlanDetail {
  /// The option that gives the detail.
  fileprivate var option: String {
    switch self {
    case .firstDay: "--start"
    case .goal: "--goal"
    case .dayZero: "--day0"
    case .trials: "--trials"
    case .zone: "--zone"
    case .hours: "--windows"
    case .appointment: "--appointment"
    case .calm: "--calm"
    case .travel: "--travel"
    case .medicine: "--medicine"
    case .request: "--with"
    case .lastDay: "--until"
    case .diagnosedBy: "--diagnosed-by"
    case .clearedBy: "--cleared-by"
    case .journal: "--store"
    case .importName: "--as"
    case .answer: "--answer"
    case .search: "--for"
    case .daysAWeek: "--days"
    case .equipment: "--equipment"
    case .noFlags: "--no-flags"
    case .flag: "--flag"
    case .yesTo: "--yes-to"
    case .planName: "--name"
    case .age: "--age"
    case .usualPain: "--usual"
    case .programFolder: "--programs"
    case .reviewedBy: "reviewed --by"
    case .date: "--date"
    case .firstDate: "--from"
    case .lastDate: "--to"
    case .met: "--met"
    case .notMet: "--not-met"
    case .weeks: "--weeks"
    case .month: "--month"
    case .format(let format): "--format \(format)"
    case .file: "-o FILE"
    case .target: "--target"
    case .withoutAsking: "--yes"
    case .preview: "--dry-run"
    case .daysOff: "--off"
    case .busyFile: "--busy"
    case .load: "--load"
    case .repetitions: "--reps"
    case .certainty: "--sure"
    case .minutes: "--minutes"
    case .loadClass: "--load-class"
    }
  }
}
