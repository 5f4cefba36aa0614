import Rehabilitation
import Testing
import Wording

@testable import Planning
@testable import Sheets

/// What stands above each sheet: who prints it and for whom, or lines to fill in.
@Suite struct SheetHeadTests {
  private func letterhead() throws -> Letterhead {
    try Letterhead(clinic: "Knee Clinic <North>", phone: "030 1234567", logo: Logo(LogoTests.png))
  }

  private var label: PlanLabel {
    var label = PlanLabel()
    label.person = "Ada Example"
    label.born = CivilDate("1968-05-04")
    label.number = "P2041"
    label.therapist = "Dr Weber"
    label.tags = ["ward 3"]
    return label
  }

  @Test func `what is known stands there, and what is not is a line`() throws {
    let known = SheetHead(try letterhead(), of: label)
    #expect(
      known.lines == [
        "Knee Clinic <North> · Telephone 030 1234567",
        "Name Ada Example · Born 4 May 1968 · No. P2041 · Therapist Dr Weber",
      ])
    let open = SheetHead(Letterhead(), of: PlanLabel())
    #expect(!open.hasLetterhead && open.facts.allSatisfy(\.isBlank))
    #expect(open.facts.map(\.name) == ["Name", "Born or No.", "Therapist"])
    #expect(open.lines.joined().components(separatedBy: SheetSentence.lineToFill).count == 4)
    #expect(SheetHead(try letterhead()).facts.isEmpty)
  }

  @Test func `a page without a clinic and a person has lines, and no image`() throws {
    let printed = try SampleProgram("graded-walking").plan(name: "my walk")
    let html = PlanPages(printed, options: PageOptions(printedOn: TestPlan.monday)).html()
    #expect(html.contains("<h1><bdi>Graded walking"))
    #expect(html.contains("<p class=\"subtitle\">Plan: <bdi>my walk</bdi></p>"))
    #expect(html.components(separatedBy: "class=\"fact open\"").count == 4)
    // The number to call is filled in where it says when to call.
    #expect(html.contains("<p class=\"contact\">Telephone <span class=\"blank\"></span></p>"))
    #expect(!html.contains("<img") && !html.contains("class=\"letterhead\""))
    // Below each page.
    #expect(html.contains(#"@bottom-left { content: "Name \5f "#))
    #expect(html.contains(#"counter(page) " of " counter(pages)"#))
  }

  @Test func `a page names the clinic, with its logo as a part of it`() throws {
    var printed = try SampleProgram("graded-walking").plan(name: "my walk")
    printed.letterhead = try letterhead()
    let html = PlanPages(printed, options: PageOptions(printedOn: TestPlan.monday)).html()
    #expect(html.contains("<strong><bdi>Knee Clinic &lt;North&gt;</bdi></strong>"))
    #expect(
      html.contains("<img class=\"logo\" alt=\"Logo\" src=\"data:image/png;base64,iVBORw0KGgo"))
    #expect(html.components(separatedBy: "030 1234567").count == 3)
    #expect(html.components(separatedBy: "data:image").count == 2)
  }

  @Test func `a sheet of many plans has the clinic and nobody's name`() throws {
    let sheet = TableSheet(title: "Caseload", introduction: [], tables: [])
    let html = sheet.html(from: try letterhead(), printedOn: TestPlan.monday)
    #expect(html.contains("Knee Clinic &lt;North&gt;") && !html.contains("class=\"who\""))
    #expect(!sheet.html(printedOn: TestPlan.monday).contains("letterhead\""))
  }

  @Test func `names that cannot be read are refused`() {
    for name in ["", "\u{1B}[2J", String(repeating: "a", count: 81)] {
      #expect(throws: LetterheadFault.clinic(name)) {
        try Letterhead(clinic: name, phone: nil, logo: nil)
      }
    }
    for phone in ["", "call us", "1\u{202E}2", String(repeating: "1", count: 41)] {
      #expect(throws: LetterheadFault.phone(phone)) {
        try Letterhead(clinic: nil, phone: phone, logo: nil)
      }
    }
  }

  @Test func `what is typed comes before what is stored`() throws {
    let stored = try letterhead()
    let typed = try Letterhead(clinic: "Other", phone: nil, logo: nil)
    let both = stored.taking(typed)
    #expect(both.clinic == "Other" && both.phone == "030 1234567" && both.logo == stored.logo)
  }
}
