import Rehabilitation
import TestSupport

/// Makes programmes that keep to the rules of the format, different for each seed.
struct RandomProgram {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func program() -> Program {
    let warmUp = maybe { $0.prescription(climbs: false) }
    let coolDown = maybe { $0.prescription(climbs: false) }
    let phases = (1...number(1...3)).map { phase($0, warmUp, coolDown) }
    let uncertain = Program.Warning(text: text(), citations: [.uncertain])
    return Program(
      id: "random", title: text(), summary: text(), kind: any(), conditions: ["osteoarthritis"],
      words: (0..<number(0...2)).map { _ in text() },
      clearance: any(), anchor: any(), leadsToOperation: Bool.random(using: &random),
      shortNotice: maybe {
        ShortNotice(days: $0.number(2...84), phase: "phase-1", citations: $0.citations())
      },
      exclusions: maybe { _ in [.load(.running), .program("other-one")] } ?? [],
      pain: painLimits(),
      contraindications: [
        Program.Contraindication(
          question: text(), consequence: any(), raisedBy: maybe { $0.facts() } ?? [],
          ruledOutBy: maybe { $0.facts() } ?? [], citations: citations())
      ],
      stopSigns: [Program.Warning(text: text(), citations: citations())],
      referrals: [Program.Warning(text: text(), citations: citations())],
      notes: [uncertain], settings: settings(),
      givingWay: maybe {
        GivingWay(phase: "phase-1", surgeonFrom: $0.number(1...5), citations: $0.citations())
      },
      limits: maybe {
        ClinicianLimits(
          names: [$0.text()], activity: "activity-1", citations: $0.citations())
      },
      options: maybe { random in
        [
          ProgramOption(
            id: "graft", question: random.text(),
            answers: [
              ProgramOption.Answer(id: "one", words: random.text()),
              ProgramOption.Answer(id: "other", words: random.text(), requested: ["activity-1"]),
            ], citations: random.citations())
        ]
      } ?? [], warmUp: warmUp, coolDown: coolDown,
      phases: phases,
      sources: [
        Source(id: "F1", title: text(), grade: any(), url: "https://example.org/?a=1&b=%20#c"),
        Source(id: "K-Breda-2021", title: text(), grade: any()),
      ])
  }

  private mutating func phase(
    _ index: Int, _ warmUp: Prescription?, _ coolDown: Prescription?
  ) -> Phase {
    let days = number(7...60)
    return Phase(
      id: "phase-\(index)", title: text(), days: days, earliestDays: maybe { _ in days - 1 },
      monthsFromDayZero: maybe { $0.number(1...24) }, longestDays: maybe { _ in days + 3 },
      pain: maybe { $0.painLimits() }, gate: gate(),
      drops: maybe { _ in ["step-up", "sit-to-stand"] } ?? [],
      ranges: maybe { random in
        [
          RangeLimit(
            exercise: "step-up", range: 0...random.number(1...160),
            weeks: random.maybe { _ in 2...4 }, citations: random.citations())
        ]
      } ?? [],
      expect: maybe { $0.text() },
      activities: (1...number(1...3)).map { activity($0, warmUp, coolDown) },
      citations: citations())
  }

  private mutating func gate() -> [Criterion] {
    let all: [Criterion] = [
      .sessionsDone(percent: number(1...100)), .greenSessions(1),
      .pain(atMost: 2, days: number(1...7)), .swelling(atMost: number(0...4)),
      .measure("flexion", any(), Quantity(Amount(thousandths: number(1...99_999)), .degrees)),
      .measure("balance-reach", any(), Quantity(Amount(number(1...100)), .percent)),
      .symmetry(test: "step-down-count", percent: number(1...100)), .confirmed(text()),
      .byClinician(.confirmed(text())),
      .byClinician(.symmetry(test: "single-leg-hop", percent: 90)),
    ]
    return all.filter { _ in Bool.random(using: &random) }
  }

