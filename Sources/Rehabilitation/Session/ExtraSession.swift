/// A session that nobody planned, such as a walk with a friend: it counts for load, rest and pain, and for no
/// rule of the plan.
///
/// ```swift
/// record.extra = ExtraSession(title: "Walk", load: .aerobicLow, minutes: 30)
/// ```
public struct ExtraSession: Hashable, Codable, Sendable {
  /// What was done, as people read it.
  public var title: String
  /// What it asked of the body.
  public var load: LoadClass
  /// How long it was, in minutes, 1...1440.
  public var minutes: Int

  /// An activity that nobody planned.
  public init(title: String, load: LoadClass, minutes: Int) {
    self.title = title
    self.load = load
    self.minutes = minutes
  }

  /// The lengths that can be logged, in minutes.
  public static let lengths = 1...1440

  /// The identity of an extra session: no activity of a programme has a plus sign in its id.
  ///
  /// - Parameters:
  ///   - activity: The activity's id in the plan, or a word for it.
  ///   - number: Its position among the extra sessions of the activity, from 1.
  /// - Returns: The identity.
  package static func id(of activity: String, number: Int) -> Session.ID {
    Session.ID(activity: "+\(activity)", ordinal: number)
  }
}

extension LoadClass: Codable {}

extension LoadClass {
  /// What an extra session can ask of the body: exercise of any class.
  public static let loggable = allCases.filter(\.isExercise)
}

extension Session.ID {
  /// Whether it is one of a session that nobody planned.
  public var isExtra: Bool { activity.hasPrefix("+") }

  /// The activity that it is of, planned or not.
  package var plannedActivity: String { isExtra ? String(activity.dropFirst()) : activity }
}
