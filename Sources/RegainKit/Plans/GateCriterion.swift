import Planning
import Rehabilitation

/// A criterion of a gate that is to be passed next.
public struct GateCriterion: Hashable, Sendable {
  /// Its number among the criteria of all open gates, from 1.
  public let number: Int
  /// The phase that the gate ends, by id, led by its programme's in a plan of several.
  public let phase: String
  /// The phase's title.
  public let title: String
  /// Its position in the phase's list, from 1.
  public let position: Int
  /// How it stands.
  public let state: CriterionState
}

extension Plan {
  /// The criteria of all open gates, numbered through.
  public var openCriteria: [GateCriterion] {
    let open = stages.filter { !$0.criteria.isEmpty }.flatMap { stage in
      stage.criteria.enumerated().map { (stage: stage, position: $0 + 1, state: $1) }
    }
    return open.enumerated().map { index, row in
      GateCriterion(
        number: index + 1,
        phase: programs.count > 1
          ? "\(row.stage.program).\(row.stage.phase.id)" : row.stage.phase.id,
        title: row.stage.phase.title, position: row.position, state: row.state)
    }
  }
}

extension OpenPlan {
  /// Says that a criterion, by its number, is met or is not.
  ///
  /// - Parameters:
  ///   - number: The number among the criteria of all open gates, from 1.
  ///   - isMet: Whether it is met.
  ///   - clinician: The clinician who says so; `nil` where it is the person's own word.
  /// - Returns: The open gates after that.
  /// - Throws: ``RegainError/gate(_:)`` where there is no such criterion, or only a clinician's word meets it.
  public mutating func answerGate(
    _ number: Int, isMet: Bool, by clinician: String? = nil
  ) throws(RegainError) -> OpenGates {
    let rows = try schedule().plan.openCriteria
    guard let row = rows.first(where: { $0.number == number }) else {
      throw .gate(
        rows.isEmpty
          ? .noneOpen(plan: name) : .unknownCriterion(number, count: rows.count, plan: name))
    }
    if let clinician, !clinician.isReadable || !clinician.namesSomebody {
      throw .change(.namelessClinician)
    }
    let answer = GateAnswer(
      phase: row.phase, criterion: row.position, isMet: isMet, by: clinician)
    guard answer.counts(for: row.state.criterion) else {
      throw .gate(.needsClinician(number, plan: name))
    }
    try append([.gate(answer)], isGuarded: false)
    return try gates()
  }
}
