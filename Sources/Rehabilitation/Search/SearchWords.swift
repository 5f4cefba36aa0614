/// The words by which flags and measures are found; all words of a phrase must be typed.
enum SearchWords {
  /// The phrases of each flag, by its id.
  static let flags: [String: [SearchTerms]] = [
    "hot-swollen-joint": ["hot knee swollen", "hot joint", "hot swollen", "septic", "red hot"],
    "warm-artificial-joint": ["warm replacement", "infected replacement", "infected implant"],
    "unwell": ["fever", "shivering", "high temperature", "feel ill", "sepsis"],
    "infection-after-surgery": ["leaking wound", "wound infection", "infected wound", "pus"],
    "chest-pain": [
      "chest", "breathless", "short of breath", "cough blood", "cannot breathe", "embolism",
    ],
    "deformity": ["odd shape", "misshapen", "broken bone", "fracture", "cannot walk"],
    "high-energy-injury": [
      "road accident", "car accident", "fall from height", "kneecap dislocation",
      "knee dislocation", "odd twist", "out of joint",
    ],
    "cold-or-numb-foot": [
      "numb", "blue foot", "bluish", "blueness", "blue leg", "cold foot", "pale foot", "foot drop",
      "nerve damage", "vessel damage",
    ],
    "cannot-lift-leg": [
      "pop", "cannot lift leg", "tendon rupture", "torn tendon", "ruptured tendon",
    ],
    "tense-leg": ["tense leg", "compartment"],
    "allergy": [
      "allergy", "allergic", "swollen face", "trouble breathing", "anaphylaxis", "shock",
    ],
    "ottawa-age": ["ottawa"], "ottawa-kneecap": ["ottawa"], "ottawa-fibula": ["ottawa"],
    "ottawa-bend": ["ottawa", "cannot bend"],
    "ottawa-steps": ["ottawa", "x-ray", "xray", "four steps", "4 steps", "cannot bear weight"],
    "calf": ["calf", "thrombosis", "clot", "dvt", "leg swelling"],
    "burst-cyst": ["burst cyst", "cyst burst", "ruptured cyst"],
    "locked-knee": ["locked", "stuck", "cannot straighten", "locking"],
    "gave-way": ["gives way", "gave way", "giving way", "buckles", "collapses"],
    "giving-way": ["knee shifts", "knee slips", "shifts under weight"],
    "swollen-within-hours": [
      "swelling at once", "blood in joint", "haemarthrosis", "hemarthrosis", "bone flake",
      "cartilage flake", "exfoliation", "swollen within hours",
    ],
    "sudden-hot-joint": ["gout", "crystals", "pseudogout", "hot overnight"],
    "infection-risk": ["infection", "infected", "diabetes"],
    "fall-with-thin-bones": ["osteoporosis", "thin bones", "brittle bones"],
    "night-pain": [
      "every night", "cannot sleep", "pain rest", "constant pain", "unremitting", "wakes",
      "pain wakes", "waking", "not going at night", "severe night",
    ],
    "lump-or-weight-loss": [
      "hard lump", "tumour", "tumor", "cancer", "weight loss", "losing weight without trying",
    ],
    "child-limp": ["child limp", "child hip", "child limping"],
    "insect-bite": ["bite", "sting", "insect", "tick"],
    "cold-injury": ["frostbite", "hypothermia", "cold exposure", "frozen", "white skin"],
    "morning-stiffness": ["morning stiffness", "several joints", "stiff in the morning"],
    "unclear-pain": [
      "doctor", "first appearance", "unknown cause", "lasting pain", "pain for months",
      "chronic pain", "long pain",
    ],
    "night-ache": ["pain night"],
    "swelling-or-redness": ["swelling", "red", "redness"],
    "swollen-after-blow": ["blow swelling", "swelling fall"],
    "numbness": ["numb patch"],
    "painkillers": ["painkillers regularly", "painkillers every", "painkillers night"],
    "crunching": ["crunching"],
    "weather-pain": ["weather"],
  ].mapValues { $0.map(SearchTerms.init) }

  /// All terms by which flags and measures are found.
  static var allTerms: Set<String> {
    (Array(flags.values.joined()) + Array(measures.values.joined()))
      .reduce(into: Set()) { $0.formUnion($1.all) }
  }

  /// The phrases of each measure, by its id.
  static let measures: [String: [SearchTerms]] = {
    let more: [String: [String]] = [
      "pain": ["pain score", "nprs", "vas"], "swelling": ["stroke test"],
      "girth": ["girth", "circumference", "tape measure"],
      "flexion": ["range of motion", "rom", "how far it bends"],
      "extension-deficit": ["range of motion", "rom"],
      "chair-stand": ["chair stand", "sit to stand test"], "timed-up-and-go": ["tug"],
      "fast-walk": ["walking speed", "gait speed"], "six-minute-walk": ["6 minute walk"],
      "balance-reach": ["y balance", "star excursion"], "step-down-count": ["symmetry", "lsi"],
      "kujala": ["akps", "kujala"], "visa-p": ["visa"], "oxford-knee-score": ["oxford"],
      "steps": ["pedometer", "step counter"], "session-load": ["training load", "srpe"],
    ]
    let pairs = Measure.all.map { measure in
      let family = measure.id.split(separator: "-").first.map(String.init) ?? measure.id
      let scale = family.hasPrefix("koos") || family == "womac" ? [family] : []
      return (measure.id, ([measure.name] + scale + more[measure.id, default: []]))
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
      .mapValues { $0.map(SearchTerms.init) }
  }()
}
