/// A subject that is good to know about, and that no programme treats.
public struct Topic: Hashable, Sendable {
  /// What a topic is about; its title and its text are worded for the reader.
  public enum Subject: String, CaseIterable, Hashable, Sendable {
    /// How a knee is built.
    case kneeParts
    /// Who gets osteoarthritis.
    case osteoarthritisCauses
    /// How osteoarthritis goes on.
    case osteoarthritisCourse
    /// A first stage without complaints.
    case silentStage
    /// What is said of a kneecap that shifts.
    case kneecapShift
    /// When surgery is considered.
    case lastResort
    /// What to ask before a plan while pregnant.
    case pregnancy
    /// What to ask before a plan for a child.
    case childhood
    /// What to ask before a plan with a pacemaker, a pump or another implant that runs on current.
    case implant
    /// What to ask before a plan with cancer, now or in the past.
    case cancer
    /// That a hurt ligament is looked at, and named, before any plan.
    case ligaments

    /// Whether it is to be asked about before any plan.
    public var isAskedFirst: Bool {
      switch self {
      case .pregnancy, .childhood, .implant, .cancer, .ligaments: true
      case .kneeParts, .osteoarthritisCauses, .osteoarthritisCourse, .silentStage, .kneecapShift,
        .lastResort:
        false
      }
    }
  }

  /// What it is about.
  public let subject: Subject
  /// What people call it.
  public let words: [String]
  /// Where it comes from.
  public let citations: [Citation]
}

extension Topic {
  /// All topics (EVIDENCE part 8, the rows that ask for an explanation).
  public static let all = [
    Topic(
      subject: .kneeParts,
      words: ["anatomy", "femur", "tibia", "menisci", "parts of the knee", "how the knee works"],
      citations: [.design]),
    Topic(
      subject: .osteoarthritisCauses,
      words: [
        "genetics", "genetic", "hereditary", "hormones", "proteoglycan", "risk factors",
        "causes of osteoarthritis", "metabolism", "runs in the family",
      ],
      citations: [.design]),
    Topic(
      subject: .osteoarthritisCourse,
      words: [
        "degenerative disease", "gets worse", "continuous worsening", "worsening", "prognosis",
        "late stage",
      ],
      citations: [Citation("F166"), .design]),
    Topic(
      subject: .silentStage,
      words: ["silent first stage", "first stage", "no symptoms", "early stage", "screening"],
      citations: [.design]),
    Topic(
      subject: .kneecapShift,
      words: ["kneecap shift", "kneecap deform", "shifted kneecap", "untreated"],
      citations: [.design]),
    Topic(
      subject: .lastResort,
      words: ["last resort", "need surgery", "avoid surgery", "surgery as last resort"],
      citations: [Citation("F166"), .design]),
    Topic(
      subject: .pregnancy, words: ["pregnant", "pregnancy", "expecting a baby"],
      citations: [Citation("F124"), .design]),
    Topic(
      subject: .childhood, words: ["child", "growing bones"],
      citations: [Citation("K-child-knee"), .design]),
    Topic(
      subject: .implant,
      words: ["pacemaker", "defibrillator", "insulin pump", "cochlear implant"],
      citations: [.design]),
    Topic(
      subject: .cancer, words: ["cancer", "tumour", "tumor", "chemotherapy"],
      citations: [Citation("F105"), .design]),
    Topic(
      subject: .ligaments,
      words: ["ligament", "acl", "pcl", "mcl", "lcl", "cruciate", "collateral"],
      citations: [.design]),
  ]
}
