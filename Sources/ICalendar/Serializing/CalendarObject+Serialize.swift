extension CalendarObject {
  /// Appends the calendar as iCalendar text in UTF-8.
  ///
  /// The bytes depend on this value and the system's tz database alone. Lines end in CR LF and are
  /// folded at 75 octets between characters. Order: the calendar's properties, one `VTIMEZONE` for
  /// each zone in use by name, then events and to-dos by start (as written) and UID.
  ///
  /// In texts each kind of line break becomes one line feed, and other control characters except
  /// the tab are left out. In identifiers, addresses and names they are refused.
  ///
  /// Times lie in the years 1 to 3000, the end of a rule in 1 to 9999; others are out of range.
  ///
  /// Nothing is parsed from text on the way: no value can end its property and begin another.
  ///
  /// - Parameter buffer: Where the text goes, after what is there; unchanged when this throws. A
  ///   caller that writes often may empty and reuse it.
  /// - Throws: ``SerializationError`` for the first value that cannot be written.
  /// - Complexity: O(n log n) in components, linear when they are in order already.
  /// - Source: RFC 5545 §3.1, §3.4.
  public func serialize(into buffer: inout [UInt8]) throws(SerializationError) {
    let start = buffer.count
    do {
      try write(into: &buffer)
    } catch {
      buffer.removeLast(buffer.count - start)
      throw error
    }
  }

  private func write(into buffer: inout [UInt8]) throws(SerializationError) {
    do {
      try Component(headerOf: self).write(to: &buffer, withoutEnds: false)
    } catch {
      throw SerializationError(property: error.property, uid: nil, reason: error.reason)
    }
    // Each part is a tree of its own, so that memory stays flat: the calendar's last line is taken
    // off, and put back after the parts.
    let closing = Array("END:VCALENDAR\r\n".utf8)
    buffer.removeLast(closing.count)
    for zone in try usedZones() { Component(zone).write(to: &buffer, withoutEnds: false) }
    // Some parts at a time, below a calendar whose own lines are left out: fewer and the fixed cost
    // of a tree shows, more and the memory grows.
    let parts = orderedParts()
    for first in stride(from: 0, to: parts.count, by: 16) {
      var batch = Component(.calendar)
      for part in parts[first..<min(first + 16, parts.count)] {
        do {
          if part.isTodo {
            batch.append(try Component(todos[part.index]))
          } else {
            batch.append(try Component(events[part.index]))
          }
        } catch {
          throw SerializationError(property: error.property, uid: part.uid, reason: error.reason)
        }
      }
      batch.write(to: &buffer, withoutEnds: true)
    }
    buffer += closing
  }

  /// The definitions of the zones in use, by name.
  private func usedZones() throws(SerializationError) -> [TimeZoneDefinition] {
    var result: [TimeZoneDefinition] = []
    for (name, span) in ZoneSpans(self).spans.sorted(by: { $0.key < $1.key }) {
      guard span.from.isWritable, span.through.isWritable || span.isEndless else {
        throw SerializationError(property: "DTSTART", uid: nil, reason: .outOfRange)
      }
      guard let rules = try? ZoneRules.named(name) else {
        throw SerializationError(property: "TZID", uid: nil, reason: .unknownZone(name))
      }
      let through = span.isEndless ? nil : span.through
      result.append(TimeZoneDefinition(rules, from: span.from, through: through))
    }
    return result
  }
}
