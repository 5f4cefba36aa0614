import Foundation
import Rehabilitation
import Sheets
import TestSupport
import Testing
import Wording

@testable import RegainKit

/// The head of sheets that a clinic keeps beside its plans.
@Suite struct LetterheadTests {
  private let drawing = Array(
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"><path d=\"M0 0h4\"/></svg>".utf8)

  @Test func `each part is stored and forgotten by itself`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    #expect(try scratch.store.letterhead() == Letterhead())
    let head = try Letterhead(clinic: "Knee Clinic", phone: "030 1", logo: Logo(drawing))
    for part in LetterheadPart.allCases { try scratch.store.set(part, as: head) }
    #expect(try scratch.store.letterhead() == head)
    #expect(try scratch.store.settings().isEmpty)
    try scratch.store.set(.phone, as: Letterhead())
    let left = try scratch.store.letterhead()
    #expect(left.phone == nil && left.clinic == "Knee Clinic" && left.logo == head.logo)
  }

  @Test func `it is no part of a plan: no calendar holds it, and a plan that is erased leaves it`()
    throws
  {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try scratch.start()
    let head = try Letterhead(clinic: "Zebrawood Clinic", phone: "030 99887766", logo: nil)
    try scratch.store.set(.clinic, as: head)
    try scratch.store.set(.phone, as: head)
    var plan = try scratch.store.plan("left-knee", at: scratch.evening)
    var change = LabelChange()
    change.person = "Ada Example"
    change.number = "P20417"
    try plan.relabel(change)
    let file = scratch.folder.appendingPathComponent("knee.ics")
    try scratch.store.publish("left-knee", to: file.path, at: scratch.evening)
    let calendar = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    for word in ["Zebrawood", "99887766", "Ada", "P20417"] {
      #expect(!calendar.contains(word), "\(word)")
    }
    #expect(try !scratch.store.exportedJournal(of: "left-knee").contains("Zebrawood"))
    try scratch.store.forget("left-knee")
    for name in try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
    where name.hasPrefix("a.sqlite") {
      let bytes = try Data(contentsOf: scratch.folder.appendingPathComponent(name))
      #expect(bytes.range(of: Data("P20417".utf8)) == nil, "\(name)")
    }
    #expect(try scratch.store.letterhead().clinic == "Zebrawood Clinic")
  }
}
