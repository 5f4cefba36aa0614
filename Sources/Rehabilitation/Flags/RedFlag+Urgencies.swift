extension RedFlag {
  /// The flags of level U (EVIDENCE 4.2).
  static let urgencies = [
    RedFlag(
      "calf", "Swollen or painful calf", .urgent,
      ask: "A swollen or painful calf, new or after an operation?",
      why: "It can be a clot in a vein of the leg, which can travel to the lung.",
      do: "Do no work with the leg, nor massage it.", halts: true, isSameDay: true, "F102"),
    RedFlag(
      "burst-cyst", "Sudden pain in the calf behind a knee with a cyst", .urgent,
      ask: "Sudden pain and swelling in the calf, below a cyst behind the knee?",
      why: "A cyst that burst feels like a clot, and a clot must be ruled out first.",
      do: "Do no work with the leg.", halts: true, isSameDay: true, "F45"),
    RedFlag(
      "locked-knee", "Locked knee", .urgent,
      ask: "A knee that cannot be straightened since an injury?",
      why: "A torn piece of cartilage can be caught in the joint.",
      do: "Do not force it straight.", halts: true, "F105", "K-acute-knee"),
    RedFlag(
      "gave-way", "Knee that gave way with a fall", .urgent,
      ask: "A knee that gave way, so that you fell?",
      why: "A ligament can be torn, and the next fall can break a bone.",
      do: "Walk with an aid or a rail until then.", halts: true, "DES"),
    RedFlag(
      "giving-way", "Knee that buckles or shifts, without a fall", .urgent,
      ask: "A knee that buckles or shifts under your weight, without a fall?",
      why: "A ligament or the thigh does not hold it, and each time can hurt the joint.",
      do: "Walk with an aid or a rail until then.", to: .nobody, "DES"),
    RedFlag(
      "swollen-within-hours", "Big swelling within two hours of an injury", .urgent,
      ask: "Did the knee swell up within two hours of an injury?",
      why: "The joint can be full of blood from a torn ligament or a broken bone.",
      do: "Keep the leg up and still.", "F105"),
    RedFlag(
      "sudden-hot-joint", "Knee that turned hot overnight", .urgent,
      ask: "A knee that turned very hot and painful within a day, such as in an attack of gout?",
      why: "It can be gout or another crystal, and an infection must be ruled out first.",
      do: "If you also feel ill, take it for an emergency.", "F106"),
    RedFlag(
      "infection-risk", "Warm knee and more at risk of infection", .urgent,
      ask:
        "Is the knee warmer or more swollen than usual, and is one of these true of you? Diabetes or "
        + "rheumatoid arthritis. A weak immune system (chemotherapy, transplant, biologics, HIV). An "
        + "artificial joint, a skin ulcer or a shot of steroid lately. Drugs by needle, or much alcohol?",
      why: "With these, a joint is infected more easily and shows it less.",
      do: "If it turns hot or very tender, take it for an emergency.", "F104", "DES"),
    RedFlag(
      "fall-with-thin-bones", "Fall with bones that break easily", .urgent,
      ask:
        "Did you fall, and are you over 50, take steroids, or have thin bones or a past break from "
        + "a small fall?",
      why: "Such bones break from little, and such a break can look harmless.",
      do: "Ask whether the knee needs an X-ray.", to: .injured, "DES"),
    RedFlag(
      "night-pain", "Pain every night, or pain that nothing eases", .urgent,
      ask: "Severe pain every night, or pain that no position or rest eases?",
      why: "Pain from wear eases with rest; pain that does not has other causes.",
      do: "Tell how often it wakes you, and what you take against it.", "F105"),
    RedFlag(
      "lump-or-weight-loss", "Hard lump, or loss of weight", .urgent,
      ask:
        "A hard lump, losing weight without trying, night pain that no painkiller helps, or night "
        + "pain and cancer now or in the past?",
      why: "A growth in the bone is rare, and is treated best when it is found early.",
      do: "Ask for an urgent appointment, and say what you noticed.", "F105"),
    RedFlag(
      "child-limp", "Child with knee pain and a limp", .urgent,
      ask: "A child of 8 to 16 with a limp or a hip that turns less?",
      why: "The hip can be the cause: its growth plate can slip, with pain only in the knee.",
      do: "Let the child put no weight on the leg.", to: .aged(8...16), isSameDay: true,
      "K-slipped-epiphysis"),
    RedFlag(
      "insect-bite", "Bite or sting with spreading redness", .urgent,
      ask: "A bite or a sting near the knee with redness or swelling that spreads?",
      why: "The skin, or the bursa below it, can be infected.",
      do: "Draw a line around the redness, to see whether it spreads.", "DES"),
    RedFlag(
      "cold-injury", "Numb, white or blistered skin after cold", .urgent,
      ask: "Numb, white or blistered skin after the cold?",
      why: "It can be frostbite.",
      do: "Warm it slowly and do not rub it; if it stays numb, take it for an emergency.", "DES"),
  ]
}
