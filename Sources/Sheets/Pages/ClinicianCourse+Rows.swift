import Planning
import Rehabilitation
import Wording

extension ClinicianCourse {
  /// A phase and what must hold before it is left.
  struct PhaseRow {
    let title: String
    let when: String
    let criteria: [Criterion]
    let sources: String

    /// A criterion, whether it is met, and what was found.
    struct Criterion {
      let text: String
      let isMet: Bool
      let found: String?
    }

    init(_ stage: Plan.Stage, in printed: PrintedPlan) {
      let phase = stage.phase
      title = phase.title
      when =
        stage.lengthInWords
        + (printed.isDated ? ", to \(stage.dates.upperBound.advanced(by: -1).short)" : "")
        + (stage.isOverdue ? ", \(SheetLabel.overdue)" : "")
      criteria = phase.gate.enumerated().map { index, criterion in
        let state = index < stage.criteria.count ? stage.criteria[index] : nil
        return Criterion(
          text: criterion.description, isMet: state?.isMet ?? false,
          found: state?.found?.words)
      }
      sources = phase.citations.map(\.description).joined(separator: ", ")
    }
  }

  /// The prescriptions of an activity in a phase.
  struct DoseGroup {
    let title: String
    let rows: [Row]

    /// A prescription.
    struct Row {
      let name: String
      let dose: String
      let rule: String
      let sources: String
    }

    static func groups(
      of programs: [Program], catalogue: Catalogue, in notation: Notation
    ) -> [DoseGroup] {
      programs.flatMap(\.phases).flatMap { phase in
        phase.activities.filter { !$0.prescriptions.isEmpty }.map { activity in
          DoseGroup(
            title: "\(phase.title): \(activity.title), \(activity.frequency.description.typeset)",
            rows: activity.prescriptions.map { prescription in
              Row(
                name: prescription.title ?? prescription.exercise.flatMap { catalogue[$0]?.name }
                  ?? activity.title,
                dose: prescription.dose.text(in: notation).typeset,
                rule: prescription.progression.map(\.name.words) ?? SheetLabel.stays,
                sources: prescription.citations.map(\.description).joined(separator: ", "))
            })
        }
      }
    }
  }
}
