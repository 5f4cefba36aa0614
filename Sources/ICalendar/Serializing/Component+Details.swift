extension Component {
  /// An event as libical's tree.
  init(_ event: Event) throws(ValueError) {
    self.init(.event)
    try addIdentity(event)
    try addTime(.start, event.start)
    try addTime(.end, event.end)
    try Self.checkEnd("DTEND", event.start, event.end, event.duration)
    try addRecurrence(event, start: event.start)
    try addContent(event, allowing: [.tentative, .confirmed, .cancelled])
    if let transparency = event.transparency { add(transparency: transparency) }
    try addRest(event)
  }

  /// A to-do as libical's tree.
  init(_ todo: Todo) throws(ValueError) {
    self.init(.todo)
    try addIdentity(todo)
    try addTime(.start, todo.start)
    try addTime(.due, todo.due)
    try Self.checkEnd("DUE", todo.start, todo.due, todo.duration)
    try addUTC(.completed, todo.completed)
    try addNumber(.percentComplete, todo.percentComplete, in: 0...100)
    try addRecurrence(todo, start: todo.start)
    try addContent(todo, allowing: [.needsAction, .inProcess, .completed, .cancelled])
    try addRest(todo)
  }

  private mutating func addIdentity(_ details: some Details) throws(ValueError) {
    guard PlainText.isIdentifier(details.uid.rawValue, limit: 255) else {
      throw ValueError("UID", details.uid.rawValue.isEmpty ? .empty : .malformed)
    }
    add(.uid, details.uid.rawValue)
    try addUTC(.stamp, details.stamp)
    try addUTC(.created, details.created)
    try addUTC(.lastModified, details.lastModified)
    try addNumber(.sequence, details.sequence, in: 0...Int(Int32.max))
  }

  /// An end has the form of the start and does not lie before it on the same clock.
  private static func checkEnd(
    _ name: String, _ start: DateTime?, _ end: DateTime?, _ duration: NominalDuration?
  ) throws(ValueError) {
    guard let end else { return }
    guard duration == nil else { throw ValueError("DURATION", .contradiction) }
    guard let start else { return }
    guard start.isDate == end.isDate else { throw ValueError(name, .contradiction) }
    let isSameClock: Bool =
      switch (start, end) {
      case (.date, _), (.floating, .floating), (.utc, .utc): true
      case (.zoned(_, let one), .zoned(_, let other)): one == other
      default: false
      }
    // Where a clock is set back in between, the end may show an earlier time: an hour is let pass.
    let slack = end.zone == nil ? 0 : 7200
    guard !isSameClock || end.local.secondsSinceEpoch + slack >= start.local.secondsSinceEpoch
    else { throw ValueError(name, .contradiction) }
  }

  private mutating func addRecurrence(
    _ details: some Details, start: DateTime?
  ) throws(ValueError) {
    if let duration = details.duration {
      guard duration.isValid else { throw ValueError("DURATION", .outOfRange) }
      add(duration: duration)
    }
    if let recurrenceID = details.recurrenceID {
      guard recurrenceID.original.local.isWritable else {
        throw ValueError("RECURRENCE-ID", .outOfRange)
      }
      add(.recurrenceID, recurrenceID.original, toFuture: recurrenceID.includesFuture)
    }
    if let rule = details.recurrenceRule {
      guard rule.isValid else { throw ValueError("RRULE", .outOfRange) }
      add(rule: rule)
    }
    for date in details.recurrenceDates { try addTime(.recurrenceDate, date) }
    for date in details.exceptionDates { try addTime(.exceptionDate, date) }
  }

  private mutating func addContent(
    _ details: some Details, allowing statuses: [Status]
  ) throws(ValueError) {
    add(.summary, PlainText.cleaned(details.summary))
    addText(.description, details.description)
    addText(.location, details.location)
    if let url = details.url {
      guard PlainText.isURI(url) else { throw ValueError("URL", .malformed) }
      add(url: url)
    }
    if let status = details.status {
      guard statuses.contains(status) else { throw ValueError("STATUS", .contradiction) }
      add(status: status)
    }
  }

  private mutating func addRest(_ details: some Details) throws(ValueError) {
    if let classification = details.classification { add(classification: classification) }
    for category in details.categories {
      let text = PlainText.cleaned(category)
      guard !text.isEmpty else { throw ValueError("CATEGORIES", .empty) }
      add(category: text)
    }
    try addColor(details.color)
    try addNumber(.priority, details.priority, in: 0...9)
    if var organizer = details.organizer {
      guard PlainText.isURI(organizer.address) else { throw ValueError("ORGANIZER", .malformed) }
      organizer.name = organizer.name.map(PlainText.cleaned)
      add(organizer: organizer)
    }
    for relation in details.relatedTo {
      guard PlainText.isIdentifier(relation.uid.rawValue, limit: 255) else {
        throw ValueError("RELATED-TO", .malformed)
      }
      add(relation: relation)
    }
    for attachment in details.attachments {
      guard PlainText.isURI(attachment.url),
        attachment.mediaType.map({ PlainText.isURI($0) && $0.utf8.count <= 127 }) ?? true
      else { throw ValueError("ATTACH", .malformed) }
      add(attachment: attachment)
    }
    try addExtensions(details.extensions)
    for alarm in details.alarms { try addAlarm(alarm) }
  }
}
