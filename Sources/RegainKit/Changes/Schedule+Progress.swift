import Planning
import Rehabilitation

extension Schedule {
  /// Refuses what would make a plan harder after the knee gave way again: that is a question for a surgeon.
  func checkProgress(by adjustment: Adjustment) throws(RegainError) {
    guard plan.course.heldSince != nil else { return }
    switch adjustment {
    case .forward: throw .change(.needsSurgeon(plan: plan.enrolment.name))
    case .enter(let phase) where isLater(phase):
      throw .change(.needsSurgeon(plan: plan.enrolment.name))
    default: return
    }
  }

  /// Refuses a day of an operation that is over, or that no programme leads up to.
  func checkOperation(on date: CivilDate, today: CivilDate) throws(RegainError) {
    guard plan.programs.contains(where: \.leadsToOperation) else {
      throw .change(.leadsToNoOperation(plan: plan.enrolment.name))
    }
    guard date > today else { throw .change(.operationOver(date)) }
  }

  /// Whether a phase, by the name that an adjustment gives it, comes after the present one of its programme.
  private func isLater(_ name: String) -> Bool {
    plan.programs.contains { program in
      let names = program.phases.map { plan.programs.count > 1 ? "\(program.id).\($0.id)" : $0.id }
      let current = plan.stages.last {
        $0.program == program.id && $0.dates.lowerBound <= plan.today
      }
      guard let position = names.firstIndex(of: name),
        let present = program.phases.firstIndex(where: { $0.id == current?.phase.id })
      else { return false }
      return position > present
    }
  }
}
