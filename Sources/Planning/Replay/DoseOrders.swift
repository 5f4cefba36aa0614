import Rehabilitation

/// What a person or a therapist ordered of a plan's doses.
struct DoseOrders: Hashable {
  /// A step that was ordered by hand, or that a fall asks for.
  struct ManualStep: Hashable {
    /// When it was ordered.
    let moment: CivilDateTime
    /// Whether it makes doses harder; easier if not.
    let isForward: Bool
    /// The activity it is for; `nil` for all.
    let activity: String?
    /// Whether a fall asks for it.
    var isAfterFall = false
  }

  /// The pace of progression from a moment on.
  struct Pace: Hashable {
    /// The moment.
    let from: CivilDateTime
    /// The share of the usual pace, in percent.
    let percent: Int
  }

  /// The spans of days on which no dose may rise.
  private var holds = [Range<CivilDate>]()
  /// The steps that were ordered, in order of time.
  private(set) var manualSteps = [ManualStep]()
  private var paces = [Pace]()
  /// When a clinician or physiotherapist was asked, in order of time.
  private(set) var reviews = [CivilDateTime]()

  /// Whether doses are held on a day.
  func holds(on date: CivilDate) -> Bool { holds.contains { $0.contains(date) } }

  /// Whether somebody was asked on a day or later.
  func isReviewed(after date: CivilDate) -> Bool { reviews.contains { $0.date >= date } }

  /// The pace at a moment, in percent; 100 where none was ordered.
  func pace(at moment: CivilDateTime) -> Int {
    paces.last { $0.from <= moment }?.percent ?? 100
  }

  /// Lets no dose rise on some days.
  mutating func hold(on days: Range<CivilDate>) { holds.append(days) }

  /// Adds a step by hand.
  mutating func add(_ step: ManualStep) { manualSteps.append(step) }

  /// Adds a review: what was left out until somebody was asked is taken up again.
  mutating func addReview(at moment: CivilDateTime) { reviews.append(moment) }

  /// Adds a pace.
  mutating func add(_ pace: Pace) { paces.append(pace) }
}
