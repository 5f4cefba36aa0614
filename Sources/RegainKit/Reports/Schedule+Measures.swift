import Planning
import Rehabilitation

extension Schedule {
  /// The ids of the measures that the plan asks for: in its sessions, and in the goals of its phases.
  public var askedMeasures: Set<String> {
    let sessions = placed.flatMap(\.session.measures).map(\.id)
    return Set(sessions + plan.programs.flatMap(\.phases).flatMap(\.gate).compactMap(\.measureID))
  }
}

extension Criterion {
  /// The id of the measure that it is about; `nil` for none.
  fileprivate var measureID: String? {
    switch bare {
    case .measure(let id, _, _), .symmetry(let id, _): id
    case .swelling: "swelling"
    default: nil
    }
  }
}
