import Planning
import Wording

extension EntryText {
  /// The words of the entries of a schedule, by the conventions of a calendar.
  init(_ schedule: Schedule, _ options: CalendarOptions) {
    let wholeDays = options.isDiscreet ? schedule.planned.filter { $0.start == nil } : []
    self.init(
      schedule.plan, isDiscreet: options.isDiscreet, marksHistory: options.marksHistory,
      in: options.notation, wholeDays: Set(wholeDays.map(\.session.id.activity)).sorted())
  }
}
