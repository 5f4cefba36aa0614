import Foundation
import Rehabilitation
import Sheets
import Testing
import Wording

/// Plans as HTML pages.
@Suite struct PlanPagesTests {
  private static let options: PageOptions = {
    var options = PageOptions(printedOn: TestPlan.monday)
    options.kinds = Set(PageKind.allCases)
    return options
  }()

  @Test(arguments: [
    "<script>alert(1)</script>", "\"quotes\" & 'more'", "a\"\u{301} onmouseover=alert(1) x=\"",
    "</style><b>", "\\\"}; body { display: none", "😀 Левое колено ركبة", "{{title}} {{{style}}}",
    String(repeating: "x", count: 300),
  ])
  func `a name can be anything, and stays a name`(name: String) throws {
    let printed = try SampleProgram("graded-walking").plan(name: name)
    let html = PlanPages(printed, options: Self.options).html()
    let plain = PlanPages(
      try SampleProgram("graded-walking").plan(name: "plain"), options: Self.options
    ).html()
    #expect(Self.tags(of: html) == Self.tags(of: plain))
    #expect(html.contains("<p class=\"subtitle\">Plan: <bdi>\(Self.escaped(name))</bdi></p>"))
    #expect(html.components(separatedBy: "</style>").count == 2)
  }

  @Test(arguments: ["graded-walking", "total-knee-replacement", "daily-care"])
  func `a page needs nothing but itself`(id: String) throws {
    let sample = try SampleProgram(id)
    for printed in [
      try PrintedPlan(sample.program, catalogue: sample.catalogue), try sample.plan(name: "plan"),
    ] {
      let html = PlanPages(printed, options: Self.options).html()
      for word in ["<script", "<link", "<img", " src=", " href=", "@import", "url("] {
        #expect(!html.contains(word), "\(word)")
      }
      #expect(!html.contains("{{"))
    }
  }

  @Test func `every session of a week has a box, and every exercise its dose`() throws {
    let printed = try SampleProgram("knee-osteoarthritis-strength").plan(name: "knee")
    var options = PageOptions(printedOn: TestPlan.monday)
    options.kinds = [.week]
    options.weeks = 1...1
    let html = PlanPages(printed, options: options).html()
    #expect(html.components(separatedBy: "<span class=\"mark\">18:00 ").count - 1 == 3 + 1)
    #expect(html.contains("3\u{A0}×\u{A0}10, effort 5–6 of 10, hold 5 s, rest 2 min"))
    #expect(html.contains("<span class=\"code\">S3</span>"))
    #expect(!html.contains("id=\"week-2\""))
    #expect(html.contains("2–8 March 2026"))
  }

