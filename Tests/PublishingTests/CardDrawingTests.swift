import Foundation
import Planning
import Rehabilitation
import Testing
import Wording

@testable import Sheets

/// One exercise as a drawing for a message.
@Suite struct CardDrawingTests {
  private static let sample = Result { try SampleProgram("knee-osteoarthritis-strength") }

  @Test func `every exercise of a plan has a card with its picture, dose and cues`() throws {
    var printed = try Self.sample.get().plan(name: "Ada Zebrawood")
    printed.letterhead = try Letterhead(clinic: "Knee & Clinic", phone: "030 1", logo: nil)
    let ids = printed.exerciseIDs
    #expect(ids.count >= 6)
    for id in ids {
      let card = try #require(CardDrawing(of: id, in: printed, on: TestPlan.monday))
      let exercise = try #require(printed.catalogue[id])
      #expect(card.width == 540 && card.height > 500 && card.height < 2000, "\(id)")
      #expect(card.svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"540\""))
      #expect(card.svg.contains("<title>\(exercise.name.escapedXML)</title>"))
      #expect(card.svg.contains("Knee &amp; Clinic · 030 1") && !card.svg.contains("Zebrawood"))
      for word in ["<script", "href", "url(", "<image", "<style"] {
        #expect(!card.svg.contains(word), "\(id): \(word)")
      }
      #expect(card.svg.components(separatedBy: "<circle").count > exercise.cues.count, "\(id)")
    }
  }

  @Test func `the dose is that of the next session`() throws {
    let printed = try Self.sample.get().plan(name: "plan")
    func svg(_ day: CivilDate) throws -> String {
      try #require(CardDrawing(of: "seated-knee-extension", in: printed, on: day)).svg
    }
    let end = printed.schedule.plan.span.upperBound
    // Units stay with their figures.
    #expect(try svg(TestPlan.monday).contains("effort\u{A0}5–6\u{A0}of\u{A0}10"))
    for day in [end.advanced(by: -5), end.advanced(by: 300)] {
      #expect(try svg(day).contains("effort\u{A0}7–8\u{A0}of\u{A0}10"))
    }
    #expect(CardDrawing(of: "nothing", in: printed, on: TestPlan.monday) == nil)
  }

  @Test func `a long word is broken, and no line leaves the card`() {
    var paper = CardPaper()
    paper.text(String(repeating: "W", count: 100) + " and <more> & more", size: 30, .point)
    let svg = paper.svg(title: "a < b")
    #expect(svg.contains("&lt;more&gt; &amp;") && svg.contains("<title>a &lt; b</title>"))
    let lines = svg.matches(of: #/<text[^>]*>(W+)/#).map { $0.1.count }
    #expect(lines.count > 4 && lines.allSatisfy { $0 <= 18 } && lines.reduce(0, +) == 100)
  }
}
