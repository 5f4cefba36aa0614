/// Whether an event takes up time for those who look for free time.
///
/// - Source: RFC 5545 §3.8.2.7.
public enum Transparency: String, Hashable, Sendable, CaseIterable {
  /// Busy.
  case opaque = "OPAQUE"
  /// Free.
  case transparent = "TRANSPARENT"
}
