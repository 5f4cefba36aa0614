extension Linter {
  /// `ladder-ascends`: of two rungs that can be compared, the later one asks more.
  static let ladderAscends: Rule = { subject, report in
    for (prescription, path, _) in subject.prescriptions {
      guard case .ladder(let ladder) = prescription.progression else { continue }
      let rungs = path + ["progress", "rungs"]
      for (index, (before, rung)) in zip(ladder.rungs, ladder.rungs.dropFirst()).enumerated()
      where before.title == rung.title
        && before.exercise ?? prescription.exercise == rung.exercise ?? prescription.exercise
      {
        let lower = before.dose ?? prescription.dose
        let dose = rung.dose ?? prescription.dose
        switch dose.demand.compared(to: lower.demand) {
        case .less:
          report.add(
            .ladderDescends(rung: index + 2, dose: dose, before: lower),
            at: rungs + [.index(index + 1), "dose"])
        case .same:
          report.add(
            .ladderRepeats(rung: index + 2, dose: dose), at: rungs + [.index(index + 1), "dose"])
        case .other: break
        }
      }
    }
  }
}
