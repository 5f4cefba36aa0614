extension SessionRecord {
  /// Looks through the values.
  mutating func look(_ check: inout RangeCheck) {
    check.require(session.ordinal, in: FactRange.session, .session)
    check.keep(&date, in: FactRange.days, .day)
    check.keep(&before, in: FactRange.scale, .before)
    check.keep(&pain, in: FactRange.scale, .pain)
    check.keep(&morning, in: FactRange.scale, .morning)
    check.keep(&effort, in: FactRange.scale, .effort)
    check.keep(&donePercent, in: FactRange.done, .done)
    check.keep(&minutes, in: ExtraSession.lengths, .minutes)
    check.keep(&swelling, in: FactRange.swelling, .swelling)
    if var extra {
      check.clamp(&extra.minutes, to: ExtraSession.lengths, .minutes)
      self.extra = extra
    }
    if var counts = repetitions {
      for name in counts.keys.sorted() {
        check.keep(all: &counts[name], in: FactRange.repetitions, .repetitions(name))
      }
      repetitions = counts.isEmpty ? nil : counts
    }
    if var kilograms = loads {
      for name in kilograms.keys.sorted() {
        check.keep(&kilograms[name], in: FactRange.loads, .load(name))
      }
      loads = kilograms.isEmpty ? nil : kilograms
    }
    for name in (legs ?? [:]).keys.sorted() { legs?[name]?.look(&check, of: name) }
  }
}

extension LegRecord {
  fileprivate mutating func look(_ check: inout RangeCheck, of exercise: String) {
    check.keep(all: &leftRepetitions, in: FactRange.repetitions, .repetitions(exercise))
    check.keep(all: &rightRepetitions, in: FactRange.repetitions, .repetitions(exercise))
    check.keep(&leftLoad, in: FactRange.loads, .load(exercise))
    check.keep(&rightLoad, in: FactRange.loads, .load(exercise))
  }
}

extension FactRange {
  /// A load as it is kept.
  static let loads = Amount(kilograms.lowerBound)...Amount(kilograms.upperBound)
}
