import RegainKit
import Testing

/// What a session is called and says is made from its facts.
@Suite struct SessionWordsTests {
  @Test(arguments: [
    (Session.Heading.named("Leg strength"), "Leg strength"),
    (.phaseGoals, "Ready for the next phase?"),
    (.lastGoals, "Goals reached?"),
    (.asleep, "Your plan waits for you"),
    (.concern("hot swollen knee"), "Have it looked at: hot swollen knee"),
  ])
  func `a heading has a title`(heading: Session.Heading, title: String) {
    #expect(heading.title == title)
  }

  @Test(arguments: [
    (Session.Instruction.programme("Walk on even ground."), "Walk on even ground."),
    (.ordered(by: "Dr. B"), "As ordered by Dr. B, in your own words."),
    (.goal(.swelling(atMost: 1)), "[ ] \(Criterion.swelling(atMost: 1))"),
    (.noWarningSign, "[ ] No warning sign"),
    (
      .nothingPlanned(phase: "Strength"),
      "Nothing was logged for eight weeks, so nothing more is planned in \"Strength\"."
    ),
    (.doctorToday, "See a doctor today."),
    (.flag("A clot can travel."), "A clot can travel."),
  ])
  func `an instruction is a line`(instruction: Session.Instruction, line: String) {
    #expect(instruction.line == line)
  }

  @Test(arguments: [
    (String?.none, ProjectedDose.Advice?.none, String?.none),
    ("Slowly.", nil, "Slowly."),
    (nil, .inTwoParts, "In two parts, two hours apart or more."),
    ("Slowly.", .leftOut, "Slowly. Left out until your clinician or physiotherapist was asked."),
  ])
  func `a note joins the programme's remark and what holds this time`(
    remark: String?, advice: ProjectedDose.Advice?, note: String?
  ) {
    let item = SessionItem(
      role: .main, exercise: nil, name: "Squat", side: nil, dose: nil, remark: remark,
      advice: advice, citations: [])
    #expect(item.note == note)
  }
}
