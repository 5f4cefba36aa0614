import Rehabilitation

/// A programme week by week, as JSON.
public struct ProgramDetail: Encodable {
  struct PhasePart: Encodable {
    let id: String
    let title: String
    let days: Int
    let gate: [String]
    let weeks: [WeekPart]
  }

  struct WeekPart: Encodable {
    let week: Int
    let activities: [ActivityPart]
  }

  struct ActivityPart: Encodable {
    let title: String
    let rhythm: String
    let sessions: Int
    let optional: Bool
    let doses: [DosePart]
  }

  struct DosePart: Encodable {
    let name: String
    let dose: String
    let source: String
  }

  struct SourcePart: Encodable {
    let id: String
    let title: String
    let grade: String
    let url: String?
  }

  let summary: ProgramSummary
  let purpose: String
  let stop: [String]
  let refer: [String]
  let phases: [PhasePart]
  let sources: [SourcePart]

  /// The detail of a programme and its sheet.
  public init(_ program: Program, sheet: Sheet) {
    summary = ProgramSummary(program)
    purpose = program.summary
    stop = program.stopSigns.map(\.text)
    refer = program.referrals.map(\.text)
    phases = sheet.stages.map { stage in
      PhasePart(
        id: stage.phase.id, title: stage.phase.title, days: stage.phase.days,
        gate: stage.phase.gate.map(\.description), weeks: stage.weeks.map(WeekPart.init))
    }
    sources = program.sources.map {
      SourcePart(id: $0.id, title: $0.title, grade: $0.grade.rawValue, url: $0.url)
    }
  }
}

extension ProgramDetail.WeekPart {
  fileprivate init(_ week: Sheet.Week) {
    self.init(
      week: week.number,
      activities: week.rows.map { row in
        ProgramDetail.ActivityPart(
          title: row.title, rhythm: row.rhythm, sessions: row.sessions, optional: row.isOptional,
          doses: row.items.map {
            ProgramDetail.DosePart(
              name: $0.name, dose: $0.dose,
              source: $0.citations.map(\.description).joined(separator: ", "))
          })
      })
  }
}
