import Rehabilitation
import TestSupport
import Testing
import Wording

/// EVIDENCE part 8, third column: where the article behind this collection is not supported, a
/// programme or a topic says what is better founded.
@Suite struct CorrectionTableTests {
  @Test(arguments: [
    ("joint dystrophy", "knee-osteoarthritis-strength", "no standard diagnosis"),
    ("4-5 meals a day", "meals", "no trial evidence"),
    ("minerals", "meals", "ask your clinician"),
    ("bursitis", "prepatellar-bursitis", "not the joint itself"),
    ("Becker's cyst", "bakers-cyst", "at the back of the knee"),
    ("Becker's cyst, clot", "bakers-cyst", "feels like a clot"),
    ("hypothermia", "heat-and-cold", "48 hours"),
    ("crunching", "knee-osteoarthritis-strength", "Crunching without pain does no harm"),
    ("Osgood-Schlatter", "osgood-schlatter", "does not lead to a loss of mobility"),
    ("bed rest", "minor-knee-injury", "long rest weakens the tissue"),
    ("insoles", "insoles", "the evidence for insoles is weak"),
    ("soft shoes", "shoes", "stable, supportive shoes were better"),
    ("hot compresses", "minor-knee-injury", "No heat on the knee for the first 48 hours"),
    ("painkillers at night", "medicines", "do not put off a visit"),
    ("arthroscopy", "knee-arthroscopy", "stitched"),
    ("bandage for a long time", "bandage", "found no clear gain"),
    ("weather", "flare-plan", "damp"),
  ])
  func `a programme says it`(row: String, id: String, words: String) throws {
    #expect(try texts(of: id).contains { $0.contains(words) }, "\(row)")
  }

  @Test(arguments: [
    ("kneecap shifts", "A kneecap that shifts", "overstated"),
    ("degenerative disease", "How osteoarthritis goes on", "does not get worse in everybody"),
    ("surgery as last resort", "Surgery as the last resort", "a decision with a surgeon"),
  ])
  func `a topic says it`(typed: String, title: String, words: String) throws {
    let topics = ProgramSearch(typed).results(among: []).topics
    let topic = try #require(topics.first { $0.title == title })
    #expect(topic.text(offering: .plain).lowercased().contains(words))
  }

  @Test func `no programme repeats what is not supported`() throws {
    let osgood = try texts(of: "osgood-schlatter").joined(separator: " ").lowercased()
    #expect(!osgood.contains("complete loss"))
    let bandage = try BundledProgram("bandage").program.phases.flatMap(\.activities)
    #expect(bandage.first { $0.id == "bandage" }?.endsOnTypedDate == true)
    let rest = try BuiltPlan("minor-knee-injury")
    let firstMove = try #require(
      rest.unscheduled.sessions.filter { $0.load.isExercise }.map(\.place.wishedDate).min())
    #expect(rest.plan.enrolment.start.days(to: firstMove) <= 2, "at most 48 h without movement")
  }

  @Test(arguments: Repository.programIDs)
  func `no programme repeats what its editor said to himself`(id: String) throws {
    let remarks = [
      "weak page", "weak copy", "from memory", "was not seen", "not read again", "paper is checked",
      "source article", "this collection", "known to us", "we found",
    ]
    for text in try texts(of: id) {
      #expect(!remarks.contains { text.contains($0) }, "\(text)")
    }
  }

  /// All that a programme says.
  private func texts(of id: String) throws -> [String] {
    let program = try BundledProgram(id).program
    let activities = program.phases.flatMap(\.activities)
    return [program.title, program.summary]
      + (program.stopSigns + program.referrals + program.notes).map(\.text)
      + program.contraindications.map(\.question)
      + activities.flatMap { [$0.title] + $0.guidance + $0.topics }
  }
}
