import Planning
import Rehabilitation

extension OpenPlan {
  /// What lists and sheets call the plan.
  public func label() throws(RegainError) -> PlanLabel { try schedule().plan.course.label }

  /// Calls the plan something else in lists and on sheets; what is planned and published stays as it is.
  ///
  /// It is an entry of the journal: exports carry it, an undo takes it back, and it is erased with the plan.
  ///
  /// - Parameter change: What is to be said otherwise.
  /// - Returns: What it is called then.
  /// - Throws: ``RegainError/change(_:)`` where it cannot be called so, or why it cannot be stored.
  @discardableResult
  public mutating func relabel(
    _ change: LabelChange
  ) throws(RegainError) -> PlanLabel {
    let now = try label()
    let label = change.applied(to: now)
    guard label != now else { return now }
    try apply(try preview([.label(is: label)]))
    return label
  }
}
