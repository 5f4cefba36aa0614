/// Reads a calendar file one component at a time, so that no more than one is held.
///
///
/// The lines are not sorted into components by libical, which gives no line numbers, and follows
/// nesting of any depth with recursion that can run out of stack. The values are read by libical.
/// No file makes this trap: what cannot be kept is left out and stands in the problems.
///
/// - Source: RFC 5545 §3.
///
/// ```swift
/// var reader = CalendarReader(bytes)
/// while let component = reader.next() {
///   guard component.kind == .event else { continue }
///   let titles = reader.properties(of: component, named: ["SUMMARY"])
///   count += titles.count
/// }
/// ```
public struct CalendarReader {
  private var lines: ContentLines
  /// The calendar that is being read, the component in it, and so on; nothing between calendars.
  private var open: [CalendarComponent] = []
  /// Whether the calendar that is open has no `BEGIN` in the file.
  private var isCalendarAdded = false
  /// How many components of a kind that is left out are open.
  private var skipped = 0
  /// The outermost of them, and what follows its first line.
  private var skip: (name: String, line: Int, rest: ContentLines)?
  /// Whether one of them had no end, so that what cannot stand in one ends it from then on.
  private var hasEndlessSkip = false
  /// Components that ended on the same line, and are given out one by one.
  private var finished: [CalendarComponent] = []
  /// What is wrong with the lines and the components, before their values are looked at.
  private(set) var structure = ProblemList()
  /// What is wrong with the values that were asked for.
  var values = ProblemList()
  /// How many values libical refused.
  var refusedCount = 0
  var zoneNames = ZoneNames()

  /// Starts to read.
  ///
  /// - Parameter bytes: The file in UTF-8; LF line ends and a byte order mark are accepted.
  public init(_ bytes: [UInt8]) {
    lines = ContentLines(bytes)
    if lines.hasLeadingBlanks {
      structure.append(
        ParseProblem(line: 1, component: "", property: nil, reason: .leadingBlanks))
    }
  }

  /// The next component that stands directly in a calendar, or a calendar itself.
  ///
  /// - Returns: A calendar comes after its components, with its own properties alone; at the end of
  ///   the file nothing is left.
  public mutating func next() -> CalendarComponent? {
    while finished.isEmpty {
      guard let line = lines.next() else {
        if leaveSkipped() { continue }
        guard !open.isEmpty else { return nil }
        while !open.isEmpty { close(isMissingEnd: true) }
        break
      }
      take(line)
    }
    return finished.removeFirst()
  }

  private mutating func take(_ line: ContentLine) {
    let value = line.name == "BEGIN" || line.name == "END" ? Self.componentName(line) : ""
    if skipped > 0, endsSkipped(line.name, value), leaveSkipped() { return }
    switch line.name {
    case "BEGIN" where skipped > 0: skipped += 1
    case "END" where skipped > 0: skipped -= 1
    case _ where skipped > 0: break
    case "BEGIN": begin(value, line)
    case "END": end(value, line)
    case "": report(line, nil, .malformedLine)
    case _ where open.isEmpty: report(line, line.name, .outsideComponent)
    case _ where line.bytes.count > ContentLine.limit: report(line, line.name, .tooLong)
    case _ where line.hasControl: report(line, line.name, .controlCharacter)
    case "X-LIC-ERROR": report(line, line.name, .unsupportedProperty)
    case _ where open[open.count - 1].take(line): report(line, nil, .tooManyLines)
    default: break
    }
  }

  private static func componentName(_ line: ContentLine) -> String {
    let value = line.value.prefix(100)
    let end = value.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? value.startIndex
    return String(decoding: value[..<end], as: UTF8.self).uppercased()
  }

  private mutating func begin(_ name: String, _ line: ContentLine) {
    let kind = CalendarComponent.Kind(rawValue: name)
    if let kind { makeRoom(for: kind, line) }
    let allowed = open.last?.kind.partKinds ?? [.calendar]
    guard let kind, allowed.contains(kind) else {
      structure.append(
        ParseProblem(
          line: line.number, component: name, property: nil, reason: .unsupportedComponent))
      skipped = 1
      skip = (name, line.number, lines)
      return
    }
    open.append(CalendarComponent(kind, line: line.number))
  }

  /// Ends what cannot hold a component of a kind, where the calendar can, and begins a calendar where
  /// there is none: an `END` is missing or misspelt, or the calendar was left out.
  private mutating func makeRoom(for kind: CalendarComponent.Kind, _ line: ContentLine) {
    let isPart = CalendarComponent.Kind.calendar.partKinds.contains(kind)
    guard isPart || kind == .calendar else { return }
    while open.count > (isPart ? 1 : 0) { close(isMissingEnd: true) }
    if isPart, open.isEmpty {
      structure.append(
        ParseProblem(
          line: line.number, component: kind.rawValue, property: nil, reason: .missingCalendar))
      open.append(CalendarComponent(.calendar, line: line.number))
      isCalendarAdded = true
    }
  }

  private mutating func end(_ name: String, _ line: ContentLine) {
    guard let index = open.lastIndex(where: { $0.kind.rawValue == name }) else {
      report(line, nil, .unexpectedEnd)
      return
    }
    while open.count > index + 1 { close(isMissingEnd: true) }
    close(isMissingEnd: false)
  }

  /// Whether a line cannot stand in a component that is left out, so that its end is missing.
  private func endsSkipped(_ word: String, _ name: String) -> Bool {
    guard word == "BEGIN" || word == "END" else { return false }
    let kind = CalendarComponent.Kind(rawValue: name)
    if kind == .calendar { return true }
    return hasEndlessSkip && word == "BEGIN"
      && kind.map(CalendarComponent.Kind.calendar.partKinds.contains) ?? false
  }

  /// Ends a component that is left out and has no end.
  ///
  /// What follows its first line is read, so that it swallows no event. That is done once in a file: after
  /// it, such a component ends where an event begins, for a file must not be read again and again.
  ///
  /// - Returns: Whether the reading goes on elsewhere.
  private mutating func leaveSkipped() -> Bool {
    guard skipped > 0, let skip else { return false }
    skipped = 0
    self.skip = nil
    structure.append(
      ParseProblem(line: skip.line, component: skip.name, property: nil, reason: .missingEnd))
    guard !hasEndlessSkip else { return false }
    hasEndlessSkip = true
    lines = skip.rest
    return true
  }

  /// Closes the innermost component that is open.
  private mutating func close(isMissingEnd: Bool) {
    let component = open.removeLast()
    let isAdded = open.isEmpty && isCalendarAdded
    if isAdded { isCalendarAdded = false }
    if isMissingEnd, !isAdded {
      structure.append(
        ParseProblem(
          line: component.line, component: component.kind.rawValue, property: nil,
          reason: .missingEnd))
    }
    if open.count < 2 {
      finished.append(component)
    } else if open[open.count - 1].take(component) {
      structure.append(
        ParseProblem(
          line: component.line, component: component.kind.rawValue, property: nil,
          reason: .tooManyParts))
    }
  }

  private mutating func report(
    _ line: ContentLine, _ property: String?, _ reason: ParseProblem.Reason
  ) {
    structure.append(
      ParseProblem(
        line: line.number, component: open.last?.kind.rawValue ?? "", property: property,
        reason: reason))
  }
}
