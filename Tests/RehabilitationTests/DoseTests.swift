import Rehabilitation
import Testing

@Suite struct DoseTests {
  /// Doses as EVIDENCE part 1 has them, written as they are printed.
  static let doses = [
    "3 x 10", "3 x 8-12", "2-3 x 10-15", "3 x max", "4 x 15 @ 15RM, tempo 3-0-3",
    "3 x 10 @ RPE 5-6, rest 2 min", "3 x 8-12 @ 5 kg, rest 90 s", "5 x 45 s @ 70% MVC, rest 2 min",
    "3 x 8-12 @ 60-80% 1RM", "3 x 10 @ RIR 2", "3 x 15 @ medium band", "3 x 10 @ body weight",
    "3 x 10, hold 5 s", "10 x 5-10 s", "3 x 30 s, each side", "3 x 10, range 0-45 deg",
    "3 x 10, step 20 cm", "6 x 10, rest 2-3 min", "20 min", "20 min easy", "20 min @ RPE 3",
    "20 min @ 38-42 C", "10 min @ 6 J, 30 mT, 50 Hz", "8 x (60 s brisk + 90 s easy)",
    "5 min easy + 8 x (60 s brisk + 90 s easy) + 5 min easy", "3000 steps", "60-80 contacts",
    "1.5 km", "0.25 mi", "400 m jog", "2 h", "all day", "as prescribed", "off",
    "10 x 10 kg, 6 x 15 kg, max x 20 kg, max", "10 x 8 kg, 10 x 12 kg, 10 x 16 kg, rest 2-3 min",
    "8-10 x 2.5-5 kg, max @ RPE 8, 3 kg, each side",
    "4 x 6 @ 6RM, 2.5 kg, tempo 3-0-3, range 10-60 deg, rest 2-3 min, each side",
  ]

  @Test(arguments: doses)
  func `a dose prints as it was written`(text: String) throws {
    let dose = try Dose(text)
    #expect("\(dose)" == text)
    #expect(try Dose("\(dose)") == dose)
  }

  @Test(arguments: [
    ("3x10", "3 x 10"), (" 3  x 10 , rest 90 s ", "3 x 10, rest 90 s"),
    ("3 x 10, rest 90 s, 5 kg", "3 x 10 @ 5 kg, rest 90 s"), ("2.50 km", "2.5 km"),
    ("3 x 10-10", "3 x 10"), ("8x(60s brisk+90s easy)", "8 x (60 s brisk + 90 s easy)"),
  ])
  func `a dose may be written otherwise`(text: String, printed: String) throws {
    #expect("\(try Dose(text))" == printed)
  }

  @Test(arguments: [
    ("", 0), ("x", 0), ("3", 1), ("3 x", 3), ("3 x 10 reps", 7), ("3 x 12-8", 4), ("3 x 10,", 7),
    ("3 x 10, rest 90", 15), ("3 x 10, rest 90 kg", 16), ("3000 x 10", 0), ("0 x 10", 0),
    ("3 x 10 @", 8), ("3 x 10 @ hard", 9), ("3 x 10, rest 90 s, rest 2 min", 19),
    ("3 x 10, tempo 3-0", 17), ("8 x (60 s", 9), ("3 x 10 🦵", 7), ("🦵", 0), ("-3 x 10", 0),
    ("3 x 10 kg", 4), ("max x 10 kg", 0), ("3 x 10 kg, rest 2 min", 4),
    ("3 x 10 kg, 5 x", 4),
    ("3 x 10 @ RPE 11", 13), ("3 x 10 @ 200% MVC", 9), ("3 x 1.5", 4),
    ("2-3 x (60 s)", 0), ("2.5 x (60 s)", 0),
    ("3 x 8 @ 8-12RM", 8), ("3 x 8 @ 70% 1-3RM", 12), ("3 x 8, tempo 1.5-0-2.9", 13),
    ("3 x 8, tempo 3-0-2.9", 17), ("5 min + 200 x (60 s)", 8), ("20 min @ 38-42 F", 15),
  ])
  func `an error stands where the fault begins`(text: String, offset: Int) {
    let error = #expect(throws: DoseError.self) { try Dose(text) }
    #expect(error?.offset == offset)
  }

  static let hostile = [
    "99999999999999999999 x 1", "1 x 99999999999999999999", "1 x 9999999 s", "0.0000001 min",
    "1.1.1 min", "1..2 min", ".", "-", "--", "x x x", "((((", "3 x (3 x (3 x (1 s)))",
    "\u{0}", "3 x 10\n", "3\u{301} x 10", "٣ x ١٠", "3 × 10", "👨‍👩‍👧‍👦 x 3", "3 x 10 @ @",
    String(repeating: "3 x ", count: 2_500), String(repeating: "(", count: 10_000),
    String(repeating: "9", count: 10_000), String(repeating: "5 min + ", count: 1_300),
    String(repeating: " ", count: 10_000), String(repeating: "🦵", count: 2_500),
  ]

  @Test(arguments: hostile)
  func `a hostile text is an error within itself`(text: String) {
    let error = #expect(throws: DoseError.self) { try Dose(text) }
    #expect((0...text.count).contains(error?.offset ?? -1))
  }

  @Test func `any cut of a dose is read or refused, never a trap`() {
    for text in Self.doses {
      for length in 0..<text.count {
        for tail in ["", ",", "-", "@", "x", "9", " ", "é"] {
          let cut = text.prefix(length) + tail
          guard let dose = try? Dose(String(cut)) else { continue }
          #expect((try? Dose("\(dose)")) == dose, "\(cut)")
        }
      }
    }
  }
}
