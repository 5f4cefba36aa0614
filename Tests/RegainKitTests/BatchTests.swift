import Foundation
import Planning
import Rehabilitation
import TestSupport
import Testing

@testable import RegainKit

/// A batch gives, to the byte, what the calls for one plan give, and no store is touched.
@Suite struct BatchTests {
  private static let library = ProgramLibrary(
    folder: Repository.root.appendingPathComponent("Programs").path)
  private static let batch = Result { () throws -> Batch in try Batch(library) }

  /// A start with a programme, by the gate, and the request that says the same.
  private func start(
    _ id: String
  ) throws -> (cleared: ClearedPrograms, enrolment: Enrolment, request: BatchRequestText) {
    let program = try Self.library.program(id)
    var answers = SafetyAnswers.none
    answers.clearedBy = "Dr Weber"
    answers.diagnosedBy = "Dr Weber"
    let start = try #require(CivilDate("2026-03-02"))
    var enrolment = Enrolment(name: "left-knee", start: start, zone: "UTC")
    var choices: [String: Any] = ["start": "2026-03-02"]
    if program.program.anchor != .start {
      enrolment.dayZero = start
      choices["dayZero"] = "2026-03-02"
    }
    if id == "medicines", let morning = TimeOfDay("08:00") {
      enrolment.medicines = [
        Medicine(text: "Ibuprofen gel", times: [morning], prescriber: "Dr Weber")
      ]
      choices["medicines"] = [
        ["text": "Ibuprofen gel", "times": ["08:00"], "prescriber": "Dr Weber"]
      ]
    }
    if let names = program.program.limits?.names, !names.isEmpty {
      let typed = Dictionary(names.map { ($0, "as written") }) { $1 }
      enrolment.limits = typed
      choices["limits"] = typed
    }
    var request = BatchRequestText("build", starting: id)
    request["enrolment"] = choices
    request["safety"] = ["noFlags": true, "clearedBy": "Dr Weber", "diagnosedBy": "Dr Weber"]
    answers.takeFacts(from: enrolment)
    return (try SafetyGate([program]).clear(answers), enrolment, request)
  }

  @Test(arguments: Repository.programIDs)
  func `each programme is built as a call builds it`(id: String) throws {
    let (cleared, enrolment, request) = try start(id)
    let batch = try Self.batch.get()
    let zone = try PlanZone("UTC")
    let publication = Publication(
      try cleared.planned(enrolment).schedule, options: CalendarOptions())
    let calendar = String(decoding: try publication.bytes(in: zone), as: UTF8.self)
    let built = try BatchAnswerText(batch, to: request.line)
    #expect(built["calendar"] as? String == calendar, "\(built.message)")
    var asked = request
    asked["include"] = ["sessions"]
    let both = try BatchAnswerText(batch, to: asked.line)
    let data = try JSONSerialization.jsonObject(
      with: Data(publication.json(offering: .plain).utf8))
    #expect(both["sessions"] as? NSDictionary == data as? NSDictionary)
    asked["include"] = nil
    asked["do"] = "summary"
    let summary = try BatchAnswerText(batch, to: asked.line)
    #expect((summary["digest"] as? String)?.count == 71 && summary["calendar"] == nil)
    let counts = try #require(summary["counts"] as? [String: Any])
    #expect(counts["entries"] as? Int == publication.entries.count)
  }

  /// Lives three weeks in a store: sessions of all kinds of pain, a pause, and an undo.
  private func live(_ store: ScratchStore, seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    try store.start()
    for day in 0..<21 {
      let now = Stamp(secondsSinceEpoch: store.evening.secondsSinceEpoch + day * 86_400)
      let date = now.minute.date
      let due = try store.store.schedule(of: "left-knee", at: now).placed.filter {
        $0.date == date && $0.session.load.isExercise && $0.session.status.isOpen
      }
      for _ in due where Int.random(in: 0..<5, using: &chance) > 0 {
        let pain = Int.random(in: 0...6, using: &chance)
        _ = try? store.store.log(SessionReport(pain: pain), in: "left-knee", at: now)
      }
      if day == 9 { try store.store.adjust(.hold(days: 3), in: "left-knee", at: now) }
      if day == 10 { try store.store.undo(in: "left-knee", at: now) }
    }
  }