  @Test func `what has a name shows it`() throws {
    let printed = try SampleProgram("knee-osteoarthritis-strength").plan(name: "knee")
    let html = PlanPages(printed, options: Self.options).html()
    for markup in [
      "<th scope=\"col\">Mon <span>2 Mar</span></th>", "<h5 dir=\"auto\">Partial wall squat</h5>",
      "<th scope=\"row\" dir=\"auto\">Partial wall squat ",
      "<th scope=\"row\" dir=\"auto\">Side-lying leg lift, each side ",
    ] { #expect(html.contains(markup), "\(markup)") }
    #expect(!html.contains(">name<") && !html.contains(">name "))
  }

  @Test func `a month shows all that lies in it, and what was done`() throws {
    let told = try SampleProgram("knee-osteoarthritis-strength").told(
      pains: [1, 1], activity: "strength", until: TestPlan.monday.advanced(by: 7))
    var options = PageOptions(printedOn: TestPlan.monday)
    options.kinds = [.month]
    options.weeks = 2...2
    let html = PlanPages(told, options: options).html()
    #expect(html.components(separatedBy: "box met").count - 1 >= 2)
    #expect(html.contains("March 2026") && !html.contains("April 2026</h2>"))
    #expect(html.contains("class=\"usual months\""))
  }

  @Test func `the sheets that are asked for come, and no others`() throws {
    let printed = try SampleProgram("graded-walking").plan(name: "plan")
    for kind in PageKind.allCases {
      var options = PageOptions(printedOn: TestPlan.monday)
      options.kinds = [kind]
      let html = PlanPages(printed, options: options).html()
      for other in PageKind.allCases {
        #expect(html.contains("class=\"sheet \(other.rawValue)") == (kind == other))
      }
    }
  }

  @Test func `what is told fills boxes, curves and the list of changes`() throws {
    let sample = try SampleProgram("knee-osteoarthritis-strength")
    let told = try sample.told(
      pains: [1, 2, 4, 6, 1, 0], activity: "strength", until: TestPlan.monday.advanced(by: 14))
    let html = PlanPages(told, options: Self.options).html()
    #expect(html.contains("box met"))
    #expect(html.contains("6 of 6 sessions in 2 weeks (100%)"))
    #expect(html.contains("red on Mon 9 Mar, pain 6 of 10, above 5"))
    #expect(html.contains("Pain during and after 6 sessions: worst 6, last 0 of 10."))
    #expect(html.contains("<th scope=\"row\">Mon 9 Mar</th><td>6</td><td>5</td>"))
  }

  @Test func `the clinician's page is one of facts, and all else is behind a choice`() throws {
    let told = try SampleProgram("knee-osteoarthritis-strength").told(
      pains: [1, 2, 4, 6, 1, 0], activity: "strength", until: TestPlan.monday.advanced(by: 14))
    var options = PageOptions(printedOn: TestPlan.monday)
    options.kinds = [.clinician]
    let short = PlanPages(told, options: options).html()
    for words in [
      "Pain by week, median and range", "Week 1: 2 (1–4); Week 2: 1 (0–6)", "Doses now",
      "Open goals of this phase", "No measure was logged so far.",
      "<span class=\"turn\">fell</span>", "<span class=\"turn\">held</span>", "▲", "Grades. ",
    ] { #expect(short.contains(words), "\(words)") }
    for words in ["Doses and where they come from", "Load, week by week"] {
      #expect(!short.contains(words), "\(words)")
    }
    options.showsWholeCourse = true
    let full = PlanPages(told, options: options).html()
    #expect(full.contains("Doses and where they come from") && full.contains("Load, week by week"))
    #expect(full.contains("id=\"clinician\"") && full.contains("id=\"clinician-full\""))
  }

  @Test(arguments: [
    ("knee-osteoarthritis-strength", ["Each side: ", "Bands: ", "Effort: 0 nothing"]),
    ("heavy-slow-resistance", ["Tempo: ", "RM: the weight that you can lift"]),
    ("in-season-isometrics", ["MVC: all the strength"]),
  ])
  func `what a patient reads has no short form without its explanation`(
    id: String, sentences: [String]
  ) throws {
    var options = PageOptions(printedOn: TestPlan.monday)
    options.weeks = 1...2
    let html = PlanPages(try SampleProgram(id).plan(name: "plan"), options: options).html()
    #expect(!html.contains("RPE"))
    for sentence in sentences { #expect(html.contains(sentence), "\(sentence)") }
  }

  @Test func `a gallery of pages stays as it is`() throws {
    let printed = try SampleProgram("graded-walking").plan(name: "plan")
    let html = PlanPages(printed, options: Self.options).html()
    #expect(html == PlanPages(printed, options: Self.options).html())
    #expect(html.utf8.count < 400_000)
  }

  /// The tags of a page, in order, without what stands between and in them.
  private static func tags(of html: String) -> [String] {
    html.matches(of: /<(\/?[a-zA-Z][a-zA-Z0-9]*)/).map { String($0.1) }
  }

  private static func escaped(_ text: String) -> String {
    [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;")]
      .reduce(text) { text, pair in
        text.unicodeScalars.map { String($0) == pair.0 ? pair.1 : String($0) }.joined()
      }
  }
}
