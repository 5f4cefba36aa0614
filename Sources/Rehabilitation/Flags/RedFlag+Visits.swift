extension RedFlag {
  /// The flags of level C (EVIDENCE 4.2 and 4.4).
  static let visits = [
    RedFlag(
      "morning-stiffness", "Several stiff, swollen joints", .clinic,
      ask: "Several stiff, swollen joints, stiff over 30 minutes each morning?",
      why: "It can be an inflammation of the joints, which has a treatment of its own.",
      do: "Note how long the stiffness lasts each morning.", "F107"),
    trigger(
      "unclear-pain", "Pain that has lasted long, or has no known cause",
      ask: "Pain that has lasted long, or came for the first time, with no known cause?",
      why: "A plan fits best once the cause is known.",
      do: "Note when it hurts, and what eases it."),
    trigger(
      "night-ache", "Ache at night, now and then",
      ask: "Does the knee ache at night, now and then?",
      why: "Pain at night should be looked at once, to know its cause.",
      do: "If it comes every night, see a doctor within days."),
    trigger(
      "swelling-or-redness", "Swelling or redness",
      ask: "Is the knee swollen or red, without being hot?",
      why: "Fluid or redness has a cause that can be found.",
      do: "If it turns hot or very tender, take it for an emergency."),
    trigger(
      "swollen-after-blow", "Swelling since a blow",
      ask: "Has the knee been swollen since a blow or a fall?",
      why: "A bruise goes in days; what stays should be looked at.",
      do: "If its shape is odd, take it for an emergency."),
    trigger(
      "numbness", "Numb patch that is not new",
      ask: "Is there a numb patch at the knee or the leg that is not new?",
      why: "A nerve can be pressed.",
      do: "If it is new, or the foot is cold or blue, take it for an emergency."),
    trigger(
      "painkillers", "Painkillers needed regularly",
      ask: "Do you need painkillers regularly, or at night?",
      why: "They help against the pain, not against its cause, and can hide a warning.",
      do: "Do not put off the visit because the tablets help."),
  ]

  /// The flags of level I, which are only noted.
  static let notes = [
    RedFlag(
      "crunching", "Crunching without pain", .info,
      ask: "Does the knee crunch or crackle without pain?",
      why: "Crunching alone does no harm.", do: "Nothing is needed.", to: .nobody, "K-crepitus"),
    RedFlag(
      "weather-pain", "Pain that changes with the weather", .info,
      ask: "Does the knee ache more when the weather changes?",
      why: "Cold and damp days can bring a flare for some days.",
      do: "Go by the flare plan until it is calm.", to: .nobody, "F98"),
  ]

  private static func trigger(
    _ id: String, _ name: String, ask question: String, why reason: String, do advice: String
  ) -> RedFlag {
    RedFlag(
      id, name, .clinic, ask: question, why: reason, do: advice, isTrigger: true, "DES")
  }
}
