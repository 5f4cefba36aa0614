extension Enrolment {
  /// Looks through the values: without a day that shapes the plan there is none.
  mutating func look(_ check: inout RangeCheck) {
    check.clamp(&start, to: FactRange.starts, .day)
    if let dayZero { check.require(dayZero, in: FactRange.days, .day) }
    for name in endDates.keys.sorted() {
      check.keep(&endDates[name], in: FactRange.days, .day)
    }
    for date in medicines.flatMap({ [$0.from, $0.until].compactMap { $0 } }) {
      check.require(date, in: FactRange.days, .day)
    }
    check.keep(&usualPain, in: FactRange.scale, .usual)
    check.keep(&goal, in: FactRange.days, .day)
    check.keep(&operation, in: FactRange.days, .day)
    availability.look(&check)
  }
}

extension Availability {
  /// Looks through the values.
  mutating func look(_ check: inout RangeCheck) {
    let usual = Availability()
    check.replace(
      &calmMinutes, outside: FactRange.calm, by: usual.calmMinutes, .calm)
    check.replace(
      &windDownMinutes, outside: FactRange.minutesOfDay, by: usual.windDownMinutes, .windDown)
    check.replace(
      &travelMinutes, outside: FactRange.travel, by: usual.travelMinutes, .travel)
    appointments.removeAll { check.notes($0.start.date) }
    blackouts.removeAll { check.notes($0.days.lowerBound) || check.notes($0.days.upperBound) }
    busy.removeAll {
      check.notes($0.span.lowerBound.date) || check.notes($0.span.upperBound.date)
    }
    guard let others = otherWindows else { return }
    let kept = others.filter {
      !check.notes($0.days.days.lowerBound) && !check.notes($0.days.days.upperBound)
    }
    guard kept.count < others.count else { return }
    forgetOtherWindows()
    for windows in kept { add(windows) }
  }
}

extension Adjustment {
  /// Looks through the values.
  mutating func look(_ check: inout RangeCheck) {
    switch self {
    case .hold(var days):
      check.clamp(&days, to: FactRange.hold, .hold)
      self = .hold(days: days)
    case .pace(var percent):
      check.clamp(&percent, to: FactRange.pace, .pace)
      self = .pace(percent: percent)
    case .pause(var from, var to):
      check.clamp(&from, to: FactRange.days, .day)
      check.clamp(&to, to: FactRange.days, .day)
      self = .pause(from: from, to: to)
    case .resume(var date):
      check.clamp(&date, to: FactRange.days, .day)
      self = .resume(on: date)
    case .operation(var date):
      check.clamp(&date, to: FactRange.days, .day)
      self = .operation(on: date)
    case .end(var date):
      check.clamp(&date, to: FactRange.days, .day)
      self = .end(on: date)
    case .move(let session, var place):
      check.require(session.ordinal, in: FactRange.session, .session)
      check.clamp(&place, to: FactRange.moments, .day)
      self = .move(session: session, to: place)
    case .skip(let session):
      check.require(session.ordinal, in: FactRange.session, .session)
    case .request(let activity, var last?):
      check.clamp(&last, to: FactRange.days, .day)
      self = .request(activity: activity, until: last)
    case .zone(let name, var from, let to):
      check.clamp(&from, to: FactRange.days, .day)
      var last = to ?? FactRange.days.upperBound
      check.clamp(&last, to: FactRange.days, .day)
      self = .zone(name: name, from: from, to: to == nil ? nil : last)
    case .availability(var availability):
      availability.look(&check)
      self = .availability(is: availability)
    case .label(var label):
      check.keep(&label.born, in: FactRange.days, .day)
      self = .label(is: label)
    case .back, .forward, .enter, .request, .omit, .updateProgram, .reviewed, .limit: break
    }
  }
}

extension RangeCheck {
  /// Whether a day is not possible, which is noted.
  fileprivate mutating func notes(_ date: CivilDate) -> Bool {
    guard !FactRange.days.contains(date) else { return false }
    note(OutOfRange(.day, date, FactRange.days))
    return true
  }
}
