import Rehabilitation

/// The way back after flares (EVIDENCE R14; `DES`, the 24 hours F98).
public struct FlareCourse: Hashable, Sendable {
  /// What flares in quick succession lead to.
  public enum Setback: Hashable, Sendable {
    /// Two within 21 days: the next plan week at this share, in percent, and rises halved.
    case lighterWeek(percent: Int)
    /// Three within 42 days: a clinician should look.
    case clinician
  }

  /// The standard way back: half of the last green dose, and a quarter more after each two green
  /// days.
  public static let standard = Settings.Flare(resumePercent: 50, risePercent: 25)

  /// The share of the last green quota at which a quota is taken up again, in percent.
  public static let quotaPercent = 80

  /// The days of the flare plan (EVIDENCE P23) before the way back, the first one counted as 0.
  static let calmDays = 0...2

  private struct Day: Hashable {
    let date: CivilDate
    let isGreen: Bool
  }

  private let flares: [CivilDate]
  /// The days of the activity's sessions that were reported, in order, and whether each was green.
  private let days: [Day]
  private let settings: Settings.Flare

  /// A course of flares, and of the days of one activity's sessions, in any order.
  ///
  /// - Parameters:
  ///   - flares: The first days of flares.
  ///   - greenDays: The days of the activity's green sessions; a day counts once.
  ///   - complaintDays: Those of its amber and red sessions; such a day is not green.
  ///   - settings: The way back.
  public init(
    flares: [CivilDate], greenDays: [CivilDate], complaintDays: [CivilDate] = [],
    settings: Settings.Flare = FlareCourse.standard
  ) {
    self.flares = Set(flares).sorted()
    let complaints = Set(complaintDays)
    days = Set(greenDays).union(complaints).sorted().map {
      Day(date: $0, isGreen: !complaints.contains($0))
    }
    self.settings = settings
  }

  /// Whether readings make a flare: pain of 2 and more above the usual for 24 hours, or a grade more of
  /// swelling than was reported last (EVIDENCE 12.5).
  ///
  /// - Parameters:
  ///   - pain: The pain, 0 to 10.
  ///   - usualPain: The usual pain, 0 to 10.
  ///   - hours: How long the pain has been so.
  ///   - swelling: The swelling's grade, 0 to 4.
  ///   - usualSwelling: The grade that was reported before.
  /// - Returns: Whether the readings make a flare.
  public static func isFlare(
    pain: Int, usualPain: Int, hours: Int, swelling: Int, usualSwelling: Int
  ) -> Bool {
    pain >= usualPain + 2 && hours >= 24 || swelling > usualSwelling
  }

  /// The share of the last green dose on a day, in percent, 1...100.
  ///
  /// Days count after the flare plan's, and before the day itself. Two green ones running lead a step up
  /// (EVIDENCE 12.6), and one with a complaint leads a step down, to where the way back began at the least.
  public func percent(on date: CivilDate) -> Int {
    guard let flare = latest(on: date) else { return 100 }
    let first = flare.advanced(by: FlareCourse.calmDays.upperBound + 1)
    var (steps, greens) = (0, 0)
    for day in days where day.date >= first && day.date < date {
      guard day.isGreen else {
        (steps, greens) = (max(0, steps - 1), 0)
        continue
      }
      greens += 1
      if greens == 2 { (steps, greens) = (steps + 1, 0) }
    }
    return min(100, settings.resumePercent + settings.risePercent * steps)
  }

  /// The consequence of flares in quick succession, up to a day; `nil` where they are far enough apart.
  public func setback(on date: CivilDate) -> Setback? {
    guard let latest = latest(on: date) else { return nil }
    func count(within days: Int) -> Int {
      flares.filter { $0 <= latest && $0.days(to: latest) < days }.count
    }
    if count(within: 42) >= 3 { return .clinician }
    return count(within: 21) >= 2 ? .lighterWeek(percent: 80) : nil
  }

  private func latest(on date: CivilDate) -> CivilDate? { flares.last { $0 <= date } }
}
