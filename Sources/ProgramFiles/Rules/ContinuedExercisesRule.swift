import Rehabilitation

extension Linter {
  /// `exercises: continued`: the phase before has the activity, with exercises.
  static let continuedExercises: Rule = { subject, report in
    for activity in subject.activities
    where activity.part.continuesDoses && activity.part.prescriptions.isEmpty {
      let phases = subject.program.phases
      let position = phases.firstIndex { $0.id == activity.phase.id } ?? 0
      let before = position > 0 ? phases[position - 1].activities : []
      let names = before.filter { !$0.prescriptions.isEmpty }.map(\.id)
      report.add(
        .continuesNothing(activity.part.id, like: activity.part.id.nearest(in: names)),
        at: activity.path + ["exercises"])
    }
  }
}
