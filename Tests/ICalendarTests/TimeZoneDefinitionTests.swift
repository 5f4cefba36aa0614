import ICalendar
import Testing

/// The definitions that are written, read by an expander of their own, against the rules.
@Suite struct TimeZoneDefinitionTests {
  /// The instants of UTC at which a definition changes its offset, up to 2045.
  private func onsets(_ zone: TimeZoneDefinition) -> [(instant: Int, offset: Int)] {
    zone.observances.flatMap { observance in
      starts(observance).map {
        ($0.secondsSinceEpoch - observance.offsetBefore, observance.offsetAfter)
      }
    }.sorted { $0.0 < $1.0 }
  }

  private func starts(_ observance: TimeZoneDefinition.Observance) -> [LocalDateTime] {
    guard let rule = observance.recurrenceRule else { return [observance.start] }
    let (month, day) = (rule.months[0], rule.weekdays[0])
    return (observance.start.year..<max(2046, observance.start.year + 1)).map { year in
      let count = LocalDate.dayCount(ofMonth: month, year: year)
      let matching = (1...count).map { LocalDate(year: year, month: month, day: $0) }
        .filter { $0.weekday == day.weekday }
      let ordinal = day.ordinal ?? 1
      let date = ordinal > 0 ? matching[ordinal - 1] : matching[matching.count + ordinal]
      return LocalDateTime(date, secondOfDay: observance.start.secondOfDay)
    }
  }

  /// Checks a definition at each change in its span, and a second before.
  private func check(_ identifier: String, _ from: LocalDateTime, _ through: LocalDateTime?) throws
  {
    let rules = try ZoneRules.named(identifier)
    let zone = TimeZoneDefinition(rules, from: from, through: through)
    let onsets = onsets(zone)
    let end = through ?? Samples.local(2040, 12, 31, 0, 0)
    var samples = [from.secondsSinceEpoch, end.secondsSinceEpoch]
    for change in rules.transitions(from: from, to: end) {
      let instant = change.localBefore.secondsSinceEpoch - change.offsetBefore
      samples += [instant - 1, instant, instant + 86_400]
    }
    samples += onsets.flatMap { [$0.instant, $0.instant - 1] }.filter {
      (from.secondsSinceEpoch...end.secondsSinceEpoch).contains($0)
    }
    for sample in samples {
      let stated = onsets.last { $0.instant <= sample }?.offset
      let isRight = stated == rules.offset(atUTC: LocalDateTime(secondsSinceEpoch: sample))
      #expect(isRight, "\(identifier) \(from) at \(LocalDateTime(secondsSinceEpoch: sample))")
    }
    #expect(zone.observances.allSatisfy { $0.offsetAfter % 60 == 0 && $0.offsetBefore % 60 == 0 })
  }

  @Test func `every zone is right over long spans`() throws {
    for identifier in ZoneRules.identifiers() {
      try check(identifier, Samples.local(2005, 1, 1, 0, 0), Samples.local(2040, 12, 31, 0, 0))
      try check(identifier, Samples.local(2005, 1, 1, 0, 0), nil)
      try check(identifier, Samples.local(2026, 3, 1, 0, 0), nil)
    }
  }

  @Test func `every zone is right over each half year`() throws {
    for identifier in ZoneRules.identifiers() {
      for year in stride(from: 2005 + identifier.utf8.count % 5, through: 2039, by: 5) {
        try check(identifier, Samples.local(year, 2, 1, 8, 0), Samples.local(year, 7, 31, 8, 0))
        try check(identifier, Samples.local(year, 9, 1, 8, 0), Samples.local(year + 1, 1, 31, 8, 0))
      }
    }
  }

  @Test(arguments: [
    ("Europe/Berlin", "-1SU", "-1SU"), ("America/New_York", "2SU", "1SU"),
    ("Europe/Dublin", "-1SU", "-1SU"), ("Australia/Lord_Howe", "1SU", "1SU"),
    ("Australia/Sydney", "1SU", "1SU"), ("Pacific/Auckland", "1SU", "-1SU"),
  ])
  func `a yearly rule is one STANDARD and one DAYLIGHT`(
    zone: String, first: String, second: String
  ) throws {
    let definition = TimeZoneDefinition(
      try ZoneRules.named(zone), from: Samples.local(2026, 3, 2, 0, 0),
      through: Samples.local(2026, 6, 1, 0, 0))
    #expect(definition.observances.count == 2)
    #expect(definition.observances.filter(\.isDaylight).count == 1)
    let days = definition.observances.sorted { $0.start.month < $1.start.month }.map { observance in
      (observance.recurrenceRule?.weekdays ?? []).map {
        "\($0.ordinal ?? 0)\($0.weekday.rawValue)"
      }
    }
    #expect(days == [[first], [second]])
    let summer = try #require(definition.observances.first { $0.isDaylight })
    #expect(summer.offsetAfter > summer.offsetBefore)
  }

  @Test func `a zone without a change is one STANDARD`() throws {
    let definition = TimeZoneDefinition(
      try ZoneRules.named("Asia/Kolkata"), from: Samples.stamp, through: nil)
    #expect(definition.observances.map(\.offsetAfter) == [19_800])
    #expect(definition.observances.map(\.start.year) == [1970])
  }

  @Test func `a zone that the system does not know is refused`() throws {
    var calendar = Samples.calendar([Samples.event()])
    calendar.events[0].end = nil
    calendar.events[0].start = .zoned(Samples.stamp, zone: "My zone")
    let error = #expect(throws: SerializationError.self) { try calendar.serialized() }
    #expect(error?.reason == .unknownZone("My zone"))
  }

  @Test func `a definition is read back as it was written`() throws {
    var calendar = Samples.calendar([])
    for (day, zone) in ["Africa/Casablanca", "Asia/Kolkata", "Europe/Berlin"].enumerated() {
      var event = Samples.event(zone, day: day + 1)
      event.start = .zoned(Samples.local(2026, 3, 1, 7, 0), zone: zone)
      event.end = .zoned(Samples.local(2026, 4, 1, 7, 0), zone: zone)
      calendar.events.append(event)
    }
    let read = try CalendarTimes.read(Array(try calendar.serialized().utf8)).calendars[0]
    let written = try read.definitions.map { zone in
      TimeZoneDefinition(
        try ZoneRules.named(zone.definition.identifier), from: Samples.local(2026, 3, 1, 7, 0),
        through: Samples.local(2026, 4, 1, 7, 0))
    }
    #expect(read.definitions.map(\.definition) == written)
    #expect(written.map(\.identifier) == ["Africa/Casablanca", "Asia/Kolkata", "Europe/Berlin"])
  }
}
