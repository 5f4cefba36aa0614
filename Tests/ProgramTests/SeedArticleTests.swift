import ProgramFiles
import Rehabilitation
import TestSupport
import Testing

/// Every row of EVIDENCE part 8 is found by the words that a person would type.
@Suite struct SeedArticleTests {
  private static let programs: [Program] = Repository.programIDs.compactMap {
    try? BundledProgram($0).program
  }

  /// What a row is answered by; each of them must be found.
  private struct Answer {
    var programs = [String]()
    var flags = [String]()
    var measures = [String]()
    var topics = [String]()
  }

  private static let knee = ["knee-osteoarthritis-strength"]
  private static let walking = ["graded-walking"]
  private static let tendon = [
    "patellar-tendon-loading", "heavy-slow-resistance", "eccentric-decline-squat",
    "in-season-isometrics",
  ]
  private static let classes = ["neuromuscular-exercise", "education-and-circuit"]

  /// The rows of EVIDENCE part 8, in its order: what is typed, and what answers.
  private static let rows: [(words: String, answer: Answer)] = [
    ("anatomy", Answer(topics: ["The parts of the knee"])),
    ("the menisci", Answer(topics: ["The parts of the knee"])),
    ("joint dystrophy", Answer(programs: knee)), ("less joint fluid", Answer(programs: knee)),
    ("snacking", Answer(programs: ["meals"])), ("irregular meals", Answer(programs: ["meals"])),
    ("4-5 meals a day", Answer(programs: ["meals"])),
    ("metabolic disorder", Answer(programs: ["meals"])), ("minerals", Answer(programs: ["meals"])),
    (
      "aching pain",
      Answer(programs: ["patellofemoral-pain", "education-and-circuit", "graded-walking-quota"])
    ),
    ("aching by day", Answer(programs: ["overuse-reload"])),
    (
      "knee hurts at night",
      Answer(
        programs: ["education-and-circuit"], flags: ["night-ache"], measures: ["night-wakings"])
    ),
    ("pain at rest", Answer(flags: ["night-pain"])),
    ("pain when the weather changes", Answer(programs: ["flare-plan"], flags: ["weather-pain"])),
    ("painkillers", Answer(programs: ["medicines"])),
    ("analgesics", Answer(programs: ["medicines"])),
    ("arthritis", Answer(programs: ["inflammatory-arthritis"])),
    ("polyarthritis", Answer(programs: ["inflammatory-arthritis"])),
    (
      "several joints",
      Answer(programs: ["inflammatory-arthritis"], flags: ["morning-stiffness"])
    ),
    ("swelling and redness", Answer(flags: ["swelling-or-redness"], measures: ["swelling"])),
    ("hot swollen knee", Answer(flags: ["hot-swollen-joint"])),
    ("bursitis", Answer(programs: ["prepatellar-bursitis"])),
    ("tendinitis", Answer(programs: tendon)), ("tendinopathy", Answer(programs: tendon)),
    ("tendonitis", Answer(programs: tendon)),
    ("pain when running", Answer(programs: ["returning-to-running"])),
    ("leg swelling", Answer(programs: ["returning-to-running"], flags: ["calf"])),
    ("shin ache", Answer(programs: ["returning-to-running"])),
    ("Becker's cyst", Answer(programs: ["bakers-cyst"])),
    ("Baker’s cyst", Answer(programs: ["bakers-cyst"])),
    ("insect bite", Answer(flags: ["insect-bite"])), ("allergy", Answer(flags: ["allergy"])),
    ("hypothermia", Answer(flags: ["cold-injury"])),
    ("uncomfortable position", Answer(programs: ["posture-breaks", "overuse-reload"] + walking)),
    ("serious exercise", Answer(programs: ["overuse-reload", "returning-to-running"])),
    ("overuse", Answer(programs: ["overuse-reload"])),
    (
      "degenerative disease",
      Answer(programs: knee + classes, topics: ["How osteoarthritis goes on"])
    ),
    ("constant pain", Answer(programs: ["education-and-circuit"], flags: ["night-pain"])),
    ("pain not going at night", Answer(flags: ["night-pain"])),
    ("arthrosis", Answer(programs: knee + walking + classes)),
    ("osteoarthritis", Answer(programs: knee + walking + classes)),
    (
      "crunching", Answer(programs: knee + ["education-and-circuit"], flags: ["crunching"])
    ),
    ("fatigue", Answer(programs: knee + ["education-and-circuit"])),
    ("numbness", Answer(flags: ["cold-or-numb-foot"])),
    ("numb foot", Answer(flags: ["cold-or-numb-foot"])),
    ("kneecap shifts if untreated", Answer(topics: ["A kneecap that shifts"])),
    ("deforming osteoarthritis", Answer(programs: ["neuromuscular-exercise"])),
    ("bone growths", Answer(programs: knee + ["neuromuscular-exercise"])),
    ("genetics", Answer(topics: ["Who gets osteoarthritis"])),
    ("hormones", Answer(topics: ["Who gets osteoarthritis"])),
    (
      "silent first stage",
      Answer(programs: ["measures"], topics: ["A first stage without complaints"])
    ),
    ("Osgood-Schlatter", Answer(programs: ["osgood-schlatter"])),
    ("trauma", Answer(programs: ["minor-knee-injury"])),
    ("a blow on the knee", Answer(programs: ["minor-knee-injury"])),
    ("bad bend", Answer(programs: ["minor-knee-injury"])),
    (
      "fall and swollen knee",
      Answer(programs: ["minor-knee-injury"], flags: ["swollen-after-blow"])
    ),
    ("four steps", Answer(flags: ["ottawa-steps"])),
    ("cannot sleep", Answer(flags: ["night-pain"])),
    (
      "kneecap dislocation",
      Answer(programs: ["patellar-dislocation"], flags: ["high-energy-injury"])
    ),
    ("kneecap out of place", Answer(programs: ["patellar-dislocation"])),
    ("odd shape", Answer(flags: ["deformity"])),
    ("tingling", Answer(flags: ["cold-or-numb-foot"])),
    ("bluish foot", Answer(flags: ["cold-or-numb-foot"])),
    ("bone flake", Answer(flags: ["swollen-within-hours"])),
    ("osteoporosis", Answer(flags: ["fall-with-thin-bones"])),
    ("young mothers", Answer(programs: ["overuse-reload"])),
    ("athletes", Answer(programs: ["overuse-reload"])),
    ("movers", Answer(programs: ["overuse-reload"])),
    ("bed rest", Answer(programs: ["minor-knee-injury"])),
    ("gradual activation", Answer(programs: ["minor-knee-injury"])),
    ("canes and crutches", Answer(programs: ["walking-aid"])),
    ("orthopaedic insoles", Answer(programs: ["insoles"])),
    ("soft shoes", Answer(programs: ["shoes"])),
    ("hot compresses", Answer(programs: ["heat-and-cold"])),
    ("anti-inflammatory drugs", Answer(programs: ["medicines"])),
    ("ointments and creams", Answer(programs: ["medicines"])),
    ("injections", Answer(programs: ["injection"])),
    ("physiotherapy course", Answer(programs: ["physiotherapy-course"])),
    ("mud packs and baths", Answer(programs: ["mud-packs", "physiotherapy-course"])),
    ("mineral water treatment", Answer(programs: ["mineral-baths"])),
    ("magnetotherapy", Answer(programs: ["magnetotherapy"])),
    ("laser", Answer(programs: ["laser-therapy"])),
    ("exercise therapy", Answer(programs: knee + ["neuromuscular-exercise"])),
    ("physical therapy", Answer(programs: knee)),
    ("surgery as last resort", Answer(topics: ["Surgery as the last resort"])),
    ("total joint replacement", Answer(programs: ["total-knee-replacement"])),
    ("partial replacement", Answer(programs: ["partial-knee-replacement"])),
    ("arthroscopy", Answer(programs: ["knee-arthroscopy", "meniscus-repair"])),
    ("tight bandage", Answer(programs: ["bandage"])),
    ("see a doctor", Answer(flags: ["unclear-pain"])),
    (
      "painkillers at night",
      Answer(programs: ["medicines"], flags: ["painkillers"])
    ),
  ]

