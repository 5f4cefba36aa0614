import Foundation
import Rehabilitation
import Testing

/// The knee that a plan is about.
@Suite struct KneeTests {
  @Test(arguments: [
    ("left-knee", Knee.left), ("Right knee", .right), ("my LEFT_knee", .left), ("knee", nil),
    ("leftover", nil), ("left and right", nil), ("", nil), ("bright", nil),
    ("knee/right/2", .right),
  ])
  func `a name tells of a knee by a word of its own`(name: String, knee: Knee?) {
    #expect(Knee(namedIn: name) == knee)
  }

  @Test func `what is told counts before the name, and is kept`() throws {
    var enrolment = Enrolment(
      name: "left-knee", start: CivilDate(dayNumber: 0), zone: "UTC", clockChanges: [])
    #expect(enrolment.kneeInQuestion == .left)
    let before = try JSONEncoder().encode(enrolment)
    #expect(!String(decoding: before, as: UTF8.self).contains("\"knee\""))
    #expect(try JSONDecoder().decode(Enrolment.self, from: before).knee == nil)
    enrolment.knee = .right
    #expect(enrolment.kneeInQuestion == .right)
    let after = try JSONEncoder().encode(enrolment)
    #expect(try JSONDecoder().decode(Enrolment.self, from: after) == enrolment)
  }
}
