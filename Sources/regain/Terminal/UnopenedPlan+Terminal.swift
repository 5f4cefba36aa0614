import RegainKit

/// Plans as JSON, with those that cannot be opened, where there are any.
struct PlansDocument<Plan: Encodable>: Encodable {
  private let plans: [Plan]
  private let unopened: [Unopened]?

  /// A plan that cannot be opened, and why.
  private struct Unopened: Encodable {
    let plan: String
    let reason: String
  }

  init(plans: [Plan], _ unopened: [UnopenedPlan]) {
    self.plans = plans
    self.unopened =
      unopened.isEmpty
      ? nil
      : unopened.map { Unopened(plan: $0.name, reason: $0.words(offering: .commands)) }
  }
}

extension [UnopenedPlan] {
  /// Ends the command where a plan could not be opened, after the others were shown.
  ///
  /// - Throws: ``Failure`` with the reason of each.
  func fail(_ code: Failure.Code = .failed) throws(Failure) {
    guard !isEmpty else { return }
    throw Failure(code) { steps in
      map { $0.words(offering: steps) }.joined(separator: "\nregain: ")
    }
  }
}

extension [EntryNote] {
  /// Says beside the output which values count as not logged.
  func tell() {
    let few = prefix(3).map { "\($0.words(offering: .commands))\n" }
    let more = count > 3 ? PageSentence.moreNotes(count - 3).text : ""
    writeError(few.joined() + more)
  }
}
