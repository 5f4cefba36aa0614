/// What events and to-dos have in common, for the one writer of both.
protocol Details {
  var uid: UID { get }
  var stamp: LocalDateTime { get }
  var sequence: Int { get }
  var lastModified: LocalDateTime? { get }
  var summary: String { get }
  var description: String? { get }
  var status: Status? { get }
  var classification: Classification? { get }
  var categories: [String] { get }
  var color: String? { get }
  var recurrenceRule: RecurrenceRule? { get }
  var alarms: [Alarm] { get }
}

extension Event: Details {}
extension Todo: Details {}
