extension NearQuestions {
  /// What needs help at once (level E of EVIDENCE 4.2).
  static let emergencies = [
    NearQuestions([
      Part(
        "a knee that is hot, swollen and very tender, with or without fever",
        flags: ["hot-swollen-joint"],
        "Is the knee hot, swollen and very tender, with or without fever?",
        "Is one joint suddenly very hot, swollen and sore, with or without fever?"),
      Part(
        "another joint that is suddenly very hot, swollen and sore",
        "Is one joint suddenly very hot, swollen and sore, with or without fever?"),
    ]),
    NearQuestions([
      Part(
        "knee pain with fever, shivering, or feeling ill", flags: ["unwell"],
        "Fever, or do you feel ill?", "Do you have a fever, or feel very ill?",
        "Do you have fever, or do you feel ill?", injectionSite, woundAfterSurgery),
      Part(
        "after an operation, a leaking wound or pain that keeps rising",
        flags: ["infection-after-surgery"], woundAfterSurgery),
      Part("an infection, or a sore on the skin of the knee", injectionSite),
    ]),
    NearQuestions([
      Part(
        "chest pain, sudden breathlessness, or coughing up blood", flags: ["chest-pain"],
        "Do you have chest pain, are you short of breath, or do you cough up blood?"),
      Part(
        "a swollen face or trouble breathing after a bite, a sting or a new drug",
        flags: ["allergy"]),
    ]),
    NearQuestions(
      "After an injury:",
      [
        Part("an odd shape", flags: ["deformity"], shapeOrAccident),
        Part(
          "unable to take four steps", flags: ["deformity", "ottawa-steps"],
          "Could you not take four steps right after the injury, and still cannot? Limping counts.",
          "Can you not take four steps, and has nobody looked at it?"),
        Part(
          "a knee or kneecap out of its joint", flags: ["high-energy-injury"],
          "Is the kneecap still out of place?"),
        Part(
          "a fall from a height or a road accident", flags: ["high-energy-injury"], shapeOrAccident),
      ]),
    NearQuestions([
      Part(
        "a cold, pale or blue foot", flags: ["cold-or-numb-foot"], footOrNumbness, footOrLifting),
      Part(
        "new numbness or tingling", flags: ["cold-or-numb-foot"], footOrNumbness, footOrLifting),
      Part("a foot that you cannot lift", flags: ["cold-or-numb-foot"], footOrLifting),
      Part(
        "a tense lower leg with far more pain than you expect", flags: ["tense-leg"],
        "Is the lower leg tense, with pain far beyond what you expect?"),
    ]),
    NearQuestions([
      Part(
        "a pop in the knee, and now you cannot lift the straight leg", flags: ["cannot-lift-leg"],
        "Did it pop, and can you no longer lift the straight leg?")
    ]),
    NearQuestions(
      "Since the injury:",
      [
        Part(
          "the kneecap itself is sore to touch", flags: ["ottawa-kneecap"],
          "Is the kneecap itself sore to touch, with no other sore bone?"),
        Part(
          "the bony knob on the outer side, just below the knee, is sore to touch",
          flags: ["ottawa-fibula"],
          "Is the bony knob on the outer side below the knee sore to touch?"),
        Part(
          "you cannot bend the knee to a right angle", flags: ["ottawa-bend"],
          "Are you unable to bend the knee to a right angle?"),
      ]),
    NearQuestions(
      "Are you",
      [
        Part(
          "55 or older", flags: ["ottawa-age"],
          "Are you 55 or older? (An X-ray is decided first.)"),
        Part("under 18", "Are you under 18?"),
      ]),
  ]

