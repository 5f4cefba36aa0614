/// What a clinic sorts its plans by, and whom a plan is of: it stands in lists and on sheets, never in a calendar.
///
/// ```swift
/// var label = PlanLabel()
/// label.tags = ["ward 3"]
/// ```
public struct PlanLabel: Hashable, Codable, Sendable {
  /// The words that plans are found by, each once and in order.
  public var tags: Set<String>
  /// Who looks after the plan; `nil` where nobody was named.
  public var therapist: String?
  /// Whose plan it is; `nil` where that was not said.
  public var person: String?
  /// The day on which that person was born; `nil` where that was not said.
  public var born: CivilDate?
  /// The number under which a clinic keeps that person; `nil` where that was not said.
  public var number: String?

  private enum CodingKeys: String, CodingKey {
    case tags, therapist, person, born, number
  }

  /// Nothing said.
  public init() {
    tags = []
  }

  /// Whether nothing is said.
  public var isEmpty: Bool { self == PlanLabel() }

  /// The most tags of a plan.
  public static let mostTags = 20
  /// The most characters of a tag.
  public static let longestTag = 40
  /// The most characters of a name.
  public static let longestName = 120
  /// The most characters of a number.
  public static let longestNumber = 40
}
