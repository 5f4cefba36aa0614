import Rehabilitation

extension NodeReader {
  private static let phaseKeys = [
    "id", "title", "length", "earliest", "not-before", "longest", "pain", "leave-when", "drops",
    "ranges", "expect",
    "source", "activities",
  ]

  func phase(_ routine: Routine) -> Phase? {
    guard let fields = fields(Self.phaseKeys) else { return nil }
    let id = fields.required("id")?.id()
    let title = fields.required("title")?.text(upTo: Limits.title)
    let days = fields.required("length")?.days()
    let earliest = fields["earliest"]?.days()
    let months = fields["not-before"]?
      .whole(in: 1...24, unit: ["month", "months"], example: "9 months")
    let longest = fields["longest"]?.days()
    let pain = fields["pain"]?.painLimits()
    let gate = fields.list("leave-when") { $0.criterion() }
    let drops = fields.list("drops") { $0.id() }
    let ranges = fields.list("ranges") { $0.rangeLimit() }
    let expect = fields["expect"]?.text(upTo: Limits.summary)
    let activities = fields.requiredList("activities") { reader in
      reader.defined("activity") { $0.activity(routine) }
    }
    let citations = fields.citations()
    guard let id = id ?? standIn(""), let title = title ?? standIn(""),
      let days = days ?? standIn(7)
    else { return nil }
    return Phase(
      id: id, title: title, days: days, earliestDays: earliest, monthsFromDayZero: months,
      longestDays: longest, pain: pain, gate: gate, drops: drops, ranges: ranges,
      expect: expect, activities: activities, citations: citations)
  }

  private static let criterionKeys = [
    "sessions-done", "green-sessions", "pain", "swelling", "measure", "symmetry", "confirmed",
  ]

  private func criterion() -> Criterion? {
    if sketch != nil {
      for name in Self.criterionKeys {
        let parts = Self.parts(of: name)
        _ = fields([name] + parts)?.criterion(named: name, parts: parts)
      }
      return nil
    }
    let others = ["over", "at-least", "at-most", "met-by"]
    guard let fields = fields(Self.criterionKeys + others) else { return nil }
    guard let name = fields.one(of: Self.criterionKeys, { $0 })?.key else { return nil }
    let parts = Self.parts(of: name)
    for key in others where !parts.contains(key) {
      fields[key]?.add(.unknownKey(key, like: nil, allowed: [name] + parts))
    }
    return fields.criterion(named: name, parts: parts)
  }

  /// The keys that stand beside the name of a criterion.
  private static func parts(of criterion: String) -> [String] {
    switch criterion {
    case "pain": ["over"]
    case "measure": ["at-least", "at-most", "met-by"]
    case "symmetry": ["at-least", "met-by"]
    case "confirmed": ["met-by"]
    default: []
    }
  }

  /// The id of the measure that is named here, where there is one; `measure-exists` finds the others.
  fileprivate func measureName() -> String? {
    text(upTo: Limits.title).map { Measure(named: $0)?.id ?? $0 }
  }
}

/// Whose word meets a criterion, where it is not the person's own.
private enum Authority: String, CaseIterable {
  case clinician
}

extension Fields {
  /// The criterion of a name, which is one of the keys, with the parts that may stand beside it.
  fileprivate func criterion(named name: String, parts: [String]) -> Criterion? {
    let authority = parts.contains("met-by") ? self["met-by"]?.word(Authority.self) : nil
    guard let criterion = bareCriterion(named: name) else { return nil }
    return authority == nil ? criterion : .byClinician(criterion)
  }

  private func bareCriterion(named name: String) -> Criterion? {
    guard let value = required(name) else { return nil }
    switch name {
    case "sessions-done": return value.percent().map { .sessionsDone(percent: $0) }
    case "green-sessions": return value.whole(in: 1...100).map { .greenSessions($0) }
    case "swelling": return value.whole(in: 0...4).map { .swelling(atMost: $0) }
    case "confirmed": return value.text(upTo: Limits.guidance).map { .confirmed($0) }
    case "pain":
      let over = self["over"].map { $0.days() } ?? 1
      guard let pain = value.whole(in: 0...10), let over else { return nil }
      return .pain(atMost: pain, days: over)
    case "symmetry":
      let test = value.measureName()
      guard let percent = required("at-least")?.percent(), let test else { return nil }
      return .symmetry(test: test, percent: percent)
    default:
      let name = value.measureName()
      guard
        let (side, limit) = one(of: ["at-least", "at-most"], { $0.quantity(example: "90 deg") }),
        let name
      else { return nil }
      return .measure(name, side == "at-least" ? .atLeast : .atMost, limit)
    }
  }
}
