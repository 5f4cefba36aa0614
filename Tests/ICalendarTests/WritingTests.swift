import ICalendar
import Testing

/// What may come out as text, and what is refused.
@Suite struct WritingTests {
  private static let evil = "a\r\nX-EVIL:1\nBEGIN:VEVENT\rDTSTART:x\u{85}\u{2028}z\u{0}\u{1B}\u{7F}"

  private func names(of text: String) -> [String] {
    text.replacing("\r\n ", with: "").split(separator: "\r\n").map {
      String($0.prefix { $0 != ":" && $0 != ";" })
    }
  }

  @Test func `no text begins a line of its own`() throws {
    var plain = Samples.fullEvent
    plain.extensions = [ExtensionProperty(name: "X-A", value: "b")]
    var evil = plain
    evil.summary = Self.evil
    evil.description = Self.evil
    evil.categories = [Self.evil, Self.evil]
    evil.extensions[0].value = Self.evil
    for index in evil.alarms.indices { evil.alarms[index].description = Self.evil }
    var one = Samples.calendar([plain])
    one.name = "x"
    var other = Samples.calendar([evil])
    other.name = Self.evil
    other.productID = Self.evil
    let text = try other.serialized()
    #expect(names(of: text) == names(of: try one.serialized()))
    let read = try #require(try ReadBack.events(text).first)
    #expect(read.summary == "a\nX-EVIL:1\nBEGIN:VEVENT\nDTSTART:x\n\nz")
    #expect(text.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 })
  }

  @Test(arguments: ["a\r\nX-EVIL:1", "a\nb", "a\0b", "a\u{7F}", ""])
  func `an identifier or address with a control character is refused`(text: String) {
    let changes: [(inout Event) -> Void] = [
      { $0.uid = UID(text) }, { $0.color = text },
      { $0.start = .zoned(Samples.stamp, zone: text) },
      { $0.extensions = [ExtensionProperty(name: "X-A" + text + ":", value: "")] },
    ]
    for change in changes {
      var event = Samples.event()
      change(&event)
      #expect(throws: SerializationError.self) { try Samples.calendar([event]).serialized() }
    }
  }

  @Test(arguments: [
    "X-", "SUMMARY", "X-A:B", "X-A;B", "X-A B", "X-LIC-ERROR", "X-É", "x_a", "X-A,",
  ])
  func `a name that is not an X- name is refused`(name: String) {
    var event = Samples.event()
    event.extensions = [ExtensionProperty(name: name, value: "b")]
    #expect(throws: SerializationError.self) { try Samples.calendar([event]).serialized() }
  }

  @Test(arguments: ["x", "é", "膝", "🦵🏽", "e\u{301}", "xé", "ab ", ";", "\n"])
  func `a line is folded at 75 octets between characters`(piece: String) throws {
    for count in 1...160 {
      var event = Samples.event()
      event.description = String(repeating: piece, count: count)
      event.categories = [String(repeating: "c", count: count)]
      var bytes: [UInt8] = []
      try Samples.calendar([event]).serialize(into: &bytes)
      var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      #expect(lines.removeLast().isEmpty)
      let areWhole = lines.allSatisfy { line in
        line.last == 0x0D && line.count <= 76 && line.count > 2
          && !line.dropLast().contains(0x0D) && String(validating: line, as: UTF8.self) != nil
      }
      #expect(areWhole, "\(count) times \(piece.debugDescription)")
      #expect(try ReadBack.events(String(decoding: bytes, as: UTF8.self)) == [event])
    }
  }

  @Test func `a value that contradicts another is refused`() {
    let changes: [(inout Event) -> Void] = [
      { $0.end = .date(LocalDate(year: 2026, month: 3, day: 3)) },
      { $0.end = .zoned(Samples.local(2026, 3, 1, 0, 0), zone: "Europe/Berlin") },
      { $0.sequence = -1 },
      { $0.status = .completed }, { $0.start = .utc(Samples.local(2026, 2, 29, 0, 0)) },
      { $0.stamp.month = 13 },
      { $0.alarms = [Alarm(description: "", minutes: 0)] },
    ]
    for change in changes {
      var event = Samples.event()
      change(&event)
      #expect(throws: SerializationError.self) { try Samples.calendar([event]).serialized() }
    }
  }

  @Test func `an error names the property and leaves the buffer alone`() {
    var event = Samples.event("bad@example.org")
    event.color = "a b"
    var buffer: [UInt8] = [1, 2, 3]
    let error = #expect(throws: SerializationError.self) {
      try Samples.calendar([Samples.event(), event]).serialize(into: &buffer)
    }
    #expect(error?.property == "COLOR")
    #expect(error?.uid == UID("bad@example.org"))
    #expect(error?.reason == .malformed)
    #expect(buffer == [1, 2, 3])
  }

  @Test func `zones go before events, each once and by name`() throws {
    var event = Samples.event("b")
    event.start = .zoned(Samples.stamp, zone: "America/New_York")
    let text = try Samples.calendar([event, Samples.event(), Samples.event("c")]).serialized()
    let lines = text.split(separator: "\r\n").filter {
      $0.hasPrefix("TZID:") || $0 == "BEGIN:VEVENT"
    }
    #expect(
      lines == [
        "TZID:America/New_York", "TZID:Europe/Berlin", "BEGIN:VEVENT", "BEGIN:VEVENT",
        "BEGIN:VEVENT",
      ])
  }
}
