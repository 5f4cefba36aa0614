import Calendars
import ICalendar

extension Stamp {
  /// The moment as HTTP writes it: `Mon, 02 Mar 2026 06:00:00 GMT` (RFC 9110 §5.6.7).
  ///
  /// Own code: Foundation's format of this name is not part of what comes with the compiler.
  var httpDate: String {
    let moment = LocalDateTime(secondsSinceEpoch: secondsSinceEpoch)
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let days: [RecurrenceRule.Weekday: String] = [
      .monday: "Mon", .tuesday: "Tue", .wednesday: "Wed", .thursday: "Thu", .friday: "Fri",
      .saturday: "Sat", .sunday: "Sun",
    ]
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return
      "\(days[moment.date.weekday] ?? ""), \(two(moment.day)) \(months[moment.month - 1]) \(moment.year) "
      + "\(two(moment.hour)):\(two(moment.minute)):\(two(moment.second)) GMT"
  }
}
