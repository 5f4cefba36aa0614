import RegainKit

extension PlanStore {
  /// Shows the plans that are followed one after the other, each before the next is read.
  ///
  /// - Parameters:
  ///   - stamp: The instant.
  ///   - show: Shows a plan.
  /// - Returns: The plans that cannot be opened.
  /// - Throws: What `show` throws, after which no other plan is read; ``Failure`` where the store cannot be read.
  func visitAll(
    at stamp: Stamp, _ show: (OpenPlan, Schedule) throws -> Void
  ) throws -> [UnopenedPlan] {
    var fault: (any Error)?
    let unopened = try worded { () throws(RegainError) in
      try visit(at: stamp) { plan, schedule in
        do {
          try show(plan, schedule)
        } catch {
          fault = error
        }
        return fault == nil
      }
    }
    if let fault { throw fault }
    return unopened
  }
}
