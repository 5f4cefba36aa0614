extension NearQuestions {
  /// What a person has, or takes, that speaks against a programme.
  static let states = [
    NearQuestions(
      "Are you",
      [
        Part("pregnant", "Are you pregnant?", "Warmth: are you pregnant?", pregnantOrFeeding),
        Part("breast-feeding", pregnantOrFeeding),
      ]),
    NearQuestions([
      Part("unstable heart disease, or chest pain on effort", unstableHeart),
      Part(
        "blood pressure or heart rhythm out of control", unstableHeart,
        "Is your blood pressure or heart rhythm out of control?"),
      Part(
        "a failing heart, kidney or liver", failingOrAttack,
        "Is your heart, a kidney or the liver failing?"),
      Part("a heart attack lately", failingOrAttack),
      Part("diabetes out of control", "Is your diabetes out of control?"),
    ]),
    NearQuestions([
      Part(
        "epilepsy or seizures", "Do you have epilepsy or seizures?",
        "Do you have epilepsy? (Pulsed light.)"),
      Part("tuberculosis", "Do you have tuberculosis?"),
      Part("an overactive thyroid", "Is your thyroid overactive?"),
    ]),
    NearQuestions(
      "Now or ever:",
      [
        Part(
          "cancer, or its treatment", "Did you ever have cancer, even if it is over?",
          "Warmth: did you ever have cancer, even if it is over?"),
        Part(
          "cancer now, or being treated",
          "Do you have cancer, or is it being treated? (Only if your oncologist agrees.)"),
        Part(
          "cancer near the knee, or a knee that was irradiated",
          "Do you have cancer near the knee, or was the knee irradiated?"),
      ]),
    NearQuestions([
      Part("an unhealed, unstable fracture", "Do you have an unhealed, unstable fracture?"),
      Part(
        "open or weeping wounds, or a fresh operation wound",
        "Are there open or weeping wounds, or a fresh operation wound?"),
    ]),
    NearQuestions([
      Part("blood thinners", thinnersOrBleeding, thinnersOrClot, thinnersOrDiabetes),
      Part("easy bleeding", thinnersOrBleeding, bleedingLately),
      Part("a bleeding lately", bleedingLately),
      Part("a clot in a vein, now or ever", thinnersOrClot),
      Part("diabetes", thinnersOrDiabetes),
    ]),
    NearQuestions([
      Part(
        "numb skin, or poor circulation", "Is the skin numb, or is your circulation poor?",
        warmthAtHome, warmthOrCold),
      Part("a clot, cancer, infection or unusual swelling", warmthAtHome, warmthOrCold),
      Part("a healing wound or scar", warmthAtHome, warmthOrCold),
    ]),
    NearQuestions([
      Part(
        "diabetes, heart disease, high blood pressure, or unable to say what hurts",
        "Warmth: diabetes, heart disease, high blood pressure, or unable to say what hurts?",
        "Diabetes, heart disease, high blood pressure, or unable to say what hurts?")
    ]),
    NearQuestions([
      Part("artery disease in the legs", "Do the arteries of your legs have a disease?", bandage),
      Part(
        "damaged nerves in the feet",
        "Are the nerves of your feet damaged, so that you feel little?", bandage),
      Part(
        "a skin graft or an ulcer on the leg", "Do you have a skin graft or an ulcer on the leg?",
        bandage),
      Part(
        "legs swollen from a weak heart", "Are your legs swollen because of a weak heart?", bandage),
    ]),
    NearQuestions([
      Part(
        "an open sore or ulcer on a foot", "Do you have an open sore or ulcer on a foot?",
        feetOrCirculation, "Do you have diabetes with numb feet, or an open sore on a foot?"),
      Part(
        "diabetes with numb feet", feetOrCirculation,
        "Do you have diabetes with numb feet, or an open sore on a foot?"),
      Part("poor circulation", feetOrCirculation),
    ]),
    NearQuestions([
      Part(
        "diabetes, or a diet that a clinician ordered",
        "Do you have diabetes, or a diet that a clinician ordered?",
        "Meals: diabetes, or a diet that a clinician ordered?")
    ]),
    NearQuestions([
      Part("medicines that make you sensitive to light", lightOrDisease, lightOrRays),
      Part("a disease that makes you sensitive to light", lightOrDisease),
      Part("a knee that was irradiated", lightOrRays),
    ]),
    NearQuestions([
      Part(
        "metal in or near the knee, such as a joint, a plate or screws",
        "Is there metal in or near the knee, such as a joint, a plate or screws?"),
      Part(
        "a pacemaker, defibrillator, cochlear implant or insulin pump",
        "Do you wear a pacemaker, defibrillator, cochlear implant or insulin pump?"),
    ]),
    NearQuestions([
      Part(
        "a body that is still growing", "Are you still growing? (Growth plates.)",
        "Are you still growing? (Laser near growth plates.)")
    ]),
  ]

  /// What lies behind a person, and what is not reached yet, that speaks against a programme.
  static let histories = [
    NearQuestions([
      Part(
        "an injection into the knee within the last 48 hours",
        "Warmth: an injection into the knee within the last 48 hours?",
        "An injection into the knee within the last 48 hours?",
        "Did you have an injection into the knee within the last 48 hours?")
    ]),
    NearQuestions([
      Part(
        "an injury less than 48 hours ago", "Was there an injury less than 48 hours ago?",
        freshOrHot),
      Part("a knee that is still hot or swollen", freshOrHot),
      Part("a knee that is red or hot to touch", "Is the knee red or hot to touch?"),
    ]),
    NearQuestions([
      Part(
        "an operation, and no permission yet to walk freely or to train",
        "Did you have a knee or leg operation and no permission to walk freely yet?",
        "Did you have a knee operation and no permission to train yet?"),
      Part(
        "an operation on the leg within the last three months",
        "Did you have a foot, ankle or knee operation within the last three months?",
        operationOrInjury),
      Part("an injury within the last three months", operationOrInjury),
    ]),
    NearQuestions([
      Part(
        "a brisk walk of 30 minutes still hurts, or you have not tried it",
        "Does a brisk walk of 30 minutes still hurt, or have you not tried it?"),
      Part(
        "the knee does not yet bend and straighten fully without pain",
        "Can you not yet bend and straighten the knee fully without pain?"),
    ]),
    NearQuestions([
      Part(
        "10 to 20 hops on that leg hurt or wobble, or you have not tried them",
        "Do 10 to 20 hops on that leg hurt or wobble, or have you not tried them?"),
      Part(
        "a single hop on that leg frightens you", "Does a single hop on that leg frighten you?"),
    ]),
    NearQuestions([
      Part(
        "an operated knee that your surgeon has not yet let run",
        "Was the knee operated on, and has your surgeon not yet let you run?"),
      Part(
        "a kneecap that slipped out in the last four months, and no clinician has let you run",
        "Did the kneecap slip out in the last four months, and has no clinician let you run?",
        "Did the kneecap slip out in the last four months, and has no clinician allowed running?"),
    ]),
  ]

  private static let pregnantOrFeeding = "Are you pregnant or breast-feeding?"
  private static let unstableHeart =
    "Is your heart disease unstable, your blood pressure out of control, or does effort bring chest pain?"
  private static let failingOrAttack =
    "Is your heart, a kidney or the liver failing, or did you have a heart attack lately?"
  private static let thinnersOrBleeding =
    "Do you take blood thinners, or do you bleed easily? (A swelling within hours is seen the same day.)"
  private static let thinnersOrClot =
    "Do you take blood thinners, or did you ever have a clot in a vein?"
  private static let thinnersOrDiabetes =
    "Do you take blood thinners, or have diabetes? (Tell whoever injects.)"
  private static let bleedingLately = "Have you had a bleeding lately, or do you bleed easily?"
  private static let warmthAtHome =
    "Warmth: numb skin, poor blood flow, a clot, cancer, infection, odd swelling or a wound that still heals?"
  private static let warmthOrCold =
    "Numb skin, poor blood flow, a clot, cancer, infection, odd swelling, or a wound or scar that still heals?"
  private static let bandage =
    "Bandage: artery disease, nerve damage, a skin graft or ulcer, or legs swollen from a weak heart?"
  private static let feetOrCirculation =
    "Do you have diabetes with numb feet, an open sore on a foot, or poor circulation?"
  private static let lightOrDisease =
    "Do you take medicines that make you sensitive to light, or have a disease that does?"
  private static let lightOrRays =
    "Do you take medicines that make you sensitive to light, or was the knee irradiated?"
  private static let freshOrHot =
    "Warmth: was the injury less than 48 hours ago, or is the knee still hot or swollen?"
  private static let operationOrInjury =
    "Did you have an operation or an injury within the last three months?"
}
