/// A recovery programme: phases of activities with doses that climb, and the conditions around them.
///
/// A value of this type has passed the linter; `ProgramFiles` reads it from a file.
public struct Program: Hashable, Sendable {
  /// The three ways to recover.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case restAndActivation = "rest-and-activation"
    case exerciseTherapy = "exercise-therapy"
    case physiotherapy
  }

  /// Whose word is needed before a start (EVIDENCE 0.2: N, S, R).
  public enum Clearance: String, CaseIterable, Hashable, Sendable {
    /// One's own, after the red-flag check.
    case none
    /// A diagnosis should be known.
    case diagnosis
    /// A named clinician must have cleared it.
    case clinician
  }

  /// The day that phases are counted from.
  public enum Anchor: String, CaseIterable, Hashable, Sendable {
    /// The first day of the plan.
    case start
    /// The day of the operation, which may lie before the start.
    case operation
    /// The day of the injury, which may lie before the start.
    case injury
    /// The day of an injection into the knee.
    case injection
  }

  /// A question to ask before a start, and what a yes means.
  public struct Contraindication: Hashable, Sendable {
    /// What a yes leads to.
    public enum Consequence: String, CaseIterable, Hashable, Sendable {
      /// The programme is not for this person now.
      case refuse
      /// A clinician decides first.
      case ask
    }
    /// The question, to be answered with yes or no.
    public let question: String
    /// What a yes leads to.
    public let consequence: Consequence
    /// The facts each of which means yes, so that nobody is asked.
    public let raisedBy: [PersonFact]
    /// The facts each of which means no, whatever else is known.
    public let ruledOutBy: [PersonFact]
    /// Where it comes from.
    public let citations: [Citation]

    /// A question and what a yes means.
    public init(
      question: String, consequence: Consequence, raisedBy: [PersonFact] = [],
      ruledOutBy: [PersonFact] = [], citations: [Citation]
    ) {
      self.question = question
      self.consequence = consequence
      self.raisedBy = raisedBy
      self.ruledOutBy = ruledOutBy
      self.citations = citations
    }
  }

  /// A sign that ends the session at once, or calls for a clinician.
  public struct Warning: Hashable, Sendable {
    /// What to watch for, or when to go to whom.
    public let text: String
    /// Where it comes from.
    public let citations: [Citation]

    /// A warning in plain words.
    public init(text: String, citations: [Citation]) {
      self.text = text
      self.citations = citations
    }
  }

  /// The id, which is also the file's name: lower-case words joined by hyphens.
  public package(set) var id: String
  /// What people read.
  public package(set) var title: String
  /// What it is for, in a sentence or two.
  public package(set) var summary: String
  /// Which way to recover it is.
  public package(set) var kind: Kind
  /// The conditions it is for, as ids such as `osteoarthritis`.
  public package(set) var conditions: [String]
  /// What people call it, beside its title and conditions, for a search by plain words.
  public package(set) var words: [String]
  /// Whose word is needed before a start.
  public package(set) var clearance: Clearance
  /// The day that phases are counted from.
  public package(set) var anchor: Anchor
  /// Whether it leads up to an operation, whose day ends it.
  public package(set) var leadsToOperation: Bool
  /// What is done where the operation is near at the start; `nil` where its last phase begins then.
  public package(set) var shortNotice: ShortNotice?
  /// What it must not stand beside in one plan.
  public package(set) var exclusions: [ProgramExclusion]
  /// The pain limits of every phase that has none of its own.
  public package(set) var pain: PainLimits
  /// The questions to ask before a start.
  public package(set) var contraindications: [Contraindication]
  /// What ends a session at once.
  public package(set) var stopSigns: [Warning]
  /// When to go to whom.
  public package(set) var referrals: [Warning]
  /// What else a person should know, such as what is uncertain.
  public package(set) var notes: [Warning]
  /// Rules R12-R14, where they are not the standard ones.
  public package(set) var settings: Settings
  /// What a knee that gives way means; `nil` where it only waits for a clinician, as in every programme.
  public package(set) var givingWay: GivingWay?
  /// What a clinician's own plan must say; `nil` for a programme with limits of its own.
  public package(set) var limits: ClinicianLimits?
  /// The questions whose answers a plan keeps.
  public package(set) var options: [ProgramOption]
  /// What every exercise session begins with, unless it says otherwise.
  public package(set) var warmUp: Prescription?
  /// What every exercise session ends with, unless it says otherwise.
  public package(set) var coolDown: Prescription?
  /// The stages, first to last, at least one.
  public package(set) var phases: [Phase]
  /// What the figures cite.
  public package(set) var sources: [Source]

  /// A programme; `ProgramFiles` makes it from a text.
  package init(
    id: String,
    title: String,
    summary: String,
    kind: Kind,
    conditions: [String],
    words: [String] = [],
    clearance: Clearance,
    anchor: Anchor,
    leadsToOperation: Bool = false,
    shortNotice: ShortNotice? = nil,
    exclusions: [ProgramExclusion] = [],
    pain: PainLimits,
    contraindications: [Contraindication],
    stopSigns: [Warning],
    referrals: [Warning],
    notes: [Warning],
    settings: Settings,
    givingWay: GivingWay? = nil,
    limits: ClinicianLimits? = nil,
    options: [ProgramOption] = [],
    warmUp: Prescription?,
    coolDown: Prescription?,
    phases: [Phase],
    sources: [Source]
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.kind = kind
    self.conditions = conditions
    self.words = words
    self.clearance = clearance
    self.anchor = anchor
    self.leadsToOperation = leadsToOperation
    self.shortNotice = shortNotice
    self.exclusions = exclusions
    self.pain = pain
    self.contraindications = contraindications
    self.stopSigns = stopSigns
    self.referrals = referrals
    self.notes = notes
    self.settings = settings
    self.givingWay = givingWay
    self.limits = limits
    self.options = options
    self.warmUp = warmUp
    self.coolDown = coolDown
    self.phases = phases
    self.sources = sources
  }
}
