extension CalendarReader {
  /// The properties that hold lists, each value of which is read by itself.
  private static let lists: Set<String> = ["CATEGORIES", "EXDATE", "RDATE", "FREEBUSY"]

  /// The properties of a component that libical accepts, in order.
  ///
  /// - Parameters:
  ///   - component: A component that this reader gave out, or a part of one.
  ///   - names: The properties that are wanted, in capitals; nil for all.
  /// - Returns: Each with its line, one for each value of a list. What libical refuses stands in the
  ///   problems.
  public mutating func properties(
    of component: CalendarComponent, named names: Set<String>? = nil
  ) -> [CalendarProperty] {
    var lines: [ContentLine] = []
    for line in component.lines where names?.contains(line.name) ?? true {
      guard line.holdsLibicalsNumbers else {
        report(component, line.number, line.name, .invalidValue)
        continue
      }
      lines += Self.lists.contains(line.name) ? line.separated : [line]
    }
    let tree = Component.parse(component.kind, lines.lazy.map(\.bytes))
    if tree.errorCount == 0, tree.propertyCount == lines.count {
      return zip(tree.properties(), lines).map { $0.placed(on: $1) }
    }
    // Something was refused, or read as several: line by line shows which.
    var result: [CalendarProperty] = []
    for line in lines {
      let single = Component.parse(component.kind, [line.bytes])
      let found = single.errorCount == 0 ? single.properties() : []
      if found.isEmpty, !line.value.isEmpty || single.errorCount > 0 {
        report(component, line.number, line.name, .invalidValue)
      }
      result += found.map { $0.placed(on: line) }
    }
    return result
  }

  /// Notes what is wrong with a value of a component.
  mutating func report(
    _ component: CalendarComponent, _ line: Int, _ property: String?, _ reason: ParseProblem.Reason
  ) {
    valueProblems.append(
      ParseProblem(
        line: line, component: component.kind.rawValue, property: property, reason: reason))
  }

  /// Reports the properties that no line names.
  mutating func reportMissing(_ component: CalendarComponent, _ names: [String]) {
    for name in names where !component.lines.contains(where: { $0.name == name }) {
      report(component, component.line, name, .missing)
    }
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
