import Rehabilitation

extension NodeReader {
  private static let activityKeys = [
    "id", "title", "kind", "load", "frequency", "minutes", "at", "prefer", "weekdays", "weeks",
    "first-day", "include", "instead-of", "until", "before-operation-from",
    "before-operation", "stop-at-longest", "least-gap", "warm-up", "cool-down", "topics",
    "guidance", "source",
    "exercises",
  ]

  func activity(_ routine: Routine) -> Activity? {
    guard let fields = fields(Self.activityKeys) else { return nil }
    let id = fields.required("id")?.id()
    let title = fields.required("title")?.text(upTo: Limits.title)
    let kind = fields.required("kind")?.word(Activity.Kind.self)
    let load =
      fields.required("load", where: "kind", is: [Activity.Kind.exercise, .procedure], kind)
      .map { $0.word(LoadClass.self) } ?? LoadClass.none
    let frequency = fields.required("frequency")?.frequency()
    let citations = fields.citations()
    let inherits = Routine.belongs(to: kind ?? .reminder, load ?? .none)
    let warmUp =
      fields["warm-up"].map { $0.optionalPrescription() }
      ?? (inherits ? routine.warmUp : nil)
    let coolDown =
      fields["cool-down"].map { $0.optionalPrescription() }
      ?? (inherits ? routine.coolDown : nil)
    let exercises = fields["exercises"]
    let continuesDoses = exercises?.isWord("continued") == true
    let prescriptions = continuesDoses ? [] : exercises?.prescriptions() ?? []
    let weekdays = fields.list("weekdays") { $0.word(Weekday.self) }
    let weeks = fields["weeks"]?.span(in: 1...104, example: "3-6")
    let firstDay = fields["first-day"]?.whole(in: 1...728)
    let until = fields["until"]?.word(Until.self)
    let firstBefore = fields["before-operation-from"]?
      .whole(in: 1...84, unit: ["day", "days"], example: "14 days")
    let daysBefore = fields["before-operation"]?
      .whole(in: 1...28, unit: ["day", "days"], example: "3 days")
    let stopReason = fields["stop-at-longest"]?.text(upTo: Limits.guidance)
    let leastGap = fields["least-gap"]?.whole(in: 1...720, unit: ["h"], example: "72 h")
    let minutes = fields["minutes"]?.whole(in: 1...720)
    let times = fields.list("at") { $0.time() }
    let dayPart = fields["prefer"]?.word(Activity.DayPart.self)
    let inclusion = fields["include"]?.word(Activity.Inclusion.self)
    let replaced = fields["instead-of"]?.id()
    let topics = fields.list("topics") { $0.text(upTo: Limits.guidance) }
    let guidance = fields.list("guidance") { $0.text(upTo: Limits.guidance) }
    guard let id = id ?? standIn(""), let title = title ?? standIn(""),
      let kind = kind ?? standIn(.reminder), let load = load ?? standIn(LoadClass.none),
      let frequency = frequency ?? standIn(Frequency(.perWeek(1...1)))
    else { return nil }
    return Activity(
      id: id, title: title, kind: kind, load: load, frequency: frequency, minutes: minutes,
      times: times, dayPart: dayPart, weekdays: weekdays, weeks: weeks,
      firstDay: firstDay, inclusion: inclusion ?? .always, replaced: replaced,
      endsOnTypedDate: until != nil, firstDayBeforeOperation: firstBefore,
      daysBeforeOperation: daysBefore, stopReason: stopReason, leastGapHours: leastGap,
      warmUp: warmUp, coolDown: coolDown, continuesDoses: continuesDoses,
      prescriptions: prescriptions, topics: topics, guidance: guidance, citations: citations)
  }

  /// A prescription, or `none`.
  private func optionalPrescription() -> Prescription? {
    isWord("none") ? nil : routinePrescription()
  }

  /// Whether one word stands here, in place of all else that may.
  private func isWord(_ word: String) -> Bool {
    if let sketch {
      let _: String? = sketch.note(["const": .string(word)])
      return false
    }
    return node.scalar?.string == word
  }

  private func prescriptions() -> [Prescription] {
    list(least: 0) { $0.defined("prescription") { $0.prescription(climbs: true) } }
  }

  /// A warm-up or a cool-down, which does not climb.
  func routinePrescription() -> Prescription? {
    if sketch != nil { return defined("routine") { $0.prescription(climbs: false) } }
    if let progress = node.mapping?.first(where: { $0.key.scalar?.string == "progress" }) {
      reader(of: progress.key).add(.routineProgress)
      return findings.isPinned ? prescription(climbs: false) : nil
    }
    return prescription(climbs: true)
  }

  /// What is done, with how its dose climbs, where it may.
  func prescription(climbs: Bool) -> Prescription? {
    let keys = ["exercise", "title", "dose", "side", "note", "source"]
    guard let fields = fields(climbs ? keys + ["progress"] : keys) else { return nil }
    fields.requireAny(of: ["exercise", "title"])
    let exercise = fields["exercise"]?.id()
    let title = fields["title"]?.text(upTo: Limits.title)
    let dose = fields.required("dose")?.dose()
    let progression = climbs ? fields["progress"]?.progression(of: dose) : nil
    let side = fields["side"]?.word(Exercise.Side.self)
    let note = fields["note"]?.text(upTo: Limits.guidance)
    let citations = fields.citations()
    return (dose ?? standIn(Dose(.wording(.asPrescribed)))).map {
      Prescription(
        exercise: exercise, title: title, dose: $0, progression: progression, side: side,
        note: note, citations: citations)
    }
  }
}

/// What an activity can wait for to end.
private enum Until: String, CaseIterable {
  case typed
}
