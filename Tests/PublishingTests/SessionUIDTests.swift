import Rehabilitation
import TestSupport
import Testing

@testable import Calendars
@testable import Wording

@Suite struct SessionUIDTests {
  private func uid(_ plan: String, _ activity: String = "strength") -> String {
    SessionUID.text(plan: plan, session: TestPlan.id(activity, 14), isDiscreet: false)
  }

  @Test func `a discreet one names neither plan nor activity`() {
    let text = SessionUID.text(
      plan: "left-knee", session: TestPlan.id("strength", 14), isDiscreet: true)
    #expect(!text.contains("knee") && !text.contains("strength"))
    #expect(text.hasSuffix("-14@regain") && text.utf8.count < 100)
  }

  @Test func `it is made of the plan and the session only`() {
    #expect(uid("left-knee") == "plan-left-knee.strength-14@regain")
  }

  @Test(arguments: [
    "", "a", "Left Knee", "<script>", "колено", "ركبة", "🦵", String(repeating: "x", count: 300),
    "a/b", "a\r\nBEGIN:VEVENT", "A", "a+b",
  ])
  func `it keeps to plain characters and a hundred octets`(name: String) {
    let text = uid(name, String(repeating: "long-", count: 30) + "end")
    #expect(text.utf8.count < 100)
    #expect(
      text.utf8.allSatisfy { byte in
        "abcdefghijklmnopqrstuvwxyz0123456789.-@".utf8.contains(byte)
      })
  }

  @Test func `a plan's name and an activity's never run together`() {
    #expect(uid("left", "knee-strength") != uid("left-knee", "strength"))
    #expect(uid("a.b", "c") != uid("a", "b.c"))
  }

  @Test func `two names never share one`() {
    let names = ["Left knee", "left knee", "left-knee", "left_knee", "left/knee", "левое"]
    #expect(Set(names.map { uid($0) }).count == names.count)
    let long = String(repeating: "x", count: 60)
    #expect(uid(long + "a") != uid(long + "b"))
  }
}
