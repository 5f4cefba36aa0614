import Foundation
import ICalendar
import Testing

/// The zones, against `zdump`, which is another reader of the same files.
@Suite struct ZoneRulesTests {
  private static let zdump = "/usr/bin/zdump"

  /// What `zdump` says of all zones in 2004 to 2041: the instants around each change.
  private static func dump() throws -> [String: [(instant: LocalDateTime, offset: Int)]] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: zdump)
    process.arguments = ["-v", "-c", "2004,2042"] + ZoneRules.identifiers()
    process.environment = ["LC_ALL": "C"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    var result: [String: [(instant: LocalDateTime, offset: Int)]] = [:]
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 8, let month = months.firstIndex(of: String(words[2])),
        let day = Int(words[3]), let year = Int(words[5]), (2004...2041).contains(year),
        let offset = words.last?.split(separator: "=").last.flatMap({ Int($0) })
      else { continue }
      let time = words[4].split(separator: ":").compactMap { Int($0) }
      let instant = LocalDateTime(
        year: year, month: month + 1, day: day, hour: time[0], minute: time[1], second: time[2])
      result[String(words[0]), default: []].append((instant, offset))
    }
    return result
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: zdump)))
  func `every zone has the offsets that zdump shows`() throws {
    let dump = try Self.dump()
    let identifiers = ZoneRules.identifiers()
    #expect(identifiers.count > 400)
    #expect((dump["Europe/Berlin"]?.count ?? 0) >= 4 * 37)
    for identifier in identifiers {
      let rules = try ZoneRules.named(identifier)
      var changes = 0
      var last: Int?
      for (instant, offset) in dump[identifier] ?? [] {
        let isSame = rules.offset(atUTC: instant) == offset
        #expect(isSame, "\(identifier) at \(instant)")
        if let last, last != offset { changes += 1 }
        last = offset
      }
      let found = rules.transitions(
        from: Samples.local(2004, 1, 2, 0, 0), to: Samples.local(2041, 12, 30, 0, 0))
      #expect(found.count == changes, "\(identifier)")
    }
  }

  @Test(arguments: [
    ("Eastern Standard Time 1", "America/New_York"),
    ("W. Europe Standard Time 12", "Europe/Berlin"),
    ("\"Europe/Berlin\"", "Europe/Berlin"), ("Europe/Berlin ", "Europe/Berlin"),
    ("America/New York", "America/New_York"), ("America-New_York", "America/New_York"),
    ("(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"),
    ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Amsterdam"),
    ("europe/berlin", "Europe/Berlin"), ("/mozilla.org/20050126_1/Europe/Berlin", "Europe/Berlin"),
  ])
  func `a zone is found by the spellings of feeds`(name: String, zone: String) {
    #expect(ZoneName.identifier(of: name) == zone)
  }

  @Test(arguments: ["Customized Time Zone 1", "Home", "(UTC-05:00) Here", "", "1", "\"", "- 12"])
  func `a name that means no zone is none`(name: String) {
    #expect(ZoneName.identifier(of: name) == nil)
  }

  @Test(arguments: [
    ("", ZoneError.malformedIdentifier), ("../../etc/passwd", .malformedIdentifier),
    ("/etc/localtime", .malformedIdentifier), ("Europe/Berlin\0", .malformedIdentifier),
    ("Europe/./Berlin", .malformedIdentifier), ("right/Europe/Berlin", .malformedIdentifier),
    (String(repeating: "A", count: 10_000), .malformedIdentifier),
    ("Europe/Berlin\r\nX:1", .malformedIdentifier), ("Europe/", .malformedIdentifier),
    ("Europe", .unknown("Europe")), ("Mars/Olympus", .unknown("Mars/Olympus")),
    ("tzdata", .unknown("tzdata")), ("europe/berlin", .unknown("europe/berlin")),
  ])
  func `a name that is no zone is refused`(name: String, error: ZoneError) {
    #expect(throws: error) { try ZoneRules.named(name) }
  }

  @Test func `UTC is a zone`() throws {
    #expect(try ZoneRules.named("UTC").offset(at: Samples.stamp) == 0)
  }

  @Test(arguments: [
    // Gap on 29 March 2026: 02:00 to 03:00 do not exist.
    ("Europe/Berlin", Samples.local(2026, 3, 29, 1, 59), 3600),
    ("Europe/Berlin", Samples.local(2026, 3, 29, 2, 0), 3600),
    ("Europe/Berlin", Samples.local(2026, 3, 29, 2, 59), 3600),
    ("Europe/Berlin", Samples.local(2026, 3, 29, 3, 0), 7200),
    // 25 October 2026: 02:00 to 03:00 come twice.
    ("Europe/Berlin", Samples.local(2026, 10, 25, 1, 59), 7200),
    ("Europe/Berlin", Samples.local(2026, 10, 25, 2, 0), 7200),
    ("Europe/Berlin", Samples.local(2026, 10, 25, 2, 59), 7200),
    ("Europe/Berlin", Samples.local(2026, 10, 25, 3, 0), 3600),
    ("America/New_York", Samples.local(2099, 7, 1, 12, 0), -14_400),
    ("Australia/Lord_Howe", Samples.local(2026, 4, 5, 1, 45), 39_600),
    ("Australia/Lord_Howe", Samples.local(2026, 4, 5, 2, 0), 37_800),
    // Samoa has no 30 December 2011.
    ("Pacific/Apia", Samples.local(2011, 12, 29, 23, 59), -36_000),
    ("Pacific/Apia", Samples.local(2011, 12, 30, 12, 0), -36_000),
    ("Pacific/Apia", Samples.local(2011, 12, 31, 0, 0), 50_400),
    ("Europe/Dublin", Samples.local(2026, 7, 1, 12, 0), 3600),
    ("Europe/Dublin", Samples.local(2026, 1, 1, 12, 0), 0),
  ])
  func `a local time has one offset`(zone: String, local: LocalDateTime, offset: Int) throws {
    let rules = try ZoneRules.named(zone)
    #expect(rules.offset(at: local) == offset)
  }

  @Test func `a time in a gap lands as long after its start`() throws {
    let rules = try ZoneRules.named("Europe/Berlin")
    let utc = rules.utc(for: Samples.local(2026, 3, 29, 2, 30))
    #expect(rules.local(forUTC: utc) == Samples.local(2026, 3, 29, 3, 30))
  }

  @Test func `transitions lie in their span`() throws {
    let rules = try ZoneRules.named("Europe/Berlin")
    let found = rules.transitions(
      from: Samples.local(2026, 1, 1, 0, 0), to: Samples.local(2027, 1, 1, 0, 0))
    #expect(
      found.map(\.localBefore) == [
        Samples.local(2026, 3, 29, 2, 0), Samples.local(2026, 10, 25, 3, 0),
      ])
    #expect(found.map(\.offsetAfter) == [7200, 3600])
    #expect(found.map(\.offsetBefore) == [3600, 7200])
  }
}
