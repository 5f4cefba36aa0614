import Rehabilitation

extension NodeReader {
  private static let programKeys = [
    "id", "title", "summary", "kind", "for", "words", "clearance", "counts-from",
    "not-with", "pain", "contraindications", "stop", "refer", "notes", "settings", "warm-up",
    "cool-down", "sources",
    "phases",
  ]

  func program() -> Program? {
    guard let fields = fields(Self.programKeys) else { return nil }
    let id = fields.required("id")?.id(least: 3)
    let title = fields.required("title")?.text(upTo: Limits.title)
    let summary = fields.required("summary")?.text(upTo: Limits.summary)
    let kind = fields.required("kind")?.word(Program.Kind.self)
    let conditions = fields.requiredList("for") { $0.id() }
    let words = fields.list("words") { $0.text(upTo: Limits.title) }
    let clearance = fields.required("clearance")?.word(Program.Clearance.self)
    let pain = fields.required("pain")?.painLimits()
    let contraindications =
      fields.required("contraindications")?.list { $0.contraindication() } ?? []
    let warmUp = fields["warm-up"]?.routinePrescription()
    let coolDown = fields["cool-down"]?.routinePrescription()
    let routine = Routine(warmUp: warmUp, coolDown: coolDown)
    let stopSigns = fields.requiredList("stop") { $0.warning("sign") }
    let referrals = fields.requiredList("refer") { $0.warning("when") }
    let sources = fields.required("sources")?.dispensable.list { $0.source() } ?? []
    let phases = fields.requiredList("phases") { $0.phase(routine) }
    let anchor = fields["counts-from"]?.word(Program.Anchor.self)
    let exclusions = fields.list("not-with") { $0.id().map { ProgramExclusion($0) } }
    let notes = fields.list("notes") { $0.warning("text") }
    let settings = fields["settings"]?.settings()
    guard let id, let title, let summary, let kind, let clearance, let pain else { return nil }
    return Program(
      id: id, title: title, summary: summary, kind: kind, conditions: conditions,
      words: words, clearance: clearance, anchor: anchor ?? .start, exclusions: exclusions,
      pain: pain,
      contraindications: contraindications, stopSigns: stopSigns, referrals: referrals,
      notes: notes, settings: settings ?? Settings(), warmUp: warmUp, coolDown: coolDown,
      phases: phases, sources: sources)
  }
}

/// What every exercise session of a programme begins and ends with.
struct Routine {
  var warmUp: Prescription?
  var coolDown: Prescription?

  /// Whether a session of a kind and a class has it without saying so.
  static func belongs(to kind: Activity.Kind, _ load: LoadClass) -> Bool {
    switch load {
    case .strength, .tendonHeavy, .eccentric, .plyometric, .running, .neuromuscularClass:
      kind == .exercise
    default: false
    }
  }
}
