/// What a journal entry records.
public enum Fact: Hashable, Sendable {
  /// A plan begins; always the first entry.
  case enrolment(Enrolment, programs: ProgramTexts)
  /// A session was done, skipped, or its record is completed or corrected.
  case session(SessionRecord)
  /// How the knee is on a day.
  case checkIn(CheckIn)
  /// An outcome measure was taken.
  case measure(MeasureReading)
  /// A gate's criterion was confirmed or denied.
  case gate(GateAnswer)
  /// The plan is changed from now on.
  case adjustment(Adjustment)
  /// An earlier entry, by its number, counts no more.
  case reversal(of: Int)
}

extension Fact {
  /// The names of the facts, as a journal stores them.
  public enum Kind: String, CaseIterable, Hashable, Codable, Sendable {
    case enrolment, session
    case checkIn = "check-in"
    case measure, gate, adjustment, reversal
  }

  /// What kind of fact it is.
  public var kind: Kind {
    switch self {
    case .enrolment: .enrolment
    case .session: .session
    case .checkIn: .checkIn
    case .measure: .measure
    case .gate: .gate
    case .adjustment: .adjustment
    case .reversal: .reversal
    }
  }
}
