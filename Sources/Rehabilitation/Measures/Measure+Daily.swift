extension Measure {
  /// What is noted day by day and session by session.
  static let daily = [
    measure(
      "pain", "Pain", .points, 0...10, better: .lower, .daysAndSessions,
      changes: [
        .amount(thousandths: 1750...2000, "F141", "K-Farrar-2001"),
        .percent(thousandths: 30_000...30_000, "K-Farrar-2001"),
      ],
      how:
        "0 is none, 10 the worst: the worst in 24 hours, during a session, and the next morning.",
      "F141"),
    measure(
      "stiffness", "Morning stiffness", .minutes, 0...600, better: .lower, .days(1...1),
      whole: true, how: "The minutes from getting up until the knee moves freely.", "F166", "F107"),
    measure(
      "night-wakings", "Nights with pain", .nights, 0...7, better: .lower, .days(7...7),
      whole: true, how: "The nights of the last seven in which pain woke you.", "DES"),
    measure(
      "swelling", "Swelling", .grade, 0...4, better: .lower, .days(1...7),
      changes: [.amount(1...1, "F78")], whole: true, perSide: true,
      how: "The stroke test: 0 no wave, 1 a small one, 2 a large one, 3 it returns by itself, 4 it "
        + "cannot be swept away.",
      "F78"),
    measure(
      "girth", "Girth at mid-kneecap", .centimetres, 15...100, better: .lower, .days(1...7),
      changes: [.amount(1...1, "K-girth")], perSide: true,
      how: "A tape around the middle of the kneecap, in the morning, always equally tight.",
      "K-girth"),
    measure(
      "steps", "Steps a day", .steps, 0...100_000, better: .higher, .days(1...1), whole: true,
      how: "What a phone or a watch counts in a day.", "F34"),
    measure(
      "walking", "Walking time a day", .minutes, 0...1440, better: .higher, .days(1...1),
      how: "The minutes that you walked in a day.", "F33"),
    measure(
      "effort", "Effort", .points, 0...10, better: .neither, .sessions,
      how: "How hard the session was: 0 is rest, 10 no repetition more.", "F93"),
    measure(
      "session-load", "Session load", .points, 0...7200, better: .neither, .sessions,
      how: "The effort times the minutes of the session; a week's load is their sum.", "DES"),
  ]
}