  @Test(arguments: Repository.seeds(3, deep: 40))
  func `a lived plan is replayed and published as from its store, again and again`(
    seed: UInt64
  ) throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try live(scratch, seed: seed)
    let batch = try Self.batch.get()
    let lines = try scratch.store.exportedJournal(of: "left-knee")
    var records = [[String: Any]]()
    for day in [21, 22, 30] {
      let now = Stamp(secondsSinceEpoch: scratch.morning.secondsSinceEpoch + day * 86_400)
      let instant = "2026-\(day == 30 ? "04-01" : "03-\(day + 2)")T06:00:00Z"
      #expect(Stamp(instant) == now)
      let file = scratch.folder.appendingPathComponent("knee.ics")
      let change = try scratch.store.publish("left-knee", to: file.path, at: now)
      var request = try BatchRequestText("publish", journal: lines, now: instant)
      request["target"] = ["ledger": records]
      let answer = try BatchAnswerText(batch, to: request.line)
      let bytes = try String(contentsOf: file, encoding: .utf8)
      #expect(answer["calendar"] as? String == bytes, "day \(day): \(answer.message)")
      let changes = try #require(answer["changes"] as? [String: Any])
      #expect(changes["unchanged"] as? Int == change.unchanged)
      #expect(changes["new"] as? [String] == change.new)
      let new = try #require(answer["ledger"] as? [[String: Any]])
      let told = Set(new.compactMap { $0["uid"] as? String })
      records = records.filter { !told.contains($0["uid"] as? String ?? "") } + new
      request["do"] = "replay"
      request["target"] = nil
      let replayed = try BatchAnswerText(batch, to: request.line)
      let schedule = try scratch.store.schedule(of: "left-knee", at: now)
      let data = try JSONSerialization.jsonObject(
        with: Data(
          Publication(schedule, options: CalendarOptions())
            .json(offering: .plain, showsPlaces: true).utf8))
      #expect(replayed["sessions"] as? NSDictionary == data as? NSDictionary, "day \(day)")
    }
  }

  @Test func `a start that is published is the same as one that is stored`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try scratch.start()
    let file = scratch.folder.appendingPathComponent("knee.ics")
    try scratch.store.publish("left-knee", to: file.path, at: scratch.morning)
    let request = BatchRequestText("publish", starting: "knee-osteoarthritis-strength")
    let answer = try BatchAnswerText(Self.batch.get(), to: request.line)
    #expect(answer["calendar"] as? String == (try String(contentsOf: file, encoding: .utf8)))
  }

  @Test func `a page has the weeks that are printed where none are named`() throws {
    var request = try start("graded-walking").request
    request["do"] = "print-html"
    let batch = try Self.batch.get()
    let page = try #require(try BatchAnswerText(batch, to: request.line)["html"] as? String)
    request["pages"] = ["weeks": "1-2"]
    #expect(try BatchAnswerText(batch, to: request.line)["html"] as? String == page)
    request["pages"] = ["weeks": "1-1000"]
    let all = try #require(try BatchAnswerText(batch, to: request.line)["html"] as? String)
    #expect(all.utf8.count > page.utf8.count)
  }

  @Test func `a page can name the clinic, with its logo, and what can stand in no head is refused`()
    throws
  {
    var request = try start("graded-walking").request
    request["do"] = "print-html"
    let batch = try Self.batch.get()
    let drawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 4'><path/></svg>"
    func encoded(_ text: String) -> String { Data(text.utf8).base64EncodedString() }
    request["pages"] = ["clinic": "Knee & Clinic", "phone": "030 1", "logo": encoded(drawing)]
    let page = try #require(try BatchAnswerText(batch, to: request.line)["html"] as? String)
    #expect(page.contains("Knee &amp; Clinic") && page.contains("data:image/svg+xml;base64,"))
    let refused = [
      ["clinic": ""], ["phone": "call"], ["logo": "?"],
      ["logo": encoded(drawing.replacing("<path/>", with: "<script/>"))],
    ]
    for pages in refused {
      request["pages"] = pages
      #expect(try BatchAnswerText(batch, to: request.line)["ok"] as? Bool == false, "\(pages)")
    }
  }

  @Test func `threads that share a batch get the same answers`() async throws {
    let batch = try Self.batch.get()
    let lines = try Repository.programIDs.prefix(12).map { try start($0).request.line }
    let alone = lines.map { batch.answer(to: $0, numbered: 1).encodedLine }
    await withTaskGroup(of: (Int, [UInt8]).self) { group in
      for turn in 0..<48 {
        let place = turn % lines.count
        let line = lines[place]
        group.addTask { (place, batch.answer(to: line, numbered: turn).encodedLine) }
      }
      for await (place, answer) in group { #expect(answer == alone[place]) }
    }
  }

  @Test func `a text of a programme stands for its file`() throws {
    let text = String(decoding: try Repository.bytes("Programs/graded-walking.yaml"), as: UTF8.self)
    var request = BatchRequestText("build", starting: "graded-walking")
    let named = try BatchAnswerText(Self.batch.get(), to: request.line)
    request["programs"] = [["id": "graded-walking", "text": text]]
    let inline = try BatchAnswerText(Self.batch.get(), to: request.line)
    #expect(named.isOK && named.line == inline.line)
  }
}
