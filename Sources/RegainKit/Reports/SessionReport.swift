import Rehabilitation

/// What a person reports of a session; each reading may be left out.
///
/// Logging a session again adds to it, or corrects it.
public struct SessionReport: Hashable, Sendable {
  /// The session, such as `strength/3`; `nil` for the latest exercise that is not logged yet.
  public var session: String?
  /// The day it was done, where that is not the planned one.
  public var date: CivilDate?
  /// The pain before it, 0-10.
  public var before: Int?
  /// The worst pain during it, 0-10.
  public var pain: Int?
  /// The pain the next morning, 0-10.
  public var morning: Int?
  /// The pain that is usual, 0-10; it holds until another is logged.
  public var usual: Int?
  /// The felt effort, 0-10.
  public var effort: Int?
  /// The share of the prescribed work that was done, in percent, 0...100.
  public var donePercent: Int?
  /// The repetitions of each set, by exercise; under the empty name for the session's only one.
  public var repetitions = [String: [Int]]()
  /// The load in kilograms, by exercise; under the empty name for the session's only one.
  public var loads = [String: Amount]()
  /// What each leg did, left and right, by exercise; under the empty name for the session's only one.
  public var legs = [String: LegRecord]()
  /// How long it was, in minutes, 1...1440.
  public var minutes: Int?
  /// Whether nobody planned it: ``session`` is then the activity's id in the plan, or a word for it.
  public var isExtra = false
  /// What an extra session asked of the body, where the activity does not say.
  public var load: LoadClass?
  /// Whether the person says that values far above what was ordered are right.
  public var isSure = false
  /// The swelling grade after it, 0-4 (EVIDENCE 3.3).
  public var swelling: Int?
  /// How soreness at the warm-up went on.
  public var warmUp: WarmUpSoreness?
  /// What was sore more than an hour after it, or the next day.
  public var nextDay: NextDaySoreness?
  /// Whether the pain that it brought was gone within 24 hours.
  public var isSettled: Bool?
  /// The ids of red flags, and of the programme's stop signs, that were seen.
  public var flags = Set<String>()
  /// Whether the person says that no red flag holds.
  public var deniesFlags = false
  /// Whether it was left out on purpose.
  public var isSkipped = false
  /// The person's own words.
  public var note: String?
  /// What the person did in the days without a report before it.
  public var meanwhile: Meanwhile?

  /// A report of a session with its worst pain and its effort, 0-10; `nil` where they are not known.
  public init(_ session: String? = nil, pain: Int? = nil, effort: Int? = nil) {
    self.session = session
    self.pain = pain
    self.effort = effort
  }
}
