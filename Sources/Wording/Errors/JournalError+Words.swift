import JournalStore

extension JournalError {
  /// The error in words, with what to do.
  public func words(offering steps: NextStepWording) -> String {
    switch self {
    case .missing(let path):
      "no journal at \(path) yet: '\(steps(.startPlan))' begins one; or name another with \(steps(.journal)) FILE."
    case .folder(let path):
      "\(path) is a folder: name the journal's file with \(steps(.journal)) FILE."
    case .noPermission(let path) where path.hasSuffix("-shm") || path.hasSuffix("-wal"):
      """
      no permission to use \(path), which belongs to the journal beside it.
      Another user's program made it: let that user give you its rights, or end that program.
      """
    case .noPermission(let path): "no permission to use the journal: \(path)."
    case .readOnly(let path): "nothing was stored: \(path) is read-only."
    case .full(let path):
      "nothing was stored: the disk of \(path) is full. Make room, then try again."
    case .notADatabase(let path): "\(path) is no journal: it is another kind of file."
    case .foreignDatabase(let path): "\(path) is no journal: it is another program's database."
    case .newerStore(let path):
      "\(path) was written by a newer Regain, and stays as it is: update this one."
    case .corrupt(let path, let detail):
      """
      the journal \(path) is damaged: \(detail).
      Nothing was changed. Keep a copy of it, and go back to an export or a backup; \
      '\(steps(.repairJournal))' writes all that can be read to a new file.
      """
    case .busy(let path):
      "busy store: another program writes to \(path). Nothing was stored; try again."
    case .system(let path, let detail): "the journal \(path) cannot be used: \(detail)."
    case .openedForReading(let path): "nothing was stored: \(path) was opened for looking only."
    case .unknownPlan(let name, let known):
      known.isEmpty
        ? "no plan '\(name)': there is none yet; '\(steps(.startPlan))' begins one."
        : "no plan '\(name)'." + DidYouMean(name, among: known).words(lister: steps(.listPlans))
    case .planExists(let name): "there is a plan '\(name)' already: choose another name."
    case .invalidName(let name):
      name.isEmpty
        ? "a plan needs a name." : "'\(name.prefix(40))' can be no plan's name: 1200 bytes at most."
    case .changed(let plan, let expected, let found):
      """
      nothing was stored: '\(plan)' has changed meanwhile (entry \(found) is its last, not \
      \(expected)). Look again, then try again.
      """
    case .misplacedEnrolment(let plan): "nothing was stored: '\(plan)' has begun already."
    case .irreversible(let plan, let number, let cause):
      switch cause {
      case .missing: "'\(plan)' has no entry \(number) to take back."
      case .enrolment: "entry \(number) begins '\(plan)', and cannot be taken back."
      case .reversal: "entry \(number) of '\(plan)' takes another back, and cannot be taken back."
      case .reversed: "entry \(number) of '\(plan)' is taken back already."
      }
    case .newerEntry(let plan, let number):
      "entry \(number) of '\(plan)' was written by a newer Regain: update this one."
    case .unreadableEntry(let plan, let number, let detail):
      "entry \(number) of '\(plan)' cannot be read: \(detail)."
    case .altered(let plan, let alteration):
      "\(alteration.words(of: plan)) A disk or another program changed it after it was stored. "
        + "'\(steps(.repairJournal))' writes all that can be read to a new file."
    case .outOfRange(_, let fault): "nothing was stored: \(fault.words)."
    case .refusedRecord(let plan, let detail):
      "'\(plan)' was not published: \(detail). Nothing was changed."
    case .refusedLine(let line, let fault):
      "nothing was imported: line \(line): \(fault.words(offering: steps))"
    }
  }
}

extension Alteration {
  /// What is not as it was stored, in a sentence.
  func words(of plan: String) -> String {
    switch self {
    case .name: "the name of '\(plan)' is not as it was stored."
    case .entry(let number): "entry \(number) of '\(plan)' is not as it was stored."
    case .missing(let number): "entry \(number) of '\(plan)' is gone."
    case .end(let found, let stored) where found < stored:
      "'\(plan)' ends with entry \(found), but \(stored) were stored."
    case .end: "the end of '\(plan)' is not as it was stored."
    case .ledger: "what was published of '\(plan)' is not as it was stored."
    case .digests: "what shows whether '\(plan)' is as it was stored is gone."
    }
  }
}

extension LineFault {
  /// What is wrong, in words.
  fileprivate func words(offering steps: NextStepWording) -> String {
    switch self {
    case .noHeader: "these are not the lines of '\(steps(.exportJournal))'."
    case .newerSchema: "a newer Regain exported these lines: update this one."
    case .malformed(let detail): "\(detail)."
    case .unknownPlan(let name): "no line above tells of the plan '\(name)'."
    case .planExists(let name):
      "there is a plan '\(name)' already; give this one another name with \(steps(.importName)) NAME."
    case .severalPlans: "a second plan, where \(steps(.importName)) names one."
    case .wrongNumber(let expected, let found):
      "entry \(found) stands where entry \(expected) belongs."
    case .newerEntry: "a newer Regain wrote this entry: update this one."
    case .unreadableFact(let detail): "the fact cannot be read: \(detail)."
    case .outOfRange(let fault): "\(fault.words)."
    case .tooDeep: "its values lie deeper in one another than those of any journal."
    case .refused(let detail): "\(detail)."
    case .truncated: "the last line, but the header announces more: the file was cut off."
    }
  }
}
