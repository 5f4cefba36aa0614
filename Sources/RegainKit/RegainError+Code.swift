/// The code by which a script tells one failure from another: that with which a command ends, and that of a batch's answer.
public enum FailureCode: Int32, CaseIterable, Hashable, Sendable {
  /// It could not be done.
  case failed = 1
  /// What was asked for is not possible, or cannot be read.
  case usage = 64
  /// What was read is wrong in itself: a programme, a calendar, a diary, exported lines.
  case unlinted = 65
  /// A program that is needed is missing.
  case missingTool = 69
  /// Another program holds the store.
  case busy = 75
  /// It is refused for safety.
  case refused = 77
}

extension RegainError {
  /// The code that a script tells it by.
  public var code: FailureCode {
    switch self {
    case .store(.busy): .busy
    case .letterhead(.logo): .unlinted
    case .library(.unlinted), .journal(_, .unreadable), .diary, .busy, .store(.refusedLine),
      .request:
      .unlinted
    case .library(.unknownEquipment), .screening: .usage
    case .refused, .unanswered, .change(.forbidden), .change(.needsSurgeon),
      .enrolment(.limitsMissing):
      .refused
    case .enrolment, .availability, .plan, .empty, .report, .measure, .gate, .change,
      .setting, .letterhead(.clinic), .letterhead(.phone), .target,
      .zone(.unknown, _), .store(.outOfRange),
      .zone(.malformedIdentifier, _):
      .usage
    case .file, .library, .journal, .store, .zone, .calendar, .noCalendars, .foreignCalendar:
      .failed
    }
  }
}
