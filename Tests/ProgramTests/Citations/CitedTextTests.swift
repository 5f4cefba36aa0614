import Testing

@Suite struct CitedTextTests {
  @Test func `Citations are found in lists, ranges and names of tests, over the ends of lines`() {
    let text = """
      /// Both rows hold (EVIDENCE 3.6, rows 9 and
      /// 11; 4.2 for a calf), as CALENDARS 2.2-2.4 and F82-F84 say.
      @Test func `EVIDENCE 3-6 and 4-4 hold`() {}
      // EVIDENCE 4.4, level C; DESIGN 8. EVIDENCE parts 5 to 7, and P02-A to D, R0; K-Breda-2021.
      // conflict 6 of P16, conflict C10; not a place: "UTF-8", #F00, EVIDENCE, 7 of 9.
      """
    let found = CitedText(text).places.map { "\($0.line) \($0.place)" }
    #expect(
      found == [
        "1 EVIDENCE 3.6", "1 EVIDENCE 3.6, row 9", "2 EVIDENCE 3.6, row 11", "2 EVIDENCE 4.2",
        "2 CALENDARS 2.2", "2 CALENDARS 2.4", "2 F82", "2 F84", "3 EVIDENCE 3.6", "3 EVIDENCE 4.4",
        "4 EVIDENCE 4.4", "4 EVIDENCE 4.4, row C", "4 DESIGN 8", "4 EVIDENCE 5", "4 EVIDENCE 7",
        "4 P02-A", "4 R0", "4 K-Breda-2021", "5 conflict 6", "5 P16", "5 conflict C10",
      ])
  }

  @Test(arguments: [
    "EVIDENCE 3.7", "EVIDENCE 13", "EVIDENCE 3.6, row 13", "EVIDENCE 9, rule 29",
    "EVIDENCE 4.4, level A", "EVIDENCE-2 1.6", "CALENDARS 2.17", "DESIGN 11", "PLACEMENT 6",
    "REACH 1.9", "P42", "P02-E", "R15", "F169", "G7", "K-Nobody-1999", "conflict 23",
    "conflict C25",
  ])
  func `A citation that leads nowhere is found`(citation: String) throws {
    let documents = try CitedDocuments.ofRepository.get()
    let places = CitedText("/// A figure (\(citation)) of a row.").places
    #expect(places.contains { !documents.places.contains($0.place) }, "\(places)")
  }
}
