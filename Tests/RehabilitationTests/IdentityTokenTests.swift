import Foundation
import Rehabilitation
import TestSupport
import Testing

/// What keeps the entries of plans of the same name apart.
@Suite struct IdentityTokenTests {
  @Test func `drawn ones are plain, and never the same`() {
    var drawn = Set<String>()
    for seed in 0..<2000 as Range<UInt64> {
      var chance = SeededGenerator(seed: seed)
      let token = IdentityToken(using: &chance).description
      #expect(token.utf8.count == 13 && IdentityToken(token)?.description == token)
      drawn.insert(token)
    }
    #expect(drawn.count == 2000)
  }

  @Test func `the same chance draws the same`() {
    var (one, other) = (SeededGenerator(seed: 7), SeededGenerator(seed: 7))
    #expect(IdentityToken(using: &one) == IdentityToken(using: &other))
  }

  @Test(arguments: [
    "", " ", "a b", "a.b", "a@b", "a/b", "é", "a\r\n", String(repeating: "a", count: 41),
  ])
  func `what would not fit into an identity is none`(text: String) {
    #expect(IdentityToken(text) == nil)
  }

  @Test func `one that is typed counts in small letters`() {
    #expect(IdentityToken("Anna-2026")?.description == "anna-2026")
  }

  @Test func `an enrolment of an older journal has none, and is written as it was`() throws {
    let start = try #require(CivilDate("2026-03-02"))
    let plain = Enrolment(name: "knee", start: start, zone: "UTC")
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let old = try encoder.encode(plain)
    #expect(!String(decoding: old, as: UTF8.self).contains("token"))
    let read = try JSONDecoder().decode(Enrolment.self, from: old)
    #expect(read.token == nil && read.identity == PlanIdentity(name: "knee"))
    var drawn = plain
    drawn.token = IdentityToken("abc")
    let again = try JSONDecoder().decode(Enrolment.self, from: try encoder.encode(drawn))
    #expect(again.identity == PlanIdentity(name: "knee", token: IdentityToken("abc")))
    #expect(try encoder.encode(read) == old)
  }
}
