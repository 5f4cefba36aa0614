import Rehabilitation
import Wording

extension RegainError {
  /// The error in words, with what to do.
  ///
  /// - Parameters:
  ///   - number: The number to dial in an emergency.
  ///   - steps: How next steps are named.
  /// - Returns: The words, without a full stop where a list ends them.
  public func words(
    emergencyNumber number: String, offering steps: NextStepWording = .plain
  ) -> String {
    switch self {
    case .file(let error): error.words(offering: steps)
    case .library(let error): error.words(offering: steps)
    case .refused(let refusal): refusal.words(emergencyNumber: number, offering: steps)
    case .unanswered(let questions):
      UnansweredSafety.questions(questions.map(\.text)).words(
        emergencyNumber: number, offering: steps)
    case .screening(let error): error.words(offering: steps)
    case .enrolment(let error): error.words(offering: steps)
    case .availability(let error): error.words(offering: steps)
    case .plan(let error): error.words(offering: steps)
    case .empty(let reason): reason.words(offering: steps)
    case .journal(let plan, let error): error.words(of: plan, offering: steps)
    case .store(let error): error.words(offering: steps)
    case .zone(let error, let name): error.words(for: name, offering: steps)
    case .report(let error): error.words(offering: steps)
    case .measure(let error): error.words(offering: steps)
    case .diary(let faults): faults.words(in: DiaryFaults.unnamed)
    case .gate(let error): error.words(offering: steps)
    case .change(let error): error.words(offering: steps)
    case .target(let fault): fault.words(offering: steps)
    case .foreignCalendar(let missing, let ahead):
      PullSentence.foreign(missing: missing, ahead: ahead).words(offering: steps)
    case .calendar(let error): error.words
    case .busy(let errors): errors.map(\.words).joined(separator: "\nregain: ")
    case .setting(let setting, let value):
      SettingFault.value(setting, value, of: setting.rawValue).words(offering: steps)
    case .letterhead(let fault): fault.words
    case .noCalendars(let folder): CalendarFault.noCalendars(folder: folder).words
    case .request(let fault): fault.words(offering: steps)
    }
  }
}
