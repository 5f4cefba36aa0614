/// What is sore more than an hour after a session, or on the next day (EVIDENCE 3.4 and 3.5).
public enum NextDaySoreness: String, CaseIterable, Hashable, Codable, Sendable {
  /// Nothing.
  case none
  /// The muscles, which is no reason to wait (F75).
  case muscle
  /// The joint: a day off, then the same level (F75, F76).
  case joint
  /// Muscles that ache, or a joint that is swollen, for more than 72 hours: the dose was too high (F77).
  case lasting
}
