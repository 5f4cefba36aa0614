/// When a person has time for sessions, and when not.
public struct Availability: Hashable, Sendable, Codable {
  /// When the person has time.
  public var windows: WeeklyWindows
  /// When the clinic is open, for appointments and procedures; `nil` where the person's windows say
  /// it all.
  public var clinicHours: WeeklyWindows?
  /// When the person gets up; `nil` where it does not matter.
  public var waking: TimeOfDay?
  /// Minutes after waking without exercise, for joints that are stiff in the morning; 60 unless
  /// told (EVIDENCE 9, rules 15 and 16).
  public var calmMinutes: Int
  /// When the person goes to sleep, after midnight where it is a small hour; `nil` where it does
  /// not matter.
  public var sleep: TimeOfDay?
  /// Minutes before sleep in which no hard session may end; 120 by default (EVIDENCE 9, rule 19).
  public var windDownMinutes: Int
  /// The times that the clinic gave.
  public var appointments: [ClinicAppointment]
  /// Days off.
  ///
  /// Only routines and items of the whole day go on: they need neither gym nor clinic.
  public var blackouts: [DaySpan]
  /// When the person is busy.
  public var busy: [BusyInterval]
  /// Minutes to keep free before and after each busy time.
  public var travelMinutes: Int
  /// Other hours on some days, of which the later one counts; `nil` for none.
  public private(set) var otherWindows: [DatedWindows]?

  /// Times that only windows limit.
  public init(windows: WeeklyWindows = .waking) {
    self.windows = windows
    calmMinutes = 60
    windDownMinutes = 120
    appointments = []
    blackouts = []
    busy = []
    travelMinutes = 0
  }

  /// The windows of a kind of activity: the clinic's hours for what is done there.
  public func hours(for kind: Activity.Kind) -> OpenWindows {
    if kind == .appointment || kind == .procedure, let clinicHours {
      return OpenWindows(clinicHours)
    }
    return OpenWindows(windows, others: otherWindows ?? [])
  }

  /// Takes up other hours on some days, in place of earlier ones that lie within them.
  public mutating func add(_ windows: DatedWindows) {
    let kept = (otherWindows ?? []).filter { earlier in
      !(windows.days.days.lowerBound <= earlier.days.days.lowerBound
        && earlier.days.days.upperBound <= windows.days.days.upperBound)
    }
    otherWindows = kept + [windows]
  }

  /// Goes back to the usual hours on all days.
  public mutating func forgetOtherWindows() { otherWindows = nil }
}
