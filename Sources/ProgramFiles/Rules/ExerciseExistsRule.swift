extension Linter {
  /// `exercise-exists`: every exercise that is named is in the catalogue.
  static let exerciseExists: Rule = { subject, report in
    func check(_ id: String?, at path: Path) {
      guard let id, subject.catalogue[id] == nil else { return }
      let near = subject.catalogue.exerciseIDs(near: id)
      report.add(.exerciseExists(id, near: near), at: path + ["exercise"])
    }
    check(subject.program.warmUp?.exercise, at: ["warm-up"])
    check(subject.program.coolDown?.exercise, at: ["cool-down"])
    for (path, phase) in subject.phases {
      for (index, id) in phase.drops.enumerated() where subject.catalogue[id] == nil {
        report.add(
          .exerciseExists(id, near: subject.catalogue.exerciseIDs(near: id)),
          at: path + ["drops", .index(index)])
      }
    }
    for (prescription, path, _) in subject.prescriptions {
      check(prescription.exercise, at: path)
      guard case .ladder(let ladder) = prescription.progression else { continue }
      for (index, rung) in ladder.rungs.enumerated() {
        check(rung.exercise, at: path + ["progress", "rungs", .index(index)])
      }
    }
  }
}