  @Test(arguments: rows.indices)
  func `a row of EVIDENCE part 8 is found by plain words`(row: Int) {
    let (words, answer) = Self.rows[row]
    let results = ProgramSearch(words).results(among: Self.programs)
    let programs = results.programs.map(\.id)
    for id in answer.programs { #expect(programs.contains(id), "'\(words)': \(programs)") }
    let flags = results.flags.map(\.id)
    for id in answer.flags { #expect(flags.contains(id), "'\(words)': \(flags)") }
    let measures = results.measures.map(\.id)
    for id in answer.measures { #expect(measures.contains(id), "'\(words)': \(measures)") }
    let topics = results.topics.map(\.title)
    for title in answer.topics { #expect(topics.contains(title), "'\(words)': \(topics)") }
  }

  @Test func `every bundled programme is the best answer to some of its own words`() {
    #expect(Self.programs.count == Repository.programIDs.count)
    for program in Self.programs {
      let found = (program.words + program.conditions).contains { words in
        let results = ProgramSearch(words).results(among: Self.programs).programs
        return results.prefix(6).contains { $0.id == program.id }
      }
      #expect(found, "\(program.id)")
    }
  }

  @Test(arguments: [
    ("osteoarthritis", "knee-osteoarthritis-strength"), ("bursitis", "prepatellar-bursitis"),
    ("jumper's knee", "eccentric-decline-squat"), ("new knee", "partial-knee-replacement"),
    ("my knee hurts when running", "returning-to-running"),
    ("I had my meniscus stitched", "meniscus-repair"), ("irregular meals", "meals"),
  ])
  func `the best answer comes first`(words: String, id: String) {
    #expect(ProgramSearch(words).results(among: Self.programs).programs.first?.id == id)
  }

  @Test(arguments: ["broken heart", "", "the", "???", "kneebends 2000", "🦵"])
  func `what fits nothing finds nothing`(words: String) {
    let results = ProgramSearch(words).results(among: Self.programs)
    #expect(results.programs.isEmpty && results.flags.isEmpty && results.topics.isEmpty)
  }
}
