extension Measure {
  /// The totals of questionnaires; their items are their authors' and are not kept here.
  static let questionnaires =
    koos + koos12 + [
      measure(
        "lefs", "LEFS", .points, 0...80, better: .higher, .days(14...28),
        changes: [.amount(9...9, "F136")], whole: true,
        licence: .totalOnly(owner: "J. Binkley 1996"), how: "The sum of 20 answers of 0 to 4.",
        "F136", "F137"),
      measure(
        "womac", "WOMAC", .points, 0...96, better: .lower, .weeks([0, 6, 12], then: 13),
        changes: [.percent(thousandths: 12_000...12_000, "F141")], whole: true, licence: womacOwner,
        how: "The sum of 24 answers of 0 to 4.", "F141", "F144"),
      measure(
        "womac-function", "WOMAC function", .points, 0...68, better: .lower,
        .weeks([0, 6, 12], then: 13),
        changes: [.percent(thousandths: 12_000...12_000, "F141")], whole: true, licence: womacOwner,
        how: "The sum of the 17 answers on function, of 0 to 4.", "F34", "F141"),
      measure(
        "visa-p", "VISA-P", .points, 0...100, better: .higher, .days(28...28),
        changes: [
          .amount(13...13, "K-Hernandez-Sanchez-2014"),
          .percent(thousandths: 15_400...27_000, "F13"),
        ], licence: .totalOnly(owner: "its authors"), how: "The total of the form.", "F13"),
      measure(
        "kujala", "Kujala score (AKPS)", .points, 0...100, better: .higher, .days(42...42),
        changes: [
          .amount(8...10, "K-Crossley-2004"),
          .amount(10...10, for: "the size of a trial", "Hott-2020"),
        ], whole: true, licence: .totalOnly(owner: "its authors"), how: "The total of the form.",
        "K-Crossley-2004"),
      measure(
        "oxford-knee-score", "Oxford Knee Score", .points, 0...48, better: .higher,
        .weeks([6, 26], then: 26), changes: [.amount(5...5, "K-Oxford")], whole: true,
        licence: .totalOnly(owner: "Oxford University Innovation"),
        how: "The total of the form, after a replacement.", "K-Oxford"),
    ] + ligaments

  /// Totals that are asked for after a torn ligament.
  ///
  /// None of them clears anybody for sport (EVIDENCE-2 1.2).
  private static let ligaments = [
    measure(
      "acl-rsi", "ACL-RSI", .points, 0...100, better: .higher, .days(42...84),
      licence: .totalOnly(owner: "its authors"),
      how: "The total of the form. A low one is a reason to talk; a high one is no permit to play.",
      "G16", "G19"),
    measure(
      "ikdc", "IKDC", .points, 0...100, better: .higher, .days(42...42),
      licence: .totalOnly(owner: "its authors"), how: "The total of the form.", "G38"),
    measure(
      "kos-adls", "KOS daily living", .points, 0...100, better: .higher, .days(42...42),
      licence: .totalOnly(owner: "its authors"), how: "The total of the form.", "G1", "G3"),
  ]

  private static let womacOwner = Licence.totalOnly(owner: "WOMAC, a licence that must be bought")
  private static let koosOwner = Licence.totalOnly(owner: "the authors of KOOS, koos.nu")

  /// The subscales, with the change that matters after a knee replacement, in thousandths of a point
  /// (F144, a secondary page).
  private static let koos = [
    ("pain", "pain", 15_400), ("symptoms", "symptoms", 15_100), ("adl", "daily living", 17_000),
    ("sport", "sport and recreation", 11_200), ("qol", "quality of life", 16_500),
  ].map { id, name, change in
    measure(
      "koos-\(id)", "KOOS \(name)", .points, 0...100, better: .higher,
      .weeks([0, 6, 12], then: 13),
      changes: [
        .amount(8...10, "K-Roos-2003"),
        .amount(thousandths: change...change, for: "after a knee replacement", "F144"),
      ], licence: koosOwner,
      how: "The subscale's score from the form: 100 is no trouble. The five are never averaged.",
      "F134")
  }

  private static let koos12 = [
    ("pain", "pain"), ("function", "function"), ("qol", "quality of life"), ("summary", "summary"),
  ].map { id, name in
    measure(
      "koos12-\(id)", "KOOS-12 \(name)", .points, 0...100, better: .higher,
      .weeks([0, 6, 12], then: 13), licence: koosOwner,
      how: id == "summary"
        ? "The mean of the three scales." : "The scale's score from its four answers.",
      "F135", "UNC")
  }
}