  private mutating func activity(
    _ index: Int, _ warmUp: Prescription?, _ coolDown: Prescription?
  ) -> Activity {
    let load: LoadClass = Bool.random(using: &random) ? .strength : .aerobicLow
    let inherits = load == .strength && Bool.random(using: &random)
    return Activity(
      id: "activity-\(index)", title: text(), kind: .exercise, load: load,
      frequency: Frequency(.perWeek(2...number(2...3)), total: maybe { $0.number(1...2) }),
      minutes: maybe { $0.number(10...180) },
      times: [maybe { _ in TimeOfDay("07:30") }].compactMap { $0 },
      dayPart: maybe { $0.any() }, weekdays: maybe { _ in [.monday, .thursday] } ?? [],
      weeks: maybe { _ in 1...1 }, firstDay: maybe { $0.number(1...3) }, inclusion: any(),
      endsOnTypedDate: Bool.random(using: &random),
      firstDayBeforeOperation: maybe { $0.number(1...84) },
      daysBeforeOperation: maybe { $0.number(1...28) },
      stopReason: maybe { $0.text() },
      leastGapHours: maybe { $0.number(1...72) },
      warmUp: inherits ? warmUp : maybe { $0.prescription(climbs: false) },
      coolDown: inherits ? coolDown : maybe { $0.prescription(climbs: false) },
      prescriptions: (0..<number(0...5)).map { _ in prescription() },
      topics: (0..<number(0...3)).map { _ in text() },
      guidance: (0..<number(0...3)).map { _ in text() }, citations: citations())
  }

  private mutating func prescription(climbs: Bool = true) -> Prescription {
    let (text, rule) = Self.progressions[number(0...Self.progressions.count - 1)]
    guard let dose = try? Dose(text) else { preconditionFailure("no dose: \(text)") }
    return Prescription(
      exercise: maybe { _ in "step-up" }, title: self.text(), dose: dose,
      progression: maybe { _ in rule }.flatMap { climbs ? $0 : nil }, side: maybe { $0.any() },
      note: maybe { $0.text() },
      citations: citations())
  }

  private mutating func settings() -> Settings {
    var settings = Settings(
      deload: maybe {
        Settings.Deload(
          everyWeeks: $0.number(3...12), setsPercent: $0.number(1...100),
          loadPercent: $0.number(1...100))
      },
      breaks: (0..<number(0...3)).map {
        Settings.Break(
          fromDays: 7 * ($0 + 1) + number(0...6), to: any(), loadPercent: number(1...100),
          fewerSets: number(0...2))
      },
      flare: maybe {
        Settings.Flare(resumePercent: $0.number(1...100), risePercent: $0.number(1...100))
      })
    if settings != Settings() { settings.citations = citations() }
    return settings
  }

  private mutating func painLimits() -> PainLimits {
    let green = number(0...3)
    return PainLimits(
      green: green, climb: maybe { $0.number(0...green) }, amber: number(3...5),
      citations: citations())
  }

  private mutating func facts() -> [PersonFact] {
    let youngest = number(1...60)
    let all =
      PersonFact.plain + [
        .age(0...number(0...100)), .age(youngest...(youngest + number(0...50))),
        .age(number(1...120)...120), .recent(.operation, days: number(1...999)),
        .recent(.injury, days: 2),
      ]
    return [all[number(0...all.count - 1)], all[number(0...all.count - 1)]]
  }

  private mutating func citations() -> [Citation] {
    [.source("F1"), .source("K-Breda-2021")]
      + [.design, .uncertain].prefix(number(0...2))
  }

  private mutating func text() -> String {
    (0...number(0...5)).map { _ in Self.words[number(0...Self.words.count - 1)] }
      .joined(separator: ["", " ", ": ", ", ", " #", " - "][number(0...5)])
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func any<Value: CaseIterable>() -> Value {
    guard let value = Value.allCases.randomElement(using: &random) else {
      preconditionFailure("\(Value.self) has no cases")
    }
    return value
  }

  private mutating func maybe<Value>(_ make: (inout RandomProgram) -> Value?) -> Value? {
    Bool.random(using: &random) ? make(&self) : nil
  }

  /// Words that YAML could take for something else.
  private static let words = [
    "knee", "no", "Yes", "null", "~", "12:30", "0x1F", "1e3", "2026-03-02", "3", "-", "- a", "#x",
    "a: b", "a:", "?", "? b", "[x", "{y}", "]", ",", "&anchor", "*alias", "!tag", "|", ">", "%",
    "@at", "`tick`", "\"quoted\"", "it's", "'", "\\n", "back\\slash", "é", "שלום", "مرحبا",
    "膝", "🦵🏽", "👨‍👩‍👧", "a\u{A0}b", "---", "...", "<<", "=", "e\u{301}",
  ]
}
