/// Goes through the properties of a component that libical accepts, in order.
///
/// A few lines at a time are given to libical, so that a list of a hundred thousand dates takes the room
/// of a few of them. What libical refuses stands in the reader's problems.
struct PropertyCursor {
  /// The properties that hold lists, each value of which is read by itself.
  private static let lists: Set<String> = ["CATEGORIES", "EXDATE", "RDATE", "FREEBUSY"]
  private static let batchSize = 128
  /// The bytes of a day, the shortest value of a list of times.
  private static let shortestTime = 8
  /// The most values of a file that are read one by one to find out which of them libical refuses.
  private static let refusalLimit = 5000

  private let component: CalendarComponent
  private let names: Set<String>?
  private var position = 0
  private var list: ListValues?
  private var found: [CalendarProperty] = []
  private var next = 0

  /// Begins with the first property.
  ///
  /// - Parameters:
  ///   - component: A component that a reader gave out, or a part of one.
  ///   - names: The properties that are wanted, in capitals; nil for all.
  init(_ component: CalendarComponent, named names: Set<String>?) {
    self.component = component
    self.names = names
  }

  /// The next property; nil after the last one.
  ///
  /// - Parameter reader: Where to report what is refused.
  /// - Returns: The property with its line.
  mutating func next(for reader: inout CalendarReader) -> CalendarProperty? {
    while next == found.count {
      let lines = nextLines(for: &reader)
      guard !lines.isEmpty else { return nil }
      found = read(lines, for: &reader)
      next = 0
    }
    defer { next += 1 }
    return found[next]
  }

  /// The next few lines, with one for each value of a list.
  private mutating func nextLines(for reader: inout CalendarReader) -> [ContentLine] {
    var lines: [ContentLine] = []
    while lines.count < Self.batchSize {
      if let line = list?.next() {
        // A list can have very many values that are too short for libical to be asked.
        if line.name != "CATEGORIES", line.value.count < Self.shortestTime {
          reader.report(component, line.number, line.name, .invalidValue)
        } else {
          lines.append(line)
        }
        continue
      }
      list = nil
      guard position < component.lines.count else { break }
      let line = component.lines[position]
      position += 1
      guard names?.contains(line.name) ?? true else { continue }
      guard line.holdsLibicalsNumbers else {
        reader.report(component, line.number, line.name, .invalidValue)
        continue
      }
      guard line.hasFewParameters else {
        reader.report(component, line.number, line.name, .tooManyParameters)
        continue
      }
      if Self.lists.contains(line.name) {
        list = ListValues(of: line)
      } else {
        lines.append(line)
      }
    }
    return lines
  }

  private func read(
    _ lines: [ContentLine], for reader: inout CalendarReader
  ) -> [CalendarProperty] {
    let tree = Component.parse(component.kind, lines.lazy.map(\.bytes))
    if tree.errorCount == 0, tree.propertyCount == lines.count {
      return zip(tree.properties(), lines).map { $0.placed(on: $1) }
    }
    // Something was refused, or read as several: line by line shows which.
    var result: [CalendarProperty] = []
    for line in lines {
      guard reader.refusedCount < Self.refusalLimit else {
        reader.report(component, line.number, line.name, .invalidValue)
        continue
      }
      let single = Component.parse(component.kind, [line.bytes])
      let found = single.errorCount == 0 ? single.properties() : []
      if found.isEmpty, !line.value.isEmpty || single.errorCount > 0 {
        reader.report(component, line.number, line.name, .invalidValue)
        reader.refusedCount += 1
      }
      result += found.map { $0.placed(on: line) }
    }
    return result
  }
}

extension CalendarProperty {
  /// The property with its line, and with the blanks around its text.
  fileprivate func placed(on line: ContentLine) -> CalendarProperty {
    var copy = self
    copy.line = line.number
    copy.hasParameters = line.hasParameters
    if let text { copy.value = .text(line.restoringBlanks(of: text)) }
    return copy
  }
}
