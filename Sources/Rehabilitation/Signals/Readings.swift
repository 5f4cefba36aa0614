/// What is known of a knee after a session; `nil` where it was not logged.
public struct Readings: Hashable, Sendable {
  /// The worst pain during the session, 0-10.
  public var pain: Int?
  /// The pain the next morning, 0-10.
  public var morning: Int?
  /// The pain that is usual, 0-10, as the person reported it.
  public var usual: Int?
  /// The pain that counts as usual, 0-10, where the person did not report it; the green limit where it is
  /// `nil` (EVIDENCE 12.7).
  public var assumedUsual: Int?
  /// Whether the pain that the session brought was gone within 24 hours.
  public var isSettledIn24Hours: Bool?
  /// The swelling grade, 0-4 (EVIDENCE 3.3).
  public var swelling: Int?
  /// The swelling grade that is this person's own, 0-4.
  public var swellingBaseline = 0
  /// The swelling grade that was logged before this one, 0-4.
  public var swellingBefore: Int?
  /// How soreness at the warm-up went on.
  public var warmUp: WarmUpSoreness?
  /// What was sore more than an hour after the session, or the next day.
  public var nextDay: NextDaySoreness?
  /// The nights of the last seven in which pain woke the person, 0-7.
  public var nightWakings: Int?
  /// The nights of the seven before in which pain woke the person, 0-7.
  public var nightWakingsBefore: Int?
  /// The mean pain of each week, 0-10, oldest first, the last one complete.
  public var weeklyMeans = [Amount]()
  /// The share of the week's prescribed work that was done, in percent; `nil` while the week lasts.
  public var weekDonePercent: Int?
  /// The ids of red flags, and of the programme's stop signs, that were seen.
  public var flags = Set<String>()

  /// Whether the report is of work and not of how the knee took it.
  public var isWorkAlone = false

  /// Readings that say nothing yet.
  public init() {}

  /// Whether anything says how the knee took the session.
  public var tellsComfort: Bool {
    !isWorkAlone || pain != nil || morning != nil || isSettledIn24Hours != nil || swelling != nil
      || warmUp != nil || nextDay != nil
  }
}
