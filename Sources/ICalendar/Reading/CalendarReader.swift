/// Turns lines into values and keeps the problems.
struct CalendarReader {
  /// What became of a property.
  enum Outcome {
    case used
    case invalid
    case unsupported
  }

  var problems: [ParseProblem]
  /// The zones that the file defines.
  var definedZones: Set<String> = []
  private var knownZones: [String: Bool] = [:]

  init(problems: [ParseProblem]) {
    self.problems = problems
  }

  /// The properties of a component that libical accepts, each with its line.
  mutating func properties(of raw: RawComponent) -> [(ReadProperty, ContentLine)] {
    let lists: Set<String> = ["CATEGORIES", "EXDATE", "RDATE", "FREEBUSY"]
    var lines: [ContentLine] = []
    for line in raw.lines {
      if !Self.hasPlainNumber(line) {
        report(raw, line.number, line.name, .invalidValue)
      } else {
        lines += lists.contains(line.name) ? line.separated : [line]
      }
    }
    let component = Component.parse(raw.kind, lines.lazy.map(\.bytes))
    if component.errorCount == 0, component.propertyCount == lines.count {
      return zip(component.properties(), lines).map { ($0.restoringBlanks(of: $1), $1) }
    }
    // Something was refused, or read as several: line by line shows which.
    var result: [(ReadProperty, ContentLine)] = []
    for line in lines {
      let single = Component.parse(raw.kind, [line.bytes])
      let found = single.errorCount == 0 ? single.properties() : []
      if found.isEmpty, !line.value.isEmpty || single.errorCount > 0 {
        report(raw, line.number, line.name, .invalidValue)
      }
      result += found.map { ($0.restoringBlanks(of: line), line) }
    }
    return result
  }

  /// Reads each property by `take`, and reports those that it does not use.
  mutating func read(
    _ raw: RawComponent, repeatable: Set<String>,
    _ take: (ReadProperty) -> Outcome
  ) {
    var seen: Set<String> = []
    for (property, line) in properties(of: raw) {
      let isRepeatable = repeatable.contains(property.name) || property.name.hasPrefix("X-")
      if !isRepeatable, !seen.insert(property.name).inserted {
        report(raw, line.number, property.name, .repeated)
        continue
      }
      switch take(property) {
      case .used:
        if let zone = property.parameters["TZID"], !isKnown(zone) {
          report(raw, line.number, property.name, .unknownZone(zone))
        }
        if property.name.hasPrefix("X-"), line.hasParameters {
          report(raw, line.number, property.name, .unsupportedParameters)
        }
      case .invalid:
        seen.remove(property.name)
        report(raw, line.number, property.name, .invalidValue)
      case .unsupported: report(raw, line.number, property.name, .unsupportedProperty)
      }
    }
  }

  mutating func report(
    _ raw: RawComponent, _ line: Int, _ property: String?, _ reason: ParseProblem.Reason
  ) {
    problems.append(
      ParseProblem(line: line, component: raw.kind.rawValue, property: property, reason: reason))
  }

  private mutating func isKnown(_ zone: String) -> Bool {
    if let known = knownZones[zone] { return known }
    let known = definedZones.contains(zone) || (try? ZoneRules.named(zone)) != nil
    knownZones[zone] = known
    return known
  }

  /// libical reads any text as the number 0.
  private static func hasPlainNumber(_ line: ContentLine) -> Bool {
    guard ["SEQUENCE", "PRIORITY", "PERCENT-COMPLETE", "REPEAT"].contains(line.name) else {
      return true
    }
    let digits = line.value.first == 0x2B ? line.value.dropFirst() : line.value
    return (1...9).contains(digits.count) && digits.allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension ReadProperty {
  /// The property with the blanks around its text.
  fileprivate func restoringBlanks(of line: ContentLine) -> ReadProperty {
    guard let text else { return self }
    var copy = self
    copy.value = .text(line.restoringBlanks(of: text))
    return copy
  }
}
