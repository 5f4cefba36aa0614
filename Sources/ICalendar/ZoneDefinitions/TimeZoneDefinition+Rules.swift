extension TimeZoneDefinition {
  /// Cuts the rules of a zone to what a span of local times needs.
  ///
  /// A zone that follows a yearly rule in the years of the span, and in the year before, becomes
  /// one `STANDARD` and one `DAYLIGHT` part that repeat without end. One without such a rule and
  /// without a change in the span becomes one `STANDARD` part. Any other has a part for each change
  /// in the span, and one for the offset in force at its start.
  ///
  /// `DAYLIGHT` is the greater of two offsets, also where the tz database sees it the other way
  /// round (Dublin, Casablanca).
  ///
  /// - Parameters:
  ///   - rules: The zone.
  ///   - from: The earliest local time in use.
  ///   - through: The latest local time in use, nil for no end.
  public init(_ rules: ZoneRules, from: LocalDateTime, through: LocalDateTime?) {
    identifier = rules.identifier
    let day = 86_400
    let first = from.secondsSinceEpoch - 2 * day
    let lastListed = rules.changes.last?.instant ?? first
    // Past the last listed change only the yearly rule is left: a few years show it.
    let last =
      through.map { $0.secondsSinceEpoch + 2 * day } ?? max(first, lastListed) + 4 * 366 * day
    let fit = YearlyFit(rules, lastYear: LocalDateTime(secondsSinceEpoch: max(first, last)).year)
    if let fit, fit.firstYear < from.year {
      observances = fit.observances
      return
    }
    let changes = rules.numberedChanges(from: first, through: max(first, last))
    guard !changes.isEmpty else {
      observances = [.constant(rules.regime(at: first))]
      return
    }
    let tailYear = through == nil ? fit?.firstYear : nil
    let explicit = changes.filter { tailYear == nil || $0.localBefore.year < tailYear ?? 0 }
    observances = [rules.observance(inForceAt: first)] + explicit.map(\.observance)
    if let fit, tailYear != nil { observances += fit.observances }
  }
}

extension TimeZoneDefinition.Observance {
  /// One offset for all time.
  static func constant(_ regime: ZoneRules.Regime) -> Self {
    Self(
      isDaylight: false,
      start: LocalDateTime(year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0),
      offsetBefore: regime.offset, offsetAfter: regime.offset, name: regime.name)
  }
}

/// A change of offset with both of its sides.
struct NumberedChange {
  var localBefore: LocalDateTime
  var before: ZoneRules.Regime
  var after: ZoneRules.Regime

  /// The part of a definition that states this change.
  var observance: TimeZoneDefinition.Observance {
    TimeZoneDefinition.Observance(
      isDaylight: after.offset > before.offset && (after.isDaylight || before.isDaylight),
      start: localBefore, offsetBefore: before.offset, offsetAfter: after.offset, name: after.name)
  }
}

extension ZoneRules {
  /// The changes of offset at instants in `from...through`.
  func numberedChanges(from: Int, through: Int) -> [NumberedChange] {
    var before = regime(at: from - 1)
    return offsetChanges(from: from, through: through).map { change in
      defer { before = change.regime }
      return NumberedChange(
        localBefore: LocalDateTime(secondsSinceEpoch: change.instant + before.offset),
        before: before, after: change.regime)
    }
  }

  /// The part for the offset in force at an instant: its last change, or none since 1970.
  func observance(inForceAt instant: Int) -> TimeZoneDefinition.Observance {
    guard instant > 0, let last = numberedChanges(from: 0, through: instant).last else {
      return .constant(regime(at: instant))
    }
    return last.observance
  }
}
