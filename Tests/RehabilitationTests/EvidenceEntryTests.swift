import Testing

@testable import Rehabilitation

@Suite struct EvidenceEntryTests {
  @Test(arguments: [
    ("F25", "F25"), ("f24B", "F24b"), ("k-breda-2021", "K-Breda-2021"), ("g1", "G1"),
    ("r13", "R13"), ("EVIDENCE R13", "R13"), ("P02-a", "P02-A"), ("3.6", "EVIDENCE 3.6"),
    ("evidence  3.6", "EVIDENCE 3.6"), ("EVIDENCE-2 1.1", "EVIDENCE-2 1.1"),
    ("9", "EVIDENCE 9"), ("EVIDENCE-2 9", "EVIDENCE-2 9"), ("seed-article", "seed-article"),
    ("DES", "EVIDENCE 0.1"), ("unc", "EVIDENCE 0.1"),
  ])
  func `An id is read as people type it`(text: String, id: String) {
    #expect(EvidenceEntry(text)?.id == id)
  }

  @Test(arguments: [
    ("f169", ["F168", "F167", "F166"]), ("r15", ["R14", "R13", "R12"]), ("p43", ["P41", "P40"]),
    ("3.9", ["EVIDENCE 3.6", "EVIDENCE 3.5", "EVIDENCE 3.4"]), ("Breda", ["K-Breda-2021"]),
    ("~", []),
  ])
  func `An id that names nothing is answered with those most like it`(text: String, like: [String])
  {
    #expect(EvidenceEntry(text) == nil)
    #expect(EvidenceEntry.ids(like: text).starts(with: like))
    #expect(EvidenceEntry.ids(like: text).count <= 3)
  }

  @Test func `Ids are unique, and a section's sources are listed`() {
    let ids = EvidenceEntry.all.map { $0.id.lowercased() }
    #expect(Set(ids).count == ids.count)
    let listed = Set(Source.catalogue.map(\.id))
    for section in EvidenceSection.all {
      #expect(listed.isSuperset(of: section.sources), "\(section.citation)")
    }
  }
}
