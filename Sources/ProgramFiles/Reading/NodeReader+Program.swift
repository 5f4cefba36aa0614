import Rehabilitation

extension NodeReader {
  private static let programKeys = [
    "id", "title", "summary", "kind", "for", "words", "clearance", "counts-from", "leads-to",
    "short-notice", "not-with", "defaults", "pain", "contraindications", "stop", "refer", "notes",
    "settings",
    "giving-way", "limits", "options", "warm-up", "cool-down", "sources", "phases",
  ]

  func program() -> Program? { readProgram()?.program }

  /// The programme, or as much of it as can be looked at.
  func readProgram() -> ReadProgram? {
    guard let whole = fields(Self.programKeys) else { return nil }
    let defaults = whole["defaults"]?.fileDefaults() ?? FileDefaults()
    guard defaults != FileDefaults() else { return readProgram(whole, defaults) }
    // The keys were looked at already: they are read once more with what holds all over the file.
    return with(defaults).readProgram(whole.with(defaults), defaults)
  }

  private func readProgram(_ fields: Fields, _ defaults: FileDefaults) -> ReadProgram? {
    let id = fields.required("id")?.id(least: 3)
    let title = fields.required("title")?.text(upTo: Limits.title)
    let summary = fields.required("summary")?.text(upTo: Limits.summary)
    let kind = fields.required("kind")?.word(Program.Kind.self)
    let conditions = fields.requiredList("for") { $0.id() }
    let words = fields.list("words") { $0.text(upTo: Limits.title) }
    let clearance = fields.required("clearance")?.word(Program.Clearance.self)
    let pain =
      fields.required("pain", unlessDefault: defaults.pain != nil).map { $0.painLimits() }
      ?? defaults.pain
    let contraindications =
      fields.required("contraindications")?.list { $0.contraindication() } ?? []
    let warmUp = fields["warm-up"]?.routinePrescription()
    let coolDown = fields["cool-down"]?.routinePrescription()
    let routine = Routine(warmUp: warmUp, coolDown: coolDown)
    let stopSigns = fields.requiredList("stop") { $0.warning("sign") }
    let referrals = fields.requiredList("refer") { $0.warning("when") }
    let sources = fields.required("sources")?.dispensable.list { $0.source() } ?? []
    let phases = fields.requiredList("phases") { $0.phase(routine) }.withContinuedExercises
    let anchor = fields["counts-from"]?.word(Program.Anchor.self)
    let end = fields["leads-to"]?.word(ProgramEnd.self)
    let shortNotice = fields["short-notice"]?.shortNotice()
    let exclusions = fields.list("not-with") { $0.id().map { ProgramExclusion($0) } }
    let notes = fields.list("notes") { $0.warning("text") }
    let settings = fields["settings"]?.settings()
    let givingWay = fields["giving-way"]?.givingWay()
    let limits = fields["limits"]?.limits()
    let options = fields.list("options") { $0.option() }
    let isThere = [
      "id": id != nil, "kind": kind != nil, "clearance": clearance != nil, "pain": pain != nil,
    ]
    for (key, isThere) in isThere where !isThere { findings.lack(key) }
    let readable = Program(
      id: id ?? "", title: title ?? "", summary: summary ?? "", kind: kind ?? .exerciseTherapy,
      conditions: conditions, words: words, clearance: clearance ?? .clinician,
      anchor: anchor ?? .start, leadsToOperation: end != nil, shortNotice: shortNotice,
      exclusions: exclusions, pain: pain ?? PainLimits(green: 0, amber: 0, citations: []),
      contraindications: contraindications, stopSigns: stopSigns, referrals: referrals,
      notes: notes, settings: settings ?? Settings(), givingWay: givingWay, limits: limits,
      options: options, warmUp: warmUp,
      coolDown: coolDown, phases: phases, sources: sources)
    let isWhole = isThere.values.allSatisfy { $0 } && title != nil && summary != nil
    return ReadProgram(program: isWhole ? readable : nil, readable: readable, defaults: defaults)
  }
}

extension [Phase] {
  /// The phases, with the exercises of the phase before where an activity goes on with them.
  fileprivate var withContinuedExercises: [Phase] {
    var phases = self
    for (before, index) in zip(phases.indices, phases.indices.dropFirst()) {
      for position in phases[index].activities.indices
      where phases[index].activities[position].continuesDoses {
        let id = phases[index].activities[position].id
        let earlier = phases[before].activities.first { $0.id == id }
        phases[index].activities[position].prescriptions = earlier?.prescriptions ?? []
      }
    }
    return phases
  }
}

/// What a programme can lead up to.
private enum ProgramEnd: String, CaseIterable {
  case operation
}

/// What came of reading a programme.
struct ReadProgram {
  /// The programme; `nil` where something that belongs to every programme could not be read.
  let program: Program?
  /// The programme with stand-ins for what could not be read, to be looked at only.
  let readable: Program
  /// What holds all over the file.
  let defaults: FileDefaults
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
