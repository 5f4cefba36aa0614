import ICalendar
import Rehabilitation

extension LocalDate {
  init(_ date: CivilDate) {
    let (year, month, day) = date.components
    self.init(year: year, month: month, day: day)
  }
}

extension LocalDateTime {
  init(_ moment: CivilDateTime) {
    self.init(secondsSinceEpoch: moment.minuteNumber * 60)
  }
}

extension RecurrenceRule.Weekday {
  init(_ weekday: Weekday) {
    switch weekday {
    case .monday: self = .monday
    case .tuesday: self = .tuesday
    case .wednesday: self = .wednesday
    case .thursday: self = .thursday
    case .friday: self = .friday
    case .saturday: self = .saturday
    case .sunday: self = .sunday
    }
  }
}
