import Rehabilitation

extension Activity {
  /// The activity as a mapping; a warm-up that it has of `routine` is not repeated.
  func yaml(_ routine: Routine) -> YAMLValue {
    let inherited = Routine.belongs(to: kind, load) ? routine : Routine()
    var pairs = Pairs()
    pairs.add("id", text: id)
    pairs.add("title", text: title)
    pairs.add("kind", text: kind.rawValue)
    let needsLoad = kind == .exercise || kind == .procedure
    pairs.add("load", needsLoad || load != .none ? .plain(load.rawValue) : nil)
    pairs.add("frequency", text: "\(frequency)")
    pairs.add("minutes", number: minutes)
    pairs.add("at", texts: times.map(\.description))
    pairs.add("prefer", text: dayPart?.rawValue)
    pairs.add("weekdays", texts: weekdays.map(\.rawValue))
    pairs.add("weeks", weeks.map { .plain(written($0)) })
    pairs.add("first-day", number: firstDay)
    pairs.add("include", text: inclusion == .always ? nil : inclusion.rawValue)
    pairs.add("instead-of", text: replaced)
    pairs.add("until", text: endsOnTypedDate ? "typed" : nil)
    pairs.add(
      "before-operation-from",
      text: firstDayBeforeOperation.map { $0 == 1 ? "1 day" : "\($0) days" })
    pairs.add(
      "before-operation", text: daysBeforeOperation.map { $0 == 1 ? "1 day" : "\($0) days" })
    pairs.add("stop-at-longest", text: stopReason)
    pairs.add("least-gap", text: leastGapHours.map { "\($0) h" })
    pairs.add("warm-up", Self.yaml(warmUp, orInherited: inherited.warmUp))
    pairs.add("cool-down", Self.yaml(coolDown, orInherited: inherited.coolDown))
    pairs.add("topics", texts: topics)
    pairs.add("guidance", texts: guidance)
    pairs.addSource(citations)
    let rows = YAMLValue.rows(prescriptions.map { $0.yaml.block })
    pairs.add(
      "exercises", continuesDoses ? .plain("continued") : prescriptions.isEmpty ? nil : rows)
    return pairs.block
  }

  private static func yaml(
    _ own: Prescription?, orInherited inherited: Prescription?
  ) -> YAMLValue? {
    own == inherited ? nil : own?.yaml.mapping ?? .plain("none")
  }
}

extension Prescription {
  /// The prescription's keys.
  var yaml: Pairs {
    var pairs = Pairs()
    pairs.add("exercise", text: exercise)
    pairs.add("title", text: title)
    pairs.add("dose", text: "\(dose)")
    pairs.add("progress", progression?.yaml(of: dose))
    pairs.add("side", text: side?.rawValue)
    pairs.add("note", text: note)
    pairs.addSource(citations)
    return pairs
  }
}