  /// What a doctor must see in the next days (level U of EVIDENCE 4.2).
  static let urgencies = [
    NearQuestions([
      Part(
        "a calf that is newly swollen or painful", flags: ["calf"],
        "Is the calf newly painful or swollen?",
        "Sudden pain or swelling in the calf? (A blood clot is ruled out first.)", calfOrClot,
        calfOrVein),
      Part("sudden calf pain below a cyst behind the knee", flags: ["burst-cyst"]),
      Part("a known clot in a leg", calfOrClot, calfOrVein),
      Part("a disease of the leg veins", calfOrVein),
    ]),
    NearQuestions([
      Part(
        "a locked knee that something blocks", flags: ["locked-knee"],
        "Is the knee locked, so that it will not straighten fully?", lockedOrLoose,
        "Can you not straighten or bend the knee because something blocks it?"),
      Part("a knee that gave way, so that you fell", flags: ["gave-way"], lockedOrLoose),
      Part(
        "a knee that gave way in an injury, or feels loose", lockedOrLoose,
        "Does the knee give way or feel loose under you?"),
      Part(
        "big swelling within two hours of an injury", flags: ["swollen-within-hours"],
        "Did it swell a lot within two hours of the injury?",
        "Did it swell a lot within two hours of the injury, and has no doctor seen it?"),
    ]),
    NearQuestions([
      Part(
        "severe pain every night, or that no rest eases", flags: ["night-pain"],
        "Does pain wake you every night, or do rest and position change nothing?",
        "Does pain wake you night after night, and has nobody looked at it?"),
      Part(
        "a hard lump, or losing weight without trying", flags: ["lump-or-weight-loss"],
        "Is the lump hard, or are you losing weight without trying?"),
      Part(
        "night pain that no painkiller helps, or with cancer now or in the past",
        flags: ["lump-or-weight-loss"]),
    ]),
    NearQuestions([
      Part("a bite or a sting with redness that spreads", flags: ["insect-bite"]),
      Part("numb, white or blistered skin after the cold", flags: ["cold-injury"]),
      Part(
        "spreading redness, broken skin, or pus",
        "Is redness spreading, is the skin broken, or does pus come out?"),
    ]),
    NearQuestions([
      Part(
        "a child or teenager with a limp, or with a stiff or sore hip", flags: ["child-limp"],
        "A child or teenager with a limp or a stiff hip?",
        "Does the child limp, or is the hip stiff or sore? (The hip is looked at the same day.)")
    ]),
  ]

  /// What a clinician should see in the next weeks (level C of EVIDENCE 4.2).
  static let visits = [
    NearQuestions([
      Part(
        "several swollen joints, or stiffness with swelling over 30 minutes each morning",
        flags: ["morning-stiffness"], stiffMornings)
    ]),
    NearQuestions([
      Part("pain with no known cause, new or for long", flags: ["unclear-pain"]),
      Part(
        "an ache at night or at rest", flags: ["night-ache"],
        "Does the knee ache at night or at rest, and has nobody looked at it yet?",
        "Does pain wake you at night, or does it hurt at rest?"),
      Part("painkillers that you need regularly, or at night", flags: ["painkillers"]),
    ]),
    NearQuestions([
      Part("swelling or redness without heat", flags: ["swelling-or-redness"]),
      Part("swelling since a blow or a fall", flags: ["swollen-after-blow"]),
      Part("a numb patch that is not new", flags: ["numbness"]),
    ]),
  ]

  private static let stiffMornings =
    "Is your morning stiffness longer than 30 minutes with swelling, or are several joints swollen?"
  private static let woundAfterSurgery =
    "Do you have fever, a leaking wound, or pain that grows day by day?"
  private static let injectionSite =
    "Do you have fever, an infection, or a sore on the skin of the knee?"
  private static let shapeOrAccident =
    "Is the knee out of shape, or was it a fall from a height or a road accident?"
  private static let footOrNumbness =
    "Is the foot cold, pale or blue, or is there new numbness or tingling?"
  private static let footOrLifting =
    "Is the foot cold, pale or blue, is there new numbness, or can you not lift the foot?"
  private static let calfOrClot =
    "Is the calf newly painful or swollen, or is there a known clot?"
  private static let calfOrVein =
    "Do you have a leg-vein disease or a clot, or a newly painful or swollen calf?"
  private static let lockedOrLoose = "Is the knee locked, or did it give way in a recent injury?"
}
