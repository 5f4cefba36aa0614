/// Something that is only good to know, and that no programme is for.
public struct Topic: Hashable, Sendable {
  /// What it is about.
  public let title: String
  /// What there is to know, in a few sentences.
  public let text: String
  /// What people call it.
  public let words: [String]
  /// Where it comes from.
  public let citations: [Citation]
}

extension Topic {
  /// All topics (EVIDENCE part 8, the rows that ask for an explanation).
  public static let all = [
    Topic(
      title: "The parts of the knee",
      text:
        "The thigh bone (femur) stands on the shin bone (tibia); between them lie two rings of "
        + "cartilage, the menisci. In front, the kneecap (patella) glides within the tendon of the "
        + "thigh muscle. Small cushions of fluid, the bursae, lie around the joint.",
      words: ["anatomy", "femur", "tibia", "menisci", "parts of the knee", "how the knee works"],
      citations: [.design]),
    Topic(
      title: "Who gets osteoarthritis",
      text:
        "Age, weight, earlier injuries, heavy work and family all count. None of them can be "
        + "treated by a calendar; strength, walking and weight can be worked on.",
      words: [
        "genetics", "genetic", "hereditary", "hormones", "proteoglycan", "risk factors",
        "causes of osteoarthritis", "metabolism", "runs in the family",
      ],
      citations: [.design]),
    Topic(
      title: "How osteoarthritis goes on",
      text:
        "It does not get worse in everybody, and not steadily: good and bad times change. Exercise "
        + "helps at every stage, also before a replacement.",
      words: [
        "degenerative disease", "gets worse", "continuous worsening", "worsening", "prognosis",
        "late stage",
      ],
      citations: [Citation("F166"), .design]),
    Topic(
      title: "A first stage without complaints",
      text:
        "Wear can begin without pain. Nothing needs to be treated then; the tests of 'regain "
        + "measure' show over time how the knee gets on.",
      words: ["silent first stage", "first stage", "no symptoms", "early stage", "screening"],
      citations: [.design]),
    Topic(
      title: "A kneecap that shifts",
      text:
        "That an untreated ache always shifts or deforms the kneecap is overstated. Pain that lasts "
        + "should be looked at; a kneecap that went out of its place must be.",
      words: ["kneecap shift", "kneecap deform", "shifted kneecap", "untreated"],
      citations: [.design]),
    Topic(
      title: "Surgery as the last resort",
      text:
        "An operation comes after exercise, weight and medicines have been tried, and is a decision "
        + "with a surgeon. Exercise before it is not wasted.",
      words: ["last resort", "need surgery", "avoid surgery", "surgery as last resort"],
      citations: [Citation("F166"), .design]),
  ]
}
