/// A sign that must be looked at before any exercise (EVIDENCE part 4).
public struct RedFlag: Hashable, Sendable {
  /// How soon somebody must look at it (EVIDENCE 4.4).
  public enum Level: String, CaseIterable, Hashable, Sendable {
    /// An emergency: no plan, help at once.
    case emergency
    /// Within one to three days: no plan before.
    case urgent
    /// Within weeks: a gentle start is fine meanwhile.
    case clinic
  }

  /// The id that `--flag` takes.
  public let id: String
  /// The question, to be answered with yes or no.
  public let question: String
  /// How soon somebody must look at it.
  public let level: Level
  /// Where it comes from.
  public let citations: [Citation]
}

extension RedFlag {
  /// The flag of an id.
  public init?(_ id: String) {
    guard let flag = RedFlag.all.first(where: { $0.id == id }) else { return nil }
    self = flag
  }

  /// Whether a running plan stops at once when it is seen (EVIDENCE 3.6, rows 1 and 2; 4.2 for a
  /// calf).
  public var haltsPlan: Bool {
    level == .emergency || ["calf", "gave-way", "locked-knee"].contains(id)
  }

  /// The questions that a build asks, most urgent first (EVIDENCE 4.2).
  public static let all: [RedFlag] = [
    flag(
      "hot-swollen-joint", "Is the knee hot, swollen and very tender, with or without a fever?",
      .emergency, "F104"),
    flag(
      "infection-after-surgery",
      "After an operation: fever, a leaking wound, or pain that keeps rising?", .emergency, "K"),
    flag(
      "chest-pain", "Chest pain, sudden breathlessness, or coughing up blood?", .emergency, "K"),
    flag(
      "deformity", "After an injury: an odd shape, or unable to take four steps?", .emergency, "F99"
    ),
    flag(
      "cold-or-numb-foot",
      "A cold, pale or blue foot, new numbness or tingling, or a foot that drops?", .emergency, "K"),
    flag(
      "cannot-lift-leg", "A pop in the knee, and now you cannot lift the straight leg?", .emergency,
      "F105"),
    flag(
      "tense-leg", "A tense leg with pain far worse than the injury explains?", .emergency, "K"),
    flag(
      "allergy", "A swollen face or trouble breathing after a bite or a new drug?", .emergency, "K"),
    flag("calf", "A swollen or painful calf, new or after an operation?", .urgent, "F102"),
    flag("gave-way", "A knee that gave way, so that you fell?", .urgent, "DES"),
    flag("locked-knee", "A knee that cannot be straightened since an injury?", .urgent, "K"),
    flag(
      "swollen-within-hours", "Did the knee swell up within two hours of an injury?", .urgent,
      "F105"),
    flag(
      "night-pain", "Severe pain every night, or pain that no position or rest eases?", .urgent,
      "F105"),
    flag("lump-or-weight-loss", "A hard lump, or losing weight without trying?", .urgent, "F105"),
    flag(
      "child-limp", "A child of 8 to 16 with a limp or a stiff hip?", .urgent, "K"),
    flag(
      "morning-stiffness", "Several stiff, swollen joints, stiff over 30 minutes each morning?",
      .clinic, "F107"),
    flag("unclear-pain", "Pain that has lasted long, with no known cause?", .clinic, "K"),
  ]

  private static func flag(
    _ id: String, _ question: String, _ level: Level, _ source: String
  ) -> RedFlag {
    RedFlag(id: id, question: question, level: level, citations: [Citation(source)])
  }
}
