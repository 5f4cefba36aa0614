import ProgramFiles
import Rehabilitation
import TestSupport
import Testing

/// EVIDENCE-2 13: where a weak page stood, a better one stands.
@Suite struct BetterSourceTableTests {
  @Test(arguments: [
    ("F19", "PMC2896351", Source.Grade.trial), ("F29", "bjsm.bmj.com/content/54/2/72", .trial),
    ("F40", "patient.info/doctor/prepatellar-bursitis", .clinic),
    ("F54", "commonspirit.org", .clinic), ("F146", "southtees.nhs.uk", .clinic),
    ("F147", "healthinfo.org.nz", .clinic), ("F164", "yeovilhospital.co.uk", .clinic),
    ("F165", "guysandstthomas.nhs.uk", .clinic), ("F175", "omahaknee.com", .clinic),
    ("F175b", "aosmsportsmedicine.com", .clinic),
  ])
  func `13: the better page is cited`(id: String, address: String, grade: Source.Grade) throws {
    let source = try #require(Source.catalogue.first { $0.id == id })
    #expect(source.url?.contains(address) == true && source.grade == grade)
  }

  @Test(arguments: Repository.programIDs)
  func `13: no programme cites what has a better source, nor a figure of an unknown author alone`(
    id: String
  ) throws {
    let path = "Programs/\(id).yaml"
    let checked = ProgramFile.read(
      try Repository.bytes(path), path: path, catalogue: try BundledProgram(id).catalogue)
    #expect(!checked.diagnostics.contains { $0.rule == .weakSource })
    let cited = Set(try #require(checked.value).sources.map(\.id))
    #expect(cited.isDisjoint(with: ["F162", "F167", "F168"]), "\(cited)")
  }

  @Test(arguments: [
    ("prepatellar-bursitis", "37.8"), ("walking-aid", "15 to 20 %"), ("injection", "72 hours"),
    ("bandage", "four to six"),
  ])
  func `13: a figure without support is gone`(id: String, figure: String) throws {
    let text = String(decoding: try Repository.bytes("Programs/\(id).yaml"), as: UTF8.self)
    #expect(!text.contains(figure))
  }

  @Test func `13, F164: the signs of an infection are asked for through the first week`() throws {
    let phase = try #require(try BundledProgram("injection").program.phases.first)
    let check = try #require(phase.activities.first { $0.id == "infection-check" })
    #expect(phase.days == 7 && check.firstDay == 2 && check.weeks == nil)
  }
}
