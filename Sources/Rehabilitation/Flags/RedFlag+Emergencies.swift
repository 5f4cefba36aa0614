extension RedFlag {
  /// The flags of level E (EVIDENCE 4.2).
  ///
  /// No score is worked out from any flag (EVIDENCE 4.3).
  static let emergencies = [
    RedFlag(
      "hot-swollen-joint", "Hot, swollen, very tender knee", .emergency,
      ask: "Is the knee hot, swollen and very tender, with or without a fever?",
      why: "The joint can be infected, and an infection can destroy it within days.",
      do: "Do not wait for a fever. Tell them what you took against the pain, and when.", "F104"),
    RedFlag(
      "warm-artificial-joint", "Warm or swollen artificial joint", .emergency,
      ask: "Is the joint with the implant newly warm, red, swollen or more painful?",
      why: "An artificial joint is infected more easily, and shows it less.",
      do: "Call the clinic that put it in as well.", to: .withProsthesis, "F104", "DES"),
    RedFlag(
      "unwell", "New knee pain with fever", .emergency,
      ask: "New knee pain together with fever, shivering, or feeling very ill?",
      why: "An infection can spread from the joint into the blood.",
      do: "Say that you have a fever and a painful knee.", "F105"),
    RedFlag(
      "infection-after-surgery", "Signs of infection after an operation", .emergency,
      ask: "After an operation: fever, a leaking wound, or pain that keeps rising?",
      why: "The wound or the joint can be infected.",
      do: "Call the clinic that operated on you as well.", "DES"),
    RedFlag(
      "chest-pain", "Chest pain, breathlessness or coughing blood", .emergency,
      ask: "Chest pain, sudden breathlessness, or coughing up blood?",
      why: "It can be the heart, or a clot from the leg that has reached the lung.",
      do: "Sit down, stay where you are, and let somebody call for you if you can.", "DES"),
    RedFlag(
      "deformity", "Odd shape, or no four steps, after an injury", .emergency,
      ask: "After an injury: an odd shape, or unable to take four steps?",
      why: "A bone can be broken, or the joint out of place.",
      do: "Put no weight on the leg, and do not try to straighten it.", "F99", "F105"),
    RedFlag(
      "high-energy-injury", "Violent injury, or a knee out of joint", .emergency,
      ask:
        "A knee or kneecap that went out of its joint, a fall from a height, or a road accident?",
      why: "Bones, ligaments, vessels and nerves can be hurt even where little is to be seen.",
      do: "Put no weight on the leg.", "F105"),
    RedFlag(
      "cold-or-numb-foot", "Cold, blue or numb foot", .emergency,
      ask: "A cold, pale or blue foot, new numbness or tingling, or a foot that drops?",
      why: "A vessel or a nerve of the leg can be hurt or pressed; minutes to hours count.",
      do: "Take a tight bandage off at once.", "DES"),
    RedFlag(
      "cannot-lift-leg", "Pop, and no lifting of the straight leg", .emergency,
      ask: "A pop in the knee, and now you cannot lift the straight leg?",
      why: "The tendon above or below the kneecap can be torn; it is best repaired early.",
      do: "Keep the leg straight.", "F105"),
    RedFlag(
      "tense-leg", "Tense leg with pain out of proportion", .emergency,
      ask: "A tense leg with pain far worse than the injury explains?",
      why: "Pressure in the muscles can cut off their blood.",
      do: "Take off what is tight, and keep the leg at the height of the heart.", "K-compartment"),
    RedFlag(
      "allergy", "Swollen face or trouble breathing", .emergency,
      ask: "A swollen face or trouble breathing after a bite, a sting or a new drug?",
      why: "It can be an allergic shock.",
      do: "Use your emergency pen if you have one.", "DES"),
  ]

  /// The Ottawa knee rule, one flag for each criterion: any of them asks for an X-ray decision on the
  /// same day (EVIDENCE 4.1).
  static let ottawa = [
    ottawa(
      "ottawa-age", "55 or older with a fresh knee injury",
      ask: "Are you 55 or older?", why: "From 55 on, bones break more easily."),
    ottawa(
      "ottawa-kneecap", "Kneecap alone sore to touch",
      ask: "Is the kneecap itself sore to touch, and no other bone?",
      why: "The kneecap can be broken."),
    ottawa(
      "ottawa-fibula", "Bone at the outer side below the knee sore to touch",
      ask: "Is the bony knob on the outer side, just below the knee, sore to touch?",
      why: "The upper end of the calf bone can be broken."),
    ottawa(
      "ottawa-bend", "Knee that does not bend to a right angle",
      ask: "Are you unable to bend the knee to a right angle?",
      why: "A broken bone or much blood in the joint can stop it."),
    ottawa(
      "ottawa-steps", "No four steps since the injury",
      ask:
        "Could you not take four steps right after the injury, and cannot now? Limping counts as a "
        + "step.",
      why: "A bone that bears weight can be broken."),
  ]

  private static func ottawa(
    _ id: String, _ name: String, ask question: String, why reason: String
  ) -> RedFlag {
    RedFlag(
      id, name, .emergency, ask: question, why: reason,
      do: "The knee needs an X-ray decision today.", to: .injured, "F99", "F100")
  }
}
