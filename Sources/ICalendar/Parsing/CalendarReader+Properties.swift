extension CalendarReader {
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
    var cursor = PropertyCursor(component, named: names)
    var result: [CalendarProperty] = []
    while let property = cursor.next(for: &self) { result.append(property) }
    return result
  }

  /// Notes what is wrong with a value of a component; the same of one line once.
  mutating func report(
    _ component: CalendarComponent, _ line: Int, _ property: String?, _ reason: ParseProblem.Reason
  ) {
    let problem = ParseProblem(
      line: line, component: component.kind.rawValue, property: property, reason: reason)
    if values.last != problem { values.append(problem) }
  }

  /// Reports the properties that no line names.
  mutating func reportMissing(_ component: CalendarComponent, _ names: [String]) {
    for name in names where !component.lines.contains(where: { $0.name == name }) {
      report(component, component.line, name, .missing)
    }
  }
}
