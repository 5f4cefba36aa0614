import Testing

@testable import Wording

/// Short forms in doses, explained on the page that has them.
@Suite struct ScaleLegendTests {
  @Test(arguments: [
    ("3 x 10, tempo 3-0-3", "Tempo: 3-0-3 is 3 seconds down, 3 up."),
    ("3 × 10, tempo 3–2–3", "Tempo: 3-2-3 is 3 seconds down, 2 still, 3 up."),
    ("3 x 10, each side", "Each side: the dose is for one leg; do the same with the other."),
    (
      "3 x 10 @ light band",
      "Bands: light, medium or heavy. Makers choose their own colours; ask which of yours is which."
    ),
    ("4 x 15 @ 15RM", "15RM: the weight that you can lift 15 times, and not once more."),
    ("5 x 45 s @ 70% MVC", "MVC: all the strength you have in this move; 50% is half of it."),
  ])
  func `a short form has its sentence`(dose: String, sentence: String) {
    #expect(ScaleLegend(of: [dose]).sentences == [sentence])
  }

  @Test func `each form is explained once, and plain doses need nothing`() {
    let doses = ["4 x 15 @ 15RM", "4 x 8 @ 8RM", "3 x 8, tempo 3-0-3", "3 x 8, tempo 3-0-3"]
    #expect(
      ScaleLegend(of: doses).sentences == [
        "Tempo: 3-0-3 is 3 seconds down, 3 up.",
        "15RM: the weight that you can lift 15 times, and not once more; so with each other number.",
      ])
    #expect(ScaleLegend(of: ["3 x 10, rest 2 min", "a band of muscle"]).sentences.isEmpty)
  }
}
