import Planning
import Wording

extension EntryText {
  /// The words of the entries of a schedule, by the conventions of a calendar.
  init(_ schedule: Schedule, _ options: CalendarOptions) {
    let wholeDays =
      options.isDiscreet
      ? Set(schedule.planned.filter { $0.start == nil }.map(\.session.id.activity)).sorted() : []
    // Behind those without hours, so that their numbers stay.
    let habits =
      options.isDiscreet
      ? Habits(schedule.planned, options.habits).activities.filter { !wholeDays.contains($0) } : []
    self.init(
      schedule.plan, isDiscreet: options.isDiscreet, marksHistory: options.marksHistory,
      in: options.notation, wholeDays: wholeDays + habits)
  }
}
