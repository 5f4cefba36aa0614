/// What a yes to a question before a start, or of the weekly check, asks for; most urgent first.
public enum QuestionUrgency: Int, CaseIterable, Hashable, Comparable, Sendable {
  /// Help at once.
  case atOnce
  /// A doctor in the next days.
  case soon
  /// A word with a clinician, or another programme.
  case beforeStart

  /// Whether this is more urgent than `other`.
  public static func < (left: QuestionUrgency, right: QuestionUrgency) -> Bool {
    left.rawValue < right.rawValue
  }

  /// What stands above questions of the urgency.
  ///
  /// - Parameter number: The number to call in an emergency.
  /// - Returns: A sentence that ends in a colon.
  public func heading(emergencyNumber number: String) -> String {
    switch self {
    case .atOnce: "Do you have any of these now? Each needs help at once (\(number)):"
    case .soon: "Do you have any of these? A doctor should see each today or tomorrow:"
    case .beforeStart: "Does any of these fit you? Then a clinician should know first:"
    }
  }
}
