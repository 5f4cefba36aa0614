/// How soreness at the warm-up went on (EVIDENCE 3.5; F75, F76).
public enum WarmUpSoreness: String, CaseIterable, Hashable, Codable, Sendable {
  /// There was none.
  case none
  /// It went away while warming up.
  case goes
  /// It stayed, so the session was stopped.
  case stays
  /// It went away, and came back during the session.
  case returns
}
