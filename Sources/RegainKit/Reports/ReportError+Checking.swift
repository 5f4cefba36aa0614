import Planning
import Rehabilitation

extension [(ReportError.Reading, Int?, ClosedRange<Int>)] {
  /// Refuses the first reading that is outside its scale.
  func check() throws(RegainError) {
    for case (let reading, let value?, let scale) in self where !scale.contains(value) {
      throw .report(.outOfRange(reading, value, scale))
    }
  }
}

extension CivilDate {
  /// Refuses a day whose year must be a slip: more than a year before the plan began.
  func checkNear(_ schedule: Schedule) throws(RegainError) {
    let start = schedule.plan.enrolment.start
    if self < start.advanced(by: -366) { throw .report(.tooEarly(self, start: start)) }
  }
}

extension String? {
  /// Refuses a note that is too long.
  func checkNote() throws(RegainError) {
    if let self, self.count > 1000 { throw .report(.noteTooLong(limit: 1000)) }
  }
}

extension Set<String> {
  /// Refuses the first id that is no red flag's.
  func checkFlags() throws(RegainError) {
    if let unknown = sorted().first(where: { RedFlag($0) == nil }) {
      throw .report(.unknownFlag(unknown))
    }
  }
}
