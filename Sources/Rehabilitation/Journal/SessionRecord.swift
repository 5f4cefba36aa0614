/// What was done and felt in a session.
///
/// A later record of the same session completes or corrects it: what it leaves `nil` stays as it was.
public struct SessionRecord: Hashable, Codable, Sendable {
  /// The session.
  public var session: Session.ID
  /// The day it was done, where that is not the planned one.
  public var date: CivilDate?
  /// The pain before it, 0-10.
  public var before: Int?
  /// The worst pain during it, 0-10.
  public var pain: Int?
  /// The pain the next morning, 0-10.
  public var morning: Int?
  /// The felt effort, 0-10.
  public var effort: Int?
  /// The share of the prescribed work that was done, in percent, 0...100; 0 where it was skipped.
  public var donePercent: Int?
  /// The repetitions of each set, by exercise; under the empty name for the session's only one.
  public var repetitions: [String: [Int]]?
  /// The load in kilograms, by exercise; under the empty name for the session's only one.
  public var loads: [String: Amount]?
  /// What each leg did, by exercise, where both were logged.
  public var legs: [String: LegRecord]?
  /// How long it was, in minutes, where that was logged.
  public var minutes: Int?
  /// What it was, where nobody planned it.
  public var extra: ExtraSession?
  /// The swelling grade after it, 0-4 (EVIDENCE 3.3).
  public var swelling: Int?
  /// How soreness at the warm-up went on.
  public var warmUp: WarmUpSoreness?
  /// What was sore more than an hour after it, or the next day.
  public var nextDay: NextDaySoreness?
  /// Whether the pain that it brought was gone within 24 hours.
  public var isSettled: Bool?
  /// The ids of red flags, and of the programme's stop signs, that were seen.
  public var flags: Set<String>?
  /// Whether it was left out on purpose.
  public var isSkipped: Bool?
  /// The person's own words.
  public var note: String?
  /// Whether it was reported with the work alone, and with no word on how the knee took it.
  ///
  /// A record of a release that did not ask says nothing of it, and counts as free of complaint.
  public var isWorkOnly: Bool?
  /// What the person did in the days without a report before it.
  public var meanwhile: Meanwhile?

  /// A record that says nothing yet.
  public init(session: Session.ID) {
    self.session = session
  }

  /// This record with what a later one says.
  public func updated(by later: SessionRecord) -> SessionRecord {
    var record = self
    record.date = later.date ?? date
    record.before = later.before ?? before
    record.pain = later.pain ?? pain
    record.morning = later.morning ?? morning
    record.effort = later.effort ?? effort
    record.donePercent = later.donePercent ?? donePercent
    // An exercise that is logged later comes beside those before it.
    record.repetitions = repetitions.merged(with: later.repetitions)
    record.loads = loads.merged(with: later.loads)
    record.legs = legs(updatedBy: later)
    record.minutes = later.minutes ?? minutes
    record.extra = later.extra ?? extra
    record.swelling = later.swelling ?? swelling
    record.warmUp = later.warmUp ?? warmUp
    record.nextDay = later.nextDay ?? nextDay
    record.isSettled = later.isSettled ?? isSettled
    record.flags = later.flags ?? flags
    record.isSkipped = later.isSkipped ?? isSkipped
    record.note = later.note ?? note
    record.isWorkOnly = later.isWorkOnly ?? isWorkOnly
    record.meanwhile = later.meanwhile ?? meanwhile
    return record
  }

  /// What each leg did, without what a later record gives for both.
  private func legs(updatedBy later: SessionRecord) -> [String: LegRecord]? {
    guard var legs else { return later.legs }
    for name in (later.repetitions ?? [:]).keys {
      legs[name]?.leftRepetitions = nil
      legs[name]?.rightRepetitions = nil
    }
    for name in (later.loads ?? [:]).keys {
      legs[name]?.leftLoad = nil
      legs[name]?.rightLoad = nil
    }
    return legs.merging(later.legs ?? [:]) { $0.updated(by: $1) }
  }

  /// Whether it reports work, and of nothing that says how the knee took it.
  public var isWorkAlone: Bool { isWorkOnly == true && !tellsComfort }

  /// Whether a reading says how the knee took the session: pain, effort, swelling, soreness, or a warning
  /// sign.
  public var tellsComfort: Bool {
    before != nil || pain != nil || morning != nil || effort != nil || swelling != nil
      || warmUp != nil || nextDay != nil || isSettled != nil || flags?.isEmpty == false
  }
}

extension Optional {
  /// The values by exercise, with those of a later record in their place.
  fileprivate func merged<Value>(with later: [String: Value]?) -> [String: Value]?
  where Wrapped == [String: Value] {
    self?.merging(later ?? [:]) { $1 } ?? later
  }
}
