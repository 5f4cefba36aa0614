/// A sign that must be looked at before any exercise (EVIDENCE part 4).
///
/// ```swift
/// let flag = RedFlag("calf")
/// let stops = flag?.haltsPlan
/// ```
public struct RedFlag: Hashable, Sendable {
  /// Whom the question is put to.
  public enum Audience: Hashable, Sendable {
    /// Everybody.
    case everyone
    /// Whoever takes up a programme that counts from an injury.
    case injured
    /// People of such an age, in years, or of an age that is not known.
    case aged(ClosedRange<Int>)
    /// Whoever has an artificial joint in the leg.
    case withProsthesis
    /// Nobody: it is only noted where a person logs it.
    case nobody
  }

  /// The id that `--flag` takes.
  public let id: String
  /// What it is, in a few words.
  public let name: String
  /// How soon a doctor must see it.
  public let level: Level
  /// Whom the question is put to.
  public let audience: Audience
  /// The question, to be answered with yes or no.
  public let question: String
  /// What it can mean.
  public let reason: String
  /// What to do, apart from what the level says.
  public let advice: String
  /// Whether a running plan stops at once when it is seen (EVIDENCE 3.6, rows 1 and 2; 4.2 for a
  /// calf, which ends all work of the leg).
  public let haltsPlan: Bool
  /// Whether an urgent one can wait no night (EVIDENCE 4.2).
  public let isSameDay: Bool
  /// Whether it is one of the signs that only send to a doctor by themselves, and are more urgent
  /// beside another flag (EVIDENCE 4.4).
  public let isTrigger: Bool
  /// Where it comes from.
  public let citations: [Citation]

  init(
    _ id: String, _ name: String, _ level: Level, ask question: String, why reason: String,
    do advice: String, to audience: Audience = .everyone, halts: Bool = false,
    isSameDay: Bool = false, isTrigger: Bool = false, _ citations: String...
  ) {
    self.id = id
    self.name = name
    self.level = level
    self.audience = audience
    self.question = question
    self.reason = reason
    self.advice = advice
    haltsPlan = halts || level == .emergency
    self.isSameDay = isSameDay
    self.isTrigger = isTrigger
    self.citations = citations.map { Citation($0) }
  }
}

extension RedFlag {
  /// All flags, most urgent first.
  public static let all = emergencies + ottawa + urgencies + visits + notes

  /// The flag of an id.
  public init?(_ id: String) {
    guard let flag = RedFlag.all.first(where: { $0.id == id }) else { return nil }
    self = flag
  }
}
