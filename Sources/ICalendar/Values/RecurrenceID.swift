/// Which instance of a repeated component this one replaces.
///
/// - Source: RFC 5545 §3.8.4.4 and §3.2.13.
public struct RecurrenceID: Hashable, Sendable {
  /// The start that the rule gave the instance.
  public var original: DateTime
  /// Whether all later instances change too (`RANGE=THISANDFUTURE`).
  public var includesFuture: Bool

  /// Names an instance by its original start.
  public init(_ original: DateTime, includesFuture: Bool) {
    self.original = original
    self.includesFuture = includesFuture
  }
}
