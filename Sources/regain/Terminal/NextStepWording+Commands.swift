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
    case .checkFlags(let plan): hint("flags", plan)
    case .listFlags: "regain flags"
    case .logReview(let plan): hint("adjust", plan, "reviewed", "--by NAME")
    case .showGates: "regain gate"
    case .showGate(let plan): hint("gate", plan)
    case .exportCalendar(let plan, let file): hint("export", plan, "", "-o \(file.shellQuoted)")
    case .exportFolder(let plan): hint("export", plan, "", "--vdir FOLDER --auto")
    case .publish(let plan): hint("publish", plan)
    case .listTargets(let plan): hint("targets", plan)
    case .removeTarget(let name, let plan): hint("targets", plan, "remove \(name.shellQuoted)")
    case .pull(let plan): hint("pull", plan)
    case .buildCalendar: "regain build"
    case .updateProgram(let plan, let file):
      hint("adjust", plan, "update-program \(file.shellQuoted)")
    case .answerGoal(let plan, let goal, let needsClinician):
      hint("gate", plan, "\(goal)", "--met") + (needsClinician ? " --by NAME" : "")
    case .measureGoal(let plan, let measure, let comparesLegs):
      hint("measure", plan, "\(measure) N", comparesLegs ? "--other N" : "")
    case .logSessions(let plan): hint("log", plan)
    case .logSession(let session, let plan): hint("log", plan, "\(session)")
    case .listNotices(let plan): hint("today", plan, "", "--all")
    case .logMorning(let plan, let withSwelling):
      hint("log", plan, "", withSwelling ? "--swelling N" : "--morning N")
    case .listSessions(let plan): hint("sessions", plan)
    case .showHistory: "regain history"
    case .logPain(let session, let plan): hint("log", plan, "\(session)", "--pain N")
    case .measure: "regain measure"
    case .recordMeasure(let measure, let plan): hint("measure", plan, "\(measure) N")
    case .logMeanwhile(let plan, let date):
      hint("log", plan, "", "--date \(date) --meanwhile less")
    case .help: "regain --help"
    case .startPlan: "regain start"
    case .startNamedPlan: "regain start NAME PROGRAM --start DATE"
    case .findPrograms(let words): "regain programs --for '\(words)'"
    case .listPrograms: "regain programs"
    case .listExercises: "regain exercises"
    case .listSources: "regain sources"
    case .checkProgram(let file): hint("check", file)
    case .showProgram(let program): hint("show", program)
    case .changeHours: "adjust PLAN windows"
    case .recordValue(let measure): "regain measure PLAN \(measure) VALUE"
    case .explainRules: "regain help progression"
    case .listSettings: "regain settings"
    case .listPlans: "regain plans"
    case .renamePlan(let plan, let name): hint("rename", plan, name.shellQuoted)
    case .namePlan(let command, let plan): hint(command, plan)
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

  /// A command on something that a person named, so that it can be pasted: a name that begins like an option
  /// stands behind all options.
  private func hint(
    _ command: String, _ name: String, _ words: String = "", _ options: String = ""
  ) -> String {
    // No shell and no reader takes what follows two hyphens for an option.
    let isLikeOption = name.hasPrefix("-") || words.hasPrefix("-") || words.hasPrefix("'-")
    let parts =
      isLikeOption
      ? ["regain", command, options, "--", name.shellQuoted, words]
      : ["regain", command, name.shellQuoted, words, options]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension PlanDetail {
  /// The option that gives the detail.
  fileprivate var option: String {
    switch self {
    case .firstDay: "--start"
    case .goal: "--goal"
    case .dayZero: "--day0"
    case .operation: "--operation"
    case .limit: "--limit"
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
    case .card: "--card EXERCISE"
    case .repeatedName(let plan):
      "--again\(plan.hasPrefix("-") ? "=" : " ")\(plan.shellQuoted)"
    case .format(let format): "--format \(format)"
    case .file: "-o FILE"
    case .replacing: "--force"
    case .newTarget: "--target NAME"
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
