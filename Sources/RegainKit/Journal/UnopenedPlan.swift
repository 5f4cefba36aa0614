import JournalStore
import Rehabilitation
import Wording

/// A plan of the journal that cannot be opened; the others are not affected.
public struct UnopenedPlan: Hashable, Sendable {
  /// Its name.
  public let name: String
  /// Why.
  public let reason: RegainError

  /// Why, and what can be done: it can always be exported, put away and erased.
  ///
  /// - Parameters:
  ///   - number: The number to dial in an emergency.
  ///   - steps: How next steps are named.
  /// - Returns: The words.
  public func words(
    emergencyNumber number: String = "112", offering steps: NextStepWording
  ) -> String {
    PageSentence.unopened(name, reason.words(emergencyNumber: number, offering: steps))
      .words(offering: steps)
  }
}

extension RegainError {
  /// Whether it is of one plan alone, and not of the whole store.
  var isOfOnePlan: Bool {
    switch self {
    case .journal, .zone, .plan: true
    case .store(.altered), .store(.unreadableEntry), .store(.newerEntry), .store(.corrupt): true
    default: false
    }
  }
}
