/// One fact in a plan's journal, which is only ever added to.
public struct JournalEntry: Hashable, Sendable {
  /// The position in the plan's journal, from 1.
  public let number: Int
  /// When it was recorded, on the plan's wall clock.
  public let moment: CivilDateTime
  /// What happened.
  public let fact: Fact

  /// A fact with its place in the journal.
  public init(number: Int, moment: CivilDateTime, fact: Fact) {
    self.number = number
    self.moment = moment
    self.fact = fact
  }

  /// The number of the entry that this one takes back, if it takes one back.
  public var reversed: Int? {
    if case .reversal(let number) = fact { number } else { nil }
  }
}
