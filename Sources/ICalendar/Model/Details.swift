/// What events and to-dos have in common, for the one writer and the one reader of both.
protocol Details {
  var uid: UID { get set }
  var stamp: LocalDateTime { get set }
  var sequence: Int { get set }
  var lastModified: LocalDateTime? { get set }
  var created: LocalDateTime? { get set }
  var duration: NominalDuration? { get set }
  var summary: String { get set }
  var description: String? { get set }
  var location: String? { get set }
  var url: String? { get set }
  var status: Status? { get set }
  var classification: Classification? { get set }
  var categories: [String] { get set }
  var color: String? { get set }
  var priority: Int? { get set }
  var recurrenceRule: RecurrenceRule? { get set }
  var exceptionDates: [DateTime] { get set }
  var recurrenceDates: [DateTime] { get set }
  var recurrenceID: RecurrenceID? { get set }
  var relatedTo: [Relation] { get set }
  var organizer: Organizer? { get set }
  var attachments: [Attachment] { get set }
  var alarms: [Alarm] { get set }
  var extensions: [ExtensionProperty] { get set }
}

extension Event: Details {}
extension Todo: Details {}
