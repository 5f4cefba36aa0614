extension Measure {
  /// Tests of what the whole person can do.
  static let tests = [
    measure(
      "chair-stand", "Chair stands in 30 seconds", .count, 0...60, better: .higher,
      .days(14...14),
      changes: [.amount(2...3, for: "figures of hips: 2.0 to 2.6", "K-Wright-2011")], whole: true,
      how: "A chair of 44 cm, arms crossed: full stands in 30 seconds, after one for practice.",
      "F138"),
    measure(
      "timed-up-and-go", "Timed up and go", .seconds, 1...300, better: .lower, .days(14...14),
      changes: [
        .amount(thousandths: 1100...1140, for: "osteoarthritis of grades 1 to 3", "F139"),
        .amount(thousandths: 800...1400, for: "hips", "K-Wright-2011"),
      ], how: "Rise, walk 3 m, turn, come back and sit down, with your usual aid.", "F138"),
    measure(
      "fast-walk", "Fast walk of 40 m", .metresPerSecond, 0...5, better: .higher, .days(28...28),
      changes: [
        .amount(thousandths: 200...300, for: "hips, at one's own pace", "K-Wright-2011"),
        .amount(thousandths: 70...120, for: "a walk of 20 m", "F140"),
      ],
      how: "Four times 10 m, fast but safe, turns not timed: 40 divided by the seconds.", "F138"),
    measure(
      "stair-climb", "Stair climb", .seconds, 1...600, better: .lower, .days(28...28),
      how: "Up and down nine steps of 20 cm; note the number of steps where it is another.",
      "F138", "UNC"),
    measure(
      "six-minute-walk", "Six-minute walk", .metres, 0...1500, better: .higher, .days(42...42),
      changes: [.amount(50...50, "K-six-minute-walk")],
      how: "The metres in six minutes; rests are allowed, and the clock runs on.", "F138"),
  ]

  /// What is counted of falls and of a knee that gives way, and how long somebody stands.
  static let steadiness = [
    measure(
      "four-stage-balance", "Four-stage balance", .seconds, 0...40, better: .higher, .days(56...56),
      how: "Feet together, half a step, heel to toe, one leg: up to 10 seconds each, added up. It "
        + "shows your progress and foretells no fall.",
      "K-STEADI", "G136"),
    measure(
      "falls", "Falls", .count, 0...50, better: .lower, .days(28...28), whole: true,
      how: "How often you fell since the last count, also where nothing was hurt.", "K-Otago"),
    measure(
      "giving-way", "Giving way in a week", .count, 0...50, better: .lower, .days(7...7),
      whole: true, how: "How often the knee buckled or shifted under load in seven days, also 0.",
      "DES"),
  ]

  /// How far the knee goes.
  static let ranges = [
    measure(
      "flexion", "Flexion", .degrees, 0...170, better: .higher, .days(7...7),
      changes: [.amount(5...10, for: "the error of measuring", "K-goniometer")], perSide: true,
      how: "How far the knee bends, lying in the same way each time: the best of three.",
      "K-goniometer"),
    measure(
      "extension-deficit", "Extension deficit", .degrees, 0...90, better: .lower, .days(7...7),
      changes: [.amount(5...10, for: "the error of measuring", "K-goniometer")], perSide: true,
      how: "How many degrees the knee lacks to be straight: 0 is straight. The best of three.",
      "K-goniometer"),
    measure(
      "lag", "Lag of a straight-leg raise", .degrees, 0...90, better: .lower, .days(7...7),
      how: "How many degrees the knee bends while the straight leg is lifted: 0 is none.", "G5"),
  ]

  /// Tests of one leg, to be compared with the other.
  static let sideTests = [
    sideTest("step-down-count", "Step-down count", .count, 0...200, "Step-downs with good form."),
    sideTest("heel-raise-count", "Heel-raise count", .count, 0...200, "Heel raises on one leg."),
    sideTest(
      "single-leg-squat-count", "Single-leg squat count", .count, 0...200,
      "Squats on one leg with good form."),
    sideTest(
      "single-leg-stance", "Single-leg stance", .seconds, 0...300, "Seconds on one leg."),
    sideTest(
      "thigh-strength", "Thigh strength", .kilograms, 0...500,
      "The most that the front of the thigh pushes, by a device or for some repetitions."),
    sideTest(
      "hamstring-strength", "Hamstring strength", .kilograms, 0...500,
      "The most that the back of the thigh pulls, by a device or for some repetitions."),
    sideTest("single-leg-hop", "Single-leg hop", .centimetres, 0...400, "One hop, for distance."),
    sideTest(
      "triple-hop", "Three hops in a row", .centimetres, 0...1200,
      "Three hops on one leg, one after the other, for distance; the last landing is held.", "G3",
      "G15"),
    sideTest(
      "crossover-hop", "Three hops across a line", .centimetres, 0...1200,
      "Three hops on one leg, each across a line, for distance; the last landing is held.", "G3",
      "G15"),
    sideTest(
      "side-hop", "Side hops in 30 seconds", .count, 0...200,
      "Clean hops to and fro over a gap on one leg, in 30 seconds.", "G15", "DES"),
    measure(
      "timed-hop", "Hop over 6 m", .seconds, 0...60, better: .lower, .gates, perSide: true,
      how: "The seconds for 6 m, hopping on one leg.", "F66", "DES"),
    sideTest(
      "balance-reach-anterior", "Balance reach, forwards", .centimetres, 0...200,
      "How far the other foot reaches forwards. More than 4 cm between the legs is a risk.",
      "F142"),
    sideTest(
      "balance-reach", "Balance reach, in all", .percent, 0...200,
      "The three reaches together, in percent of three leg lengths.", "F142", "F143"),
  ]

  private static func sideTest(
    _ id: String, _ name: String, _ unit: Unit, _ range: ClosedRange<Int>, _ how: String,
    _ citations: String...
  ) -> Measure {
    let cited = citations.isEmpty ? ["F66", "DES"] : citations
    return Measure(
      id: id, name: name, how: how, unit: unit,
      range: Amount(range.lowerBound)...Amount(range.upperBound), isWhole: unit == .count,
      better: .higher, cadence: id.hasPrefix("balance") ? .days(28...28) : .gates, changes: [],
      isPerSide: true, licence: .free, citations: cited.map { Citation($0) })
  }
}
