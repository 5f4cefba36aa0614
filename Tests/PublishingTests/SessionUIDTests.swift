import Rehabilitation
import TestSupport
import Testing

@testable import Calendars
@testable import Wording

@Suite struct SessionUIDTests {
  private func uid(_ plan: String, _ activity: String = "strength") -> String {
    SessionUID.text(
      plan: PlanIdentity(name: plan), session: TestPlan.id(activity, 14), isDiscreet: false)
  }

  @Test func `a discreet one names neither plan nor activity`() {
    let text = SessionUID.text(
      plan: PlanIdentity(name: "left-knee"), session: TestPlan.id("strength", 14), isDiscreet: true)
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

/// Identities of plans that have a token.
@Suite struct TokenUIDTests {
  private func uid(
    _ plan: String, _ token: String, _ activity: String = "strength", isDiscreet: Bool = false
  ) -> String {
    SessionUID.text(
      plan: PlanIdentity(name: plan, token: IdentityToken(token)),
      session: TestPlan.id(activity, 14), isDiscreet: isDiscreet)
  }

  @Test func `it begins with the token`() {
    #expect(uid("left-knee", "k3v09w2m7qd4x") == "plan.k3v09w2m7qd4x.left-knee.strength-14@regain")
  }

  @Test(arguments: [false, true])
  func `plans of one name share none, nor with one that has no token`(isDiscreet: Bool) {
    var seen = Set<String>()
    let names = ["knee", "a.knee", "k-nee", "", String(repeating: "x", count: 80)]
    for name in names {
      let plain = SessionUID.text(
        plan: PlanIdentity(name: name), session: TestPlan.id("strength", 14), isDiscreet: isDiscreet
      )
      #expect(seen.insert(plain).inserted)
      for seed in 0..<200 as Range<UInt64> {
        var chance = SeededGenerator(seed: seed)
        let text = uid(name, IdentityToken(using: &chance).description, isDiscreet: isDiscreet)
        #expect(seen.insert(text).inserted, "\(text)")
        #expect(text.hasSuffix("@regain") && text.utf8.count < 100)
      }
    }
  }

  @Test func `the longest parts keep to a hundred octets`() {
    let long = String(repeating: "long-", count: 30)
    for length in 1...40 {
      #expect(uid(long, String(repeating: "t", count: length), long).utf8.count < 100)
    }
    #expect(
      uid("a", String(repeating: "t", count: 39)) != uid("a", String(repeating: "t", count: 40)))
  }

  @Test func `what is published anew is still its own`() {
    let plan = PlanIdentity(name: "left-knee", token: IdentityToken("abc"))
    let session = TestPlan.id("strength", 14)
    let again = SessionUID.text(uid("left-knee", "abc"), time: 2)
    #expect(again == "plan.abc.left-knee.strength-14.2@regain")
    #expect(SessionUID.isText(again, of: session, plan: plan, isDiscreet: false))
    let other = PlanIdentity(name: "left-knee", token: IdentityToken("abd"))
    #expect(!SessionUID.isText(again, of: session, plan: other, isDiscreet: false))
  }
}
