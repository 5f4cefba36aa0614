import Testing

@testable import Planning
@testable import Rehabilitation

@Suite struct ProgramSearchTests {
  @Test(arguments: [
    ["run", "runs", "running"], ["walk", "walks", "walking", "walked"],
    ["lock", "locked", "locks"],
    ["dislocate", "dislocated", "dislocation", "dislocations"], ["injection", "injections"],
    ["shoe", "shoes"], ["injury", "injuries"], ["numb", "numbness"], ["brace", "braces"],
  ])
  func `the forms of a word have one stem`(forms: [String]) {
    #expect(Set(forms.map(stem)).count == 1, "\(forms.map(stem))")
  }

  @Test(arguments: ["bursitis", "meniscus", "rest", "press", "gas", "tie", "ring", "bed", "s", ""])
  func `a stem is never empty, nor is a word cut that has no ending`(word: String) {
    let cut = stem(of: word)
    #expect(cut.isEmpty == word.isEmpty)
    #expect(word.hasPrefix(cut))
  }

  @Test(arguments: [
    ("arthrosis", "osteoarthritis"), ("wear and tear", "osteoarthritis"), ("Becker's", "baker’s"),
    ("tendinopathy", "tendinitis"), ("patella luxation", "dislocated kneecap"),
    ("swollen", "swelling"), ("pins and needles", "numbness"), ("aches", "hurting"),
    ("my knee hurts", "PAIN in the knee"), ("walking stick", "walking cane"),
    ("new orthotics", "new insoles"), ("my son", "a child"),
  ])
  func `words that mean the same have the same terms`(one: String, other: String) {
    #expect(SearchTerms(one) == SearchTerms(other))
  }

  @Test func `words that say nothing are passed over`() {
    #expect(SearchTerms("what can I do for my knee?").all.isEmpty)
    #expect(SearchTerms("my leg hurts").distinctive.isEmpty)
  }

  @Test func `flags and measures that have words exist`() {
    for id in SearchWords.flags.keys { #expect(RedFlag(id) != nil, "\(id)") }
    for flag in RedFlag.all { #expect(SearchWords.flags[flag.id] != nil, "\(flag.id)") }
    for phrases in SearchWords.flags.values {
      #expect(phrases.allSatisfy { !$0.all.isEmpty })
    }
    for topic in Topic.all { #expect(!topic.citations.isEmpty && !topic.words.isEmpty) }
  }

  @Test(arguments: RedFlag.all)
  func `every flag is found by some words`(flag: RedFlag) {
    let results = ProgramSearch(flag.name).results(among: [])
    let typed = SearchWords.flags[flag.id, default: []].map(\.all).map { $0.joined(separator: " ") }
    let byWords = typed.contains { words in
      ProgramSearch(words).results(among: []).flags.contains(flag)
    }
    #expect(byWords || results.flags.contains(flag))
  }

  @Test func `of a range of answers the ones in the summary only come last, or not at all`() {
    var named = program([], id: "named")
    named.conditions = ["bursitis"]
    var told = program([], id: "told")
    told.summary = "Not for bursitis."
    let search = ProgramSearch("bursitis")
    #expect(search.results(among: [told, named]).programs.map(\.id) == ["named"])
    #expect(search.results(among: [told]).programs.map(\.id) == ["told"])
  }
}
