import ICalendar
import Testing

/// A calendar file as a client expands it: each instance of each entry.
struct PublishedCalendar {
  /// An instance of an entry.
  struct Instance: Hashable {
    /// When it starts, in seconds since 1970 on the file's clock, and whether it takes the whole day.
    let start: Int, isDate: Bool
    /// How long it takes, in seconds.
    let length: Int
    /// The title without a mark, and the text below it.
    let title: String, text: String
  }

  /// An entry, with its instances.
  struct Entry {
    let uid: String
    let isCancelled: Bool
    let mark: String
    let instances: [Instance]
  }

  private(set) var entries = [Entry]()

  init(_ bytes: [UInt8]) throws {
    var reader = CalendarReader(bytes)
    while let component = reader.next() {
      guard component.kind == .event else { continue }
      let read = reader.properties(of: component)
      func property(_ name: String) -> CalendarProperty? { read.first { $0.name == name } }
      let start = try #require(property("DTSTART")?.time)
      let end = try #require(property("DTEND")?.time)
      let summary = try #require(property("SUMMARY")?.text)
      let mark = ["✓ ", "– ", "Cancelled: "].first(where: summary.hasPrefix) ?? ""
      let title = summary.dropFirst(mark.count).replacing(" (provisional)", with: "")
        .replacing(", provisional)", with: ")")
      let text = property("DESCRIPTION")?.text ?? ""
      var starts = [start.local.secondsSinceEpoch]
      if let rule = property("RRULE")?.rule {
        var work = ExpansionWork(seconds: 10)
        let expansion = RecurrenceExpansion(
          rule, from: start.local, isDate: start.isDate, until: Self.until(of: rule))
        starts = try expansion.instances(in: starts[0]..<(starts[0] + 400 * 86_400), work: &work)
      }
      entries.append(
        Entry(
          uid: try #require(property("UID")?.text),
          isCancelled: property("STATUS")?.text == "CANCELLED", mark: mark,
          instances: starts.map {
            Instance(
              start: $0, isDate: start.isDate,
              length: end.local.secondsSinceEpoch - start.local.secondsSinceEpoch,
              title: String(title),
              text: text)
          }))
    }
    #expect(Set(entries.map(\.uid)).count == entries.count, "an identity is doubled")
  }

  /// The last start of a rule, in seconds on the file's clock, which is UTC here.
  private static func until(of rule: RecurrenceRule) -> Int? {
    if case .until(let last) = rule.end { last.local.secondsSinceEpoch } else { nil }
  }

  /// The instances of the days before a moment's, in seconds since 1970, and how often each is there.
  func past(at now: Int, cancelled: Bool = false) -> [Instance: Int] {
    var found = [Instance: Int]()
    for entry in entries where entry.isCancelled == cancelled {
      for instance in entry.instances {
        if instance.start < now / 86_400 * 86_400 { found[instance, default: 0] += 1 }
      }
    }
    return found
  }
}
