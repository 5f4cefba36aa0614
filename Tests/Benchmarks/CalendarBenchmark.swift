import BareLibical

/// Calendars of n events: `ICalendar` against the same calls of libical in C.
enum CalendarBenchmark {
  /// The texts differ, from this line on.
  struct TextsDiffer: Error {
    var ours: String
    var bare: String
  }

  /// Measures each size and prints a table.
  static func run(sizes: [Int]) throws {
    print("Writing a calendar of n events, best of several runs")
    print("       n   ICalendar/s   libical/s   ratio   ns/event   bytes")
    for count in sizes {
      let sample = CalendarSample(count: count)
      var buffer: [UInt8] = []
      try sample.calendar.serialize(into: &buffer)
      try compare(buffer, sample.bareText())

      // The two take turns, so that a slow moment of the machine meets both; the best run counts.
      var ours = Double.infinity
      var bare = Double.infinity
      for _ in 0..<max(5, min(60, 40_000 / count)) {
        bare = min(bare, Stopwatch.seconds { sample.writeBare() })
        ours = try min(
          ours,
          Stopwatch.seconds {
            buffer.removeAll(keepingCapacity: true)
            try sample.calendar.serialize(into: &buffer)
          })
      }
      let events = Double(count)
      print(
        Table.cell(count, 8), Table.cell(Int(events / ours), 13),
        Table.cell(Int(events / bare), 11), Table.cell(Table.decimal(bare / ours), 7),
        Table.cell(Int(ours / events * 1e9), 10), Table.cell(buffer.count, 9), separator: "")
    }
  }

  private static func compare(_ ours: [UInt8], _ bare: [UInt8]) throws {
    guard ours != bare else { return }
    let pair = zip(ours.split(separator: 0x0A), bare.split(separator: 0x0A)).first { $0 != $1 }
    throw TextsDiffer(
      ours: String(decoding: pair?.0 ?? [], as: UTF8.self),
      bare: String(decoding: pair?.1 ?? [], as: UTF8.self))
  }
}
