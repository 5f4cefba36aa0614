/// A component as its lines, before libical reads their values.
struct RawComponent {
  var kind: Component.Kind
  var line: Int
  var lines: [ContentLine] = []
  var children: [RawComponent] = []

  /// The parts that a component may have.
  static func parts(of kind: Component.Kind?) -> [Component.Kind] {
    switch kind {
    case nil: [.calendar]
    case .calendar: [.event, .todo, .timeZone, .freeBusy]
    case .event, .todo: [.alarm]
    case .timeZone: [.standard, .daylight]
    case .alarm, .freeBusy, .standard, .daylight: []
    }
  }
}

/// Sorts lines into components.
///
/// This is not left to libical, which gives no line numbers, and follows nesting of any depth with
/// recursion that can run out of stack.
struct ComponentSorter {
  private(set) var calendars: [RawComponent] = []
  private(set) var problems: [ParseProblem] = []
  private var open: [RawComponent] = []
  /// How many components of a kind that is left out are open.
  private var skipped = 0

  init(_ lines: [ContentLine]) {
    for line in lines { add(line) }
    while !open.isEmpty { closeLast(isMissingEnd: true) }
  }

  private mutating func add(_ line: ContentLine) {
    let value = line.name == "BEGIN" || line.name == "END" ? Self.word(line) : ""
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
    default: open[open.count - 1].lines.append(line)
    }
  }

  private static func word(_ line: ContentLine) -> String {
    let value = line.value.prefix(100)
    let end = value.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? value.startIndex
    return String(decoding: value[..<end], as: UTF8.self).uppercased()
  }

  private mutating func begin(_ name: String, _ line: ContentLine) {
    let allowed = RawComponent.parts(of: open.last?.kind)
    guard let kind = Component.Kind(rawValue: name), allowed.contains(kind) else {
      problems.append(
        ParseProblem(
          line: line.number, component: name, property: nil, reason: .unsupportedComponent))
      skipped = 1
      return
    }
    open.append(RawComponent(kind: kind, line: line.number))
  }

  private mutating func end(_ name: String, _ line: ContentLine) {
    guard let index = open.lastIndex(where: { $0.kind.rawValue == name }) else {
      report(line, nil, .unexpectedEnd)
      return
    }
    while open.count > index + 1 { closeLast(isMissingEnd: true) }
    closeLast(isMissingEnd: false)
  }

  private mutating func closeLast(isMissingEnd: Bool) {
    let component = open.removeLast()
    if isMissingEnd {
      problems.append(
        ParseProblem(
          line: component.line, component: component.kind.rawValue, property: nil,
          reason: .missingEnd))
    }
    if open.isEmpty {
      calendars.append(component)
    } else {
      open[open.count - 1].children.append(component)
    }
  }

  private mutating func report(
    _ line: ContentLine, _ property: String?, _ reason: ParseProblem.Reason
  ) {
    problems.append(
      ParseProblem(
        line: line.number, component: open.last?.kind.rawValue ?? "", property: property,
        reason: reason))
  }
}
