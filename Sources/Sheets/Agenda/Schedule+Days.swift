import Planning
import Rehabilitation

extension Schedule {
  /// The schedule with only the sessions of some days; an end that is `nil` is open.
  public func within(_ first: CivilDate?, _ last: CivilDate?) -> Schedule {
    let kept = placed.filter { placed in
      first.map { $0 <= placed.date } ?? true && last.map { placed.date <= $0 } ?? true
    }
    return Schedule(plan: plan, placed: kept, unplaced: unplaced)
  }
}
