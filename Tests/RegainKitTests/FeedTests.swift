import Calendars
import Foundation
import RegainKit
import Testing

/// A feed keeps below the size that calendars take.
@Suite struct FeedTests {
  @Test(arguments: [7, 10, 20]) func `the oldest past is left out, and nothing ahead`(
    share: Int
  ) throws {
    let scratch = try ScratchStore()
    defer { scratch.remove() }
    try scratch.start()
    // Five weeks later.
    let later = Stamp(secondsSinceEpoch: scratch.morning.secondsSinceEpoch + 35 * 86_400)
    let publication = try scratch.store.difference(of: "left-knee", at: later)
    let zone = try PlanZone("UTC")
    let whole = try publication.feed(in: zone)
    #expect(whole.leftOut == 0)
    #expect(whole.bytes == (try publication.calendar(in: zone)))
    let limit = whole.bytes.count * (share - 1) / share
    let cut = try publication.feed(in: zone, limit: limit)
    let past = publication.entries.filter { $0.first.date < later.minute.date }
    #expect(cut.bytes.count <= limit)
    #expect(cut.leftOut > 0 && cut.leftOut < past.count)
    let text = String(decoding: cut.bytes, as: UTF8.self).replacing("\r\n ", with: "")
    for (number, entry) in publication.entries.enumerated() {
      #expect(text.contains("UID:\(entry.uid)\r\n") == (number >= cut.leftOut), "\(entry.uid)")
    }
    // What cannot be cut is written as it is.
    let least = try publication.feed(in: zone, limit: 1)
    #expect(least.leftOut == past.count)
  }
}
