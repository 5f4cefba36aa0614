import Rehabilitation

extension ChangeError {
  /// The error in words, with what to do.
  public func words(offering steps: NextStepWording) -> String {
    switch self {
    case .label(let fault): fault.words
    case .holdOutOfRange(let days): "'hold' takes 1 to 84 days, such as 7d or 2w, not '\(days)'."
    case .paceOutOfRange(let percent):
      "'pace' takes 25% to 100%, not '\(percent)': no plan goes faster than its rules."
    case .unknownActivity(let name, let known):
      "no activity '\(name)'." + DidYouMean(name, among: known).words()
    case .unknownPhase(let name, let known):
      "no phase '\(name)'." + DidYouMean(name, among: known).words()
    case .unknownPart(let word, let plan, let known):
      "nothing '\(word)' in '\(plan)'." + DidYouMean(word, among: known).words()
    case .lastDayOver(let date): "'\(steps(.lastDate))' lies before today: \(date)."
    case .pauseReversed: "the pause ends before it begins."
    case .pauseOver(let last): "the pause is over: \(last) lies before today."
    case .pauseTooLong: "a pause lasts a year at most; for longer, end the plan."
    case .dayTooFar(let date, let first, let last):
      "\(date) is too far from this plan: check the year. A day from \(first) to \(last) can be named."
    case .zoneTooSoon:
      "'\(steps(.firstDate))' must lie ahead: from tomorrow on another clock can count."
    case .zoneReversed: "'\(steps(.lastDate))' lies before '\(steps(.firstDate))'."
    case .namelessClinician:
      "name the clinician who looked at the knee: \(steps(.reviewedBy)) NAME."
    case .needsSurgeon(let plan):
      "the knee of '\(plan)' gave way again, so nothing in it gets harder. Ask your clinician for a "
        + "surgical opinion. When you have it, begin a new plan."
    case .leadsToNoOperation(let plan):
      "no programme of '\(plan)' leads up to an operation."
    case .operationOver(let date):
      "the operation must lie ahead, not on \(date). Is it over? End this plan, and begin the next one."
    case .unreadableLimit(let name):
      "nothing can be read of the limit '\(name)': type it as your clinician's plan has it."
    case .nothingToReview(let plan):
      "no warning sign is open in '\(plan)': there is nothing to review."
    case .lostProgram(let id, let file, let plan):
      (file.map { "'\(id)' came from \($0), which cannot be read any more." }
        ?? "no programme '\(id)' is in the usual folders.")
        + " Name its file: \(steps(.updateProgram(plan: plan, file: "\(id).yaml"))), or its folder with "
        + "\(steps(.programFolder)) DIR."
    case .editionCount(let count): "name a file for each of the plan's \(count) programmes."
    case .otherProgram(let id, let old): "'\(id)' is another programme than '\(old)'."
    case .unlintedProgram: "newer texts of programmes are taken up by 'update-program'."
    case .notReversible(let entry, let plan):
      "entry \(entry) of '\(plan)' cannot be taken back; see '\(steps(.showHistory))'."
    case .nothingToUndo(let plan): "'\(plan)' has nothing to take back."
    case .unknownSession, .sessionOver, .wholeDay, .momentOver, .tooFar, .forbidden:
      moveWords(offering: steps)
    }
  }

  private func moveWords(offering steps: NextStepWording) -> String {
    switch self {
    case .unknownSession(let id): "no session '\(id)'."
    case .sessionOver(let id): "\(id) is over: what has come to pass is not moved."
    case .wholeDay(let id): "\(id) is for the whole day, and has no time."
    case .momentOver(let moment): "\(moment.words(in: steps.notation)) is over already."
    case .tooFar(let placed, let day):
      "\(day) lies more than a year after \(placed.when(in: steps.notation)); to rest so long, pause the plan."
    case .forbidden(let session, let to, let reason):
      reason.refusal(of: session, movedTo: to, offering: steps)
    default: ""
    }
  }
}
