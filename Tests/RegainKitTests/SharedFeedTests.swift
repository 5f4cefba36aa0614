import RegainKit
import TestSupport
import Testing

/// What is served at home answers one address, and tells whoever has the calendar that nothing is new.
@Suite struct SharedFeedTests {
  private let feed = SharedFeed(
    address: "/00112233445566778899aabbccddeeff.ics", bytes: Array("BEGIN:VCALENDAR".utf8),
    modified: Stamp(secondsSinceEpoch: 1_772_431_207))

  private func field(_ name: String, of answer: FeedAnswer) -> String? {
    answer.headers.first { $0.name == name }?.value
  }

  @Test func `a calendar is given with what tells a later one apart`() {
    let answer = feed.answer(to: FeedRequest(method: "GET", target: feed.address))
    #expect(answer.status == 200 && answer.bytes == feed.bytes && !answer.isBodyless)
    #expect(field("Content-Type", of: answer) == "text/calendar; charset=utf-8")
    #expect(field("Last-Modified", of: answer) == "Mon, 02 Mar 2026 06:00:07 GMT")
    let tag = field("ETag", of: answer) ?? ""
    #expect(tag.wholeMatch(of: /"[0-9a-f]{32}"/) != nil)
    let other = SharedFeed(address: feed.address, bytes: [0], modified: feed.modified)
    #expect(
      field("ETag", of: other.answer(to: FeedRequest(method: "GET", target: feed.address))) != tag)
    let head = feed.answer(to: FeedRequest(method: "HEAD", target: feed.address))
    #expect(head.status == 200 && head.isBodyless && head.bytes == feed.bytes)
  }

  @Test func `who has it already is told so`() throws {
    let answer = feed.answer(to: FeedRequest(method: "GET", target: feed.address))
    let tag = try #require(field("ETag", of: answer))
    for held in [tag, "W/\(tag)", "*", "\"x\", \(tag)", "\"x\",\(tag) ,\"y\""] {
      let again = feed.answer(
        to: FeedRequest(method: "GET", target: feed.address, ifNoneMatch: held))
      #expect(again.status == 304 && again.isBodyless && again.bytes.isEmpty, "\(held)")
      #expect(field("ETag", of: again) == tag)
    }
    // A tag counts before a date.
    for (held, since, status) in [
      ("\"x\"", "Mon, 02 Mar 2026 06:00:07 GMT", 200), (nil, "Mon, 02 Mar 2026 06:00:07 GMT", 304),
      (nil, "Mon, 02 Mar 2026 06:00:06 GMT", 200), (nil, "never", 200), ("", "", 200),
    ] as [(String?, String, Int)] {
      let request = FeedRequest(
        method: "GET", target: feed.address, ifNoneMatch: held, ifModifiedSince: since)
      #expect(feed.answer(to: request).status == status, "\(held ?? "") \(since)")
    }
  }

  @Test(arguments: ["", "/", "*", "/00112233445566778899aabbccddeefe.ics", "x"])
  func `all else gets one and the same answer`(target: String) {
    let expected = feed.answer(to: FeedRequest(method: "POST", target: feed.address))
    #expect(expected.status == 404 && !expected.isBodyless)
    for target in [target, feed.address + target, target + feed.address]
    where target != feed.address {
      let answer = feed.answer(to: FeedRequest(method: "GET", target: target))
      #expect(answer.status == 404 && answer.bytes == expected.bytes, "\(target)")
      #expect(answer.headers.map { "\($0)" } == expected.headers.map { "\($0)" })
    }
  }

  @Test func `an address is drawn once, stays, and ends with its calendar`() throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try scratch.start()
    var options = CalendarOptions()
    options.isDiscreet = true
    func share() throws -> (SharedFeed, PublicationReport) {
      let plan = try scratch.store.plan("left-knee", at: scratch.morning)
      return try plan.share(plan.sharedTarget(), options)
    }
    let (first, report) = try share()
    #expect(
      first.address.wholeMatch(of: /\/[0-9a-f]{32}\.ics/) != nil && !report.change.new.isEmpty)
    let (second, unchanged) = try share()
    #expect(second == first && unchanged.change.isEmpty)
    _ = try scratch.store.log(SessionReport(pain: 7), in: "left-knee", at: scratch.evening)
    let plan = try scratch.store.plan("left-knee", at: scratch.evening)
    let (third, changed) = try plan.share(plan.sharedTarget(), options)
    #expect(third.address == first.address && third.bytes != first.bytes && !changed.change.isEmpty)
    #expect(third.modified.secondsSinceEpoch > first.modified.secondsSinceEpoch)
    try plan.removeTarget("share")
    let anew = try share().0
    #expect(anew.address != first.address)
    let text = String(decoding: anew.bytes, as: UTF8.self)
    #expect(
      !text.contains("METHOD") && !text.contains("STATUS:CANCELLED") && !text.contains("trength"))
  }
}
