/// A simulated person, who follows a plan in a fixed manner.
///
/// Without further values the person does everything on time, and the knee is quiet.
public struct Patient: Hashable, Sendable {
  /// Days on which the knee is worse than usual.
  public struct Flare: Hashable, Sendable {
    /// The first day of the plan on which it hurts more, from 1.
    public let day: Int
    /// How many days it lasts, 1 or more.
    public let days: Int
    /// The pain on these days and on the mornings after them, 0-10.
    public let pain: Int

    /// Days on which the knee is worse.
    public init(day: Int, days: Int, pain: Int) {
      self.day = day
      self.days = days
      self.pain = pain
    }
  }

  /// What the person reports.
  public enum Reporting: String, CaseIterable, Hashable, Sendable {
    /// Mornings and sessions.
    case onceADay = "once-a-day"
    /// Mornings, sessions and evenings.
    case twiceADay = "twice-a-day"
    /// Mornings only: no session is logged, and no goal answered.
    case mornings
    /// Nothing at all.
    case nothing
  }

  /// The person's name.
  public var name: String
  /// The usual pain, 0-10.
  public var usualPain = 0
  /// The pain in a session, 0-10.
  public var pain = 0
  /// The share of the sessions that are missed and not logged, in percent, 0...100.
  public var missedPercent = 0
  /// The share of the work that is done in a session, in percent, 1...100.
  public var donePercent = 100
  /// Every how many sessions the pain is in the amber band; `nil` for never.
  public var amberEvery: Int?
  /// When the knee is worse.
  public var flares = [Flare]()
  /// The try at which the person can do what a gate asks, from 1.
  public var gateTries = 1
  /// What is reported.
  public var reporting = Reporting.onceADay

  /// A person who does everything on time.
  public init(name: String) {
    self.name = name
  }

  /// Whether nothing keeps the person from passing each gate at once.
  public var isFaultless: Bool {
    var faultless = Patient(name: name)
    faultless.reporting = reporting
    return self == faultless && logsSessions
  }

  /// Whether sessions are logged and goals answered, so that the plan can come to its end.
  public var logsSessions: Bool { reporting == .onceADay || reporting == .twiceADay }
}

extension Patient {
  /// Everything on time, and the knee is quiet.
  public static let perfect = Patient(name: "perfect")

  /// Three of ten sessions are missed.
  public static let missing30 = Patient(name: "missing-30", sore: 1) { $0.missedPercent = 30 }

  /// Three days of pain in the third week, and nothing else.
  public static let flare = Patient(name: "flare", sore: 1) {
    $0.flares = [Flare(day: 16, days: 3, pain: 4)]
  }

  /// Pain in the amber band every second time, and gates only at the second try.
  public static let slow = Patient(name: "slow", sore: 1) {
    $0.amberEvery = 2
    $0.gateTries = 2
  }

  /// Mornings and evenings are reported beside every session.
  public static let twiceADay = Patient(name: "twice-a-day", sore: 0) { $0.reporting = .twiceADay }

  /// Nothing is ever reported.
  public static let silent = Patient(name: "silent", sore: 1) { $0.reporting = .nothing }

  /// Mornings are reported, and nothing else.
  public static let morningsOnly = Patient(name: "mornings-only", sore: 1) {
    $0.reporting = .mornings
  }

  /// The patients that every programme must bear: those who log come to its end, and nobody's days are
  /// empty.
  public static let standard = [
    perfect, missing30, flare, slow, twiceADay, silent, morningsOnly,
  ]

  private init(name: String, sore pain: Int, _ change: (inout Patient) -> Void) {
    self.init(name: name)
    usualPain = pain
    self.pain = pain
    change(&self)
  }
}
