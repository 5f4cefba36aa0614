extension Component {
  /// An event as libical's tree.
  init(_ event: Event) throws(ValueError) {
    self.init(.event)
    try addIdentity(event)
    try addTime(.start, event.start)
    try addTime(.end, event.end)
    try Self.checkEnd("DTEND", event.start, event.end)
    try addContent(event, allowing: [.tentative, .confirmed, .cancelled])
    if let transparency = event.transparency { add(transparency: transparency) }
    try addKind(event)
    try addExtensions(event.extensions)
    try addAlarms(event)
  }

  /// A to-do as libical's tree.
  init(_ todo: Todo) throws(ValueError) {
    self.init(.todo)
    try addIdentity(todo)
    try addTime(.start, todo.start)
    try addTime(.due, todo.due)
    try Self.checkEnd("DUE", todo.start, todo.due)
    try addContent(todo, allowing: [.needsAction, .inProcess, .completed, .cancelled])
    try addKind(todo)
    try addAlarms(todo)
  }

  private mutating func addIdentity(_ details: some Details) throws(ValueError) {
    guard PlainText.isIdentifier(details.uid.rawValue, limit: 255) else {
      throw ValueError("UID", details.uid.rawValue.isEmpty ? .empty : .malformed)
    }
    add(.uid, details.uid.rawValue)
    try addUTC(.stamp, details.stamp)
    try addUTC(.lastModified, details.lastModified)
    guard (0...Int(Int32.max)).contains(details.sequence) else {
      throw ValueError("SEQUENCE", .outOfRange)
    }
    add(sequence: Int32(details.sequence))
  }

  /// An end has the form of the start and does not lie before it on the same clock.
  private static func checkEnd(
    _ name: String, _ start: DateTime?, _ end: DateTime?
  ) throws(ValueError) {
    guard let start, let end else { return }
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

  private mutating func addContent(
    _ details: some Details, allowing statuses: [Status]
  ) throws(ValueError) {
    if let rule = details.recurrenceRule {
      guard rule.isValid else { throw ValueError("RRULE", .outOfRange) }
      add(rule: rule)
    }
    add(.summary, PlainText.cleaned(details.summary))
    addText(.description, details.description)
    if let status = details.status {
      guard statuses.contains(status) else { throw ValueError("STATUS", .contradiction) }
      add(status: status)
    }
  }

  private mutating func addKind(_ details: some Details) throws(ValueError) {
    if let classification = details.classification { add(classification: classification) }
    for category in details.categories {
      let text = PlainText.cleaned(category)
      guard !text.isEmpty else { throw ValueError("CATEGORIES", .empty) }
      add(category: text)
    }
    try addColor(details.color)
  }

  private mutating func addAlarms(_ details: some Details) throws(ValueError) {
    for alarm in details.alarms { try addAlarm(alarm) }
  }
}
