import ProgramFiles

extension LibraryError {
  /// The error in words, with what to do.
  public func words(offering steps: NextStepWording) -> String {
    switch self {
    case .noCatalogue:
      "no exercises.yaml found; name the folder of the programmes with \(steps(.programFolder)) DIR."
    case .unknown(let name, let known):
      "no programme '\(name)'"
        + (known.isEmpty
          ? "; no programmes were found; name their folder with \(steps(.programFolder)) DIR."
          : "." + DidYouMean(name, among: known).words(lister: steps(.listPrograms)))
    case .neitherPlanNorProgram(let name, let plans, let known):
      "no plan and no programme '\(name)'."
        + DidYouMean(name, among: plans + known).words()
        + " '\(steps(.listPlans))' lists your plans, '\(steps(.listPrograms))' the programmes."
    case .unknownEquipment(let name, let known):
      "'\(steps(.equipment))' knows no '\(name)'."
        + DidYouMean(name, among: known + ["none"]).words(lister: steps(.listExercises))
    case .unlinted(let path, let diagnostics): diagnostics.report(of: path, offering: steps)
    }
  }
}

extension [Diagnostic] {
  /// The errors, one below the other, after a line that counts them.
  public func report(of path: String, offering steps: NextStepWording) -> String {
    let errors = filter { $0.severity == .error }
    let count = errors.count == 1 ? "1 error" : "\(errors.count) errors"
    return "\(path) does not lint: \(count).\n"
      + errors.map { $0.words(offering: steps) }.joined(separator: "\n")
  }
}
