import Testing

/// The entries of a calendar file as text, without the library that wrote them.
struct CalendarEntries {
  /// An event or to-do.
  struct Entry: Equatable {
    /// Its UID, with the RECURRENCE-ID of an exception.
    let identity: String
    let uid: String
    let sequence: Int
    /// The day on which it ends, as far as it is told: `20260302`.
    let lastDay: String
    /// All of its lines, unfolded.
    let lines: [Substring]
  }

  let entries: [Entry]

  /// Reads the entries of a file.
  init(_ text: String) throws {
    let lines = text.replacing("\r\n ", with: "").split(separator: "\r\n")
    var entries = [Entry]()
    var open: [Substring]?
    for line in lines {
      if line == "BEGIN:VEVENT" || line == "BEGIN:VTODO" { open = [] }
      open?.append(line)
      if line == "END:VEVENT" || line == "END:VTODO", let own = open {
        entries.append(try Entry(own))
        open = nil
      }
    }
    self.entries = entries
  }

  /// The entries by identity; each identity may be there once only.
  func byIdentity() -> [String: Entry] {
    Dictionary(entries.map { ($0.identity, $0) }) { first, _ in
      Issue.record("\(first.identity) is doubled")
      return first
    }
  }
}

extension CalendarEntries.Entry {
  fileprivate init(_ lines: [Substring]) throws {
    func value(_ name: String) -> String? {
      // Of an alarm's properties only TRIGGER and the like have names that are looked for here.
      lines.first { $0.hasPrefix("\(name):") || $0.hasPrefix("\(name);") }
        .flatMap { $0.split(separator: ":", maxSplits: 1).last }.map(String.init)
    }
    let uid = try #require(value("UID"))
    let rule = value("RRULE")
    let until = rule?.split(separator: ";").first { $0.hasPrefix("UNTIL=") }?.dropFirst(6)
    let start = value("DTSTART") ?? value("DUE") ?? "99999999"
    self.init(
      identity: [uid, value("RECURRENCE-ID")].compactMap { $0 }.joined(separator: " "), uid: uid,
      sequence: try #require(value("SEQUENCE").flatMap { Int($0) }),
      // A series by COUNT is taken to go on for ever.
      lastDay: String((rule == nil ? start : until.map(String.init) ?? "99999999").prefix(8)),
      lines: lines)
  }
}
