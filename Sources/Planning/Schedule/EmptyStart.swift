import Rehabilitation

/// Why a programme of a start holds nothing to do.
public enum EmptyStart: Hashable, Sendable {
  /// It repeats medicines, and none was typed.
  case needsMedicine(program: String)
  /// All of its activities are on request, and none is wanted; their ids.
  case needsChoice(program: String, activities: [String])
  /// What it holds ends on a day that must be typed.
  case needsLastDay(program: String, activity: String)
  /// All of its activities were left out.
  case leftOut(program: String)
  /// None of its sessions has a place.
  case noRoom(program: String)
}

extension Schedule {
  /// Why a start with this plan would be empty, in whole or of one programme; `nil` where it is not.
  ///
  /// A programme for whose sessions there is no room is no reason beside others: what has no place is reported.
  public var emptyStart: EmptyStart? {
    // A gate alone is nothing to do.
    let held = Set(placed.map(\.session).filter { !$0.isGate }.map(\.program))
    let missing = plan.programs.filter { !held.contains($0.id) }
      .map { reason(of: $0) }
    return missing.first { reason in
      if case .noRoom = reason { held.isEmpty } else { true }
    }
  }

  private func reason(of program: Program) -> EmptyStart {
    let activities = program.phases.flatMap(\.activities)
    let enrolment = plan.enrolment
    let others = activities.filter { $0.kind != .medicine }
    let wanted = program.phases.flatMap { enrolment.wanted(in: $0, of: program.id) }
      .map(\.activity).filter { $0.kind != .medicine }
    guard wanted.isEmpty else {
      let ending = wanted.first { activity in
        activity.endsOnTypedDate
          && Set(activity.names(in: program.id)).isDisjoint(with: enrolment.endDates.keys)
      }
      guard let ending else { return .noRoom(program: program.id) }
      return .needsLastDay(program: program.id, activity: ending.id)
    }
    if others.count < activities.count, enrolment.medicines.isEmpty {
      return .needsMedicine(program: program.id)
    }
    guard others.allSatisfy({ $0.inclusion == .onRequest }) else {
      return .leftOut(program: program.id)
    }
    var seen = Set<String>()
    return .needsChoice(
      program: program.id, activities: others.map(\.id).filter { seen.insert($0).inserted })
  }
}
