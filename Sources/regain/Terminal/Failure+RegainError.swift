import RegainKit

extension Failure {
  /// An error of the library: its exit code, and its words.
  ///
  /// - Parameters:
  ///   - error: The error.
  ///   - number: Whom to call in an emergency.
  init(_ error: RegainError, emergencyNumber number: String = "112") {
    let code: Code =
      switch error {
      case .store(.busy): .busy
      case .library(.unlinted), .journal(_, .unreadable), .diary, .busy, .store(.refusedLine):
        .unlinted
      case .library(.unknownEquipment), .screening: .usage
      case .refused, .unanswered, .change(.forbidden), .change(.needsSurgeon),
        .enrolment(.limitsMissing):
        .refused
      case .enrolment, .availability, .plan, .empty, .report, .measure, .gate, .change,
        .setting, .target,
        .zone(.unknown, _), .store(.outOfRange),
        .zone(.malformedIdentifier, _):
        .usage
      case .file, .library, .journal, .store, .zone, .calendar, .noCalendars, .foreignCalendar:
        .failed
      }
    self.init(code) { error.words(emergencyNumber: number, offering: $0) }
  }
}
