import ProgramFiles

extension LibraryError {
  /// The error in words, with what to do.
  public func words(offering steps: NextStepWording) -> String {
    switch self {
    case .noCatalogue:
      "no exercises.yaml found; name the folder of the programmes with \(steps(.programFolder)) DIR."
    case .unknown(let name, let known):
      "no programme '\(name)'; "
        + (known.isEmpty
          ? "no programmes were found; name their folder with \(steps(.programFolder)) DIR."
          : "there are: \(known.joined(separator: ", ")).")
    case .neitherPlanNorProgram(let name, let plans):
      "no plan and no programme '\(name)'; plans: \(plans.joined(separator: ", ")); "
        + "'\(steps(.listPrograms))' lists the programmes."
    case .unknownEquipment(let name, let known):
      "'\(steps(.equipment))' knows no '\(name)'; there are: none, "
        + "\(known.joined(separator: ", "))."
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
