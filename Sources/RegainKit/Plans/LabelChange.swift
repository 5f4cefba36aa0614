import Rehabilitation

/// What is to be said otherwise of a plan in lists and on sheets; what is not named stays.
public struct LabelChange: Hashable, Sendable {
  /// A part of a label.
  public enum Part: String, CaseIterable, Hashable, Sendable {
    case tags, therapist, person, born, number
  }

  /// What is to be empty, before anything is added.
  public var cleared: Set<Part> = []
  /// The tags to add.
  public var added: Set<String> = []
  /// The tags to take away, added ones too.
  public var removed: Set<String> = []
  /// Who looks after the plan.
  public var therapist: String?
  /// Whose plan it is.
  public var person: String?
  /// The day on which that person was born.
  public var born: CivilDate?
  /// The number under which the clinic keeps that person.
  public var number: String?

  /// No change.
  public init() {}

  /// Whether it says nothing.
  public var isEmpty: Bool { self == LabelChange() }

  /// A label after the change.
  public func applied(to label: PlanLabel) -> PlanLabel {
    var label = label
    for part in cleared {
      switch part {
      case .tags: label.tags = []
      case .therapist: label.therapist = nil
      case .person: label.person = nil
      case .born: label.born = nil
      case .number: label.number = nil
      }
    }
    label.tags = label.tags.union(added).subtracting(removed)
    label.therapist = therapist ?? label.therapist
    label.person = person ?? label.person
    label.born = born ?? label.born
    label.number = number ?? label.number
    return label
  }
}
