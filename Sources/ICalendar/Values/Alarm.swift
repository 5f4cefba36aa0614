/// A reminder of an event or a to-do, which shows a text.
///
/// - Source: RFC 5545 §3.6.6.
public struct Alarm: Hashable, Sendable {
  /// The text to show.
  public var description: String
  /// When it goes off, in minutes from the start, -30,000,000 to 30,000,000; negative is before.
  public var minutes: Int

  /// Makes a reminder that shows `description`.
  public init(description: String, minutes: Int) {
    self.description = description
    self.minutes = minutes
  }
}
