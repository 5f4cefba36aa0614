/// A reminder of an event or a to-do.
///
/// - Source: RFC 5545 §3.6.6.
public struct Alarm: Hashable, Sendable {
  /// What the reminder does.
  public enum Action: String, Hashable, Sendable, CaseIterable {
    case display = "DISPLAY"
    case audio = "AUDIO"
    case email = "EMAIL"
  }

  /// When the reminder goes off.
  public enum Trigger: Hashable, Sendable {
    /// Minutes from the start, or from the end; negative is before.
    ///
    /// Seconds in a file round down, to the earlier minute.
    case relative(minutes: Int, toEnd: Bool)
    /// At one time, in UTC.
    case absolute(LocalDateTime)
  }

  /// What it does, to show a text unless set.
  public var action: Action = .display
  /// The text to show.
  public var description: String
  /// When it goes off.
  public var trigger: Trigger

  /// Makes a reminder that shows `description`.
  public init(description: String, trigger: Trigger) {
    self.description = description
    self.trigger = trigger
  }
}
