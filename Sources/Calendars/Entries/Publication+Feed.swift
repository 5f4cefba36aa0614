import ICalendar
import Rehabilitation

extension Publication {
  /// A calendar file for those that look at it again and again, which pass over more than 1 MB (REACH 1.2).
  ///
  /// - Parameters:
  ///   - zone: The plan's zone.
  ///   - limit: The bytes from which on the oldest past is left out.
  /// - Returns: The bytes of the file, and how many past entries are left out.
  /// - Throws: `SerializationError` where a value cannot be written, which no linted programme leads to.
  public func feed(
    in zone: PlanZone, limit: Int = 900_000
  ) throws(SerializationError) -> (bytes: [UInt8], leftOut: Int) {
    var shown = self
    var bytes = try shown.calendar(in: zone)
    var past = entries.filter { ($0.published.dates.last ?? $0.first.date) < schedule.plan.today }
      .map(\.uid)[...]
    let count = past.count
    while bytes.count > limit, !past.isEmpty {
      let share = bytes.count / max(1, shown.entries.count)
      let gone = Set(past.prefix((bytes.count - limit) / max(1, share) + 1))
      past = past.dropFirst(gone.count)
      shown.entries.removeAll { gone.contains($0.uid) }
      bytes = try shown.calendar(in: zone)
    }
    return (bytes, count - past.count)
  }

  /// The file of one entry, for a folder of such files; `nil` where there is no such entry.
  ///
  /// - Parameters:
  ///   - uid: The entry's identity.
  ///   - zone: The plan's zone.
  /// - Returns: The bytes of the file, or `nil`.
  /// - Throws: `SerializationError` where a value cannot be written, which no linted programme leads to.
  public func file(of uid: String, in zone: PlanZone) throws(SerializationError) -> [UInt8]? {
    guard let entry = entries.first(where: { $0.uid == uid }) else { return nil }
    var calendar = CalendarObject(productID: Self.productID)
    let writer = EntryWriter(publication: self, zone: zone.rules)
    if entry.published.isTodo {
      calendar.todos = [writer.todo(entry)]
    } else {
      calendar.events = [writer.event(entry)]
    }
    var bytes = [UInt8]()
    try calendar.serialize(into: &bytes)
    return bytes
  }
}
