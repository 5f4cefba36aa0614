/// One strand of a phase: sessions of one kind that come in one rhythm.
public struct Activity: Hashable, Sendable {
  /// What a strand is, for its place in the calendar.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case exercise
    /// A class or a visit at a clinic.
    case appointment
    /// A prescribed procedure: mud, bath, magnet, laser.
    case procedure
    case education
    case measurement
    /// A routine: walking aid, insoles, bandage, stockings, shoes.
    case aid
    /// A routine: heat or cold at home.
    case compress
    /// A routine: what a prescriber ordered, repeated in the user's own words.
    case medicine
    case meal
    /// A routine: posture breaks, elevation, skin checks.
    case reminder

    /// Whether the calendar folds it into series: same text, same wall-clock time (CALENDARS 0).
    public var isRoutine: Bool {
      switch self {
      case .aid, .compress, .medicine, .meal, .reminder: true
      case .exercise, .appointment, .procedure, .education, .measurement: false
      }
    }
  }

  /// A part of the day that a session is wanted in.
  public enum DayPart: String, CaseIterable, Hashable, Sendable {
    case morning, midday, afternoon, evening
  }

  /// When an activity is part of a plan.
  public enum Inclusion: String, CaseIterable, Hashable, Sendable {
    /// Unless it is left out (`--without`).
    case always
    /// Only when it is asked for (`--with`).
    case onRequest = "on-request"
  }

  /// The id, unique within the phase; the same id in a later phase goes on counting sessions.
  public var id: String
  /// What people read.
  public var title: String
  /// What it is.
  public var kind: Kind
  /// What it asks of the body, which decides the least gap.
  public var load: LoadClass
  /// How often it comes.
  public var frequency: Frequency
  /// The length of a session in minutes, 1...720; `nil` for an item of the whole day.
  public var minutes: Int?
  /// Fixed wall-clock times, one for each session of a day; empty where a time is to be found.
  public var times: [TimeOfDay]
  /// The part of the day it is wanted in.
  public var dayPart: DayPart?
  /// The only weekdays it may fall on; empty for any.
  public var weekdays: [Weekday]
  /// The weeks of the phase it belongs to, counted from 1; `nil` for all.
  public var weeks: ClosedRange<Int>?
  /// The day of the phase on which it begins, from 1; `nil` for the first.
  public var firstDay: Int?
  /// Whether it is on unless left out.
  public var inclusion: Inclusion
  /// The activity of its phase that it stands in for when it is asked for, by id.
  public var replaced: String?
  /// Whether the user must type the date it ends on (`--until`).
  public var endsOnTypedDate: Bool
  /// Its first day, in days before an operation that the plan leads to, from 1; `nil` for the phase's first.
  public var firstDayBeforeOperation: Int?
  /// Its last day, in days before an operation that the plan leads to, from 1; `nil` for the phase's last.
  public var daysBeforeOperation: Int?
  /// Why it must not go on past the phase's longest stay, in a sentence; `nil` where it may.
  public var stopReason: String?
  /// A gap in hours that is longer than the load class's.
  public var leastGapHours: Int?
  /// What is done first.
  public var warmUp: Prescription?
  /// What is done last.
  public var coolDown: Prescription?
  /// Whether what is done are the exercises of the activity of the same id in the phase before, which go on at
  /// the doses that they had reached there.
  public var continuesDoses: Bool
  /// What is done.
  public var prescriptions: [Prescription]
  /// One text for each session in turn, such as the topics of a class.
  public var topics: [String]
  /// Plain words on how and why.
  public var guidance: [String]
  /// The medicine that it repeats, which says who ordered it, and on which days; `nil` for any other activity.
  package var medicine: Medicine?
  /// Where the frequency and the length come from.
  public var citations: [Citation]

  /// An activity.
  public init(
    id: String, title: String, kind: Kind, load: LoadClass, frequency: Frequency,
    minutes: Int? = nil, times: [TimeOfDay] = [], dayPart: DayPart? = nil,
    weekdays: [Weekday] = [], weeks: ClosedRange<Int>? = nil, firstDay: Int? = nil,
    inclusion: Inclusion = .always, replaced: String? = nil,
    endsOnTypedDate: Bool = false, firstDayBeforeOperation: Int? = nil,
    daysBeforeOperation: Int? = nil, stopReason: String? = nil, leastGapHours: Int? = nil,
    warmUp: Prescription? = nil, coolDown: Prescription? = nil, continuesDoses: Bool = false,
    prescriptions: [Prescription] = [], topics: [String] = [],
    guidance: [String] = [], citations: [Citation]
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.load = load
    self.frequency = frequency
    self.minutes = minutes
    self.times = times
    self.dayPart = dayPart
    self.weekdays = weekdays
    self.weeks = weeks
    self.firstDay = firstDay
    self.inclusion = inclusion
    self.replaced = replaced
    self.endsOnTypedDate = endsOnTypedDate
    self.firstDayBeforeOperation = firstDayBeforeOperation
    self.daysBeforeOperation = daysBeforeOperation
    self.stopReason = stopReason
    self.leastGapHours = leastGapHours
    self.warmUp = warmUp
    self.coolDown = coolDown
    self.continuesDoses = continuesDoses
    self.prescriptions = prescriptions
    self.topics = topics
    self.guidance = guidance
    self.citations = citations
  }

  /// The least time between the starts of two sessions, in hours.
  public var gapHours: Int { max(leastGapHours ?? load.usualGapHours, load.leastGapHours) }

  /// The week of the phase that its first session lies in, from 1.
  public var firstWeek: Int { max(weeks?.lowerBound ?? 1, ((firstDay ?? 1) - 1) / 7 + 1) }
}
