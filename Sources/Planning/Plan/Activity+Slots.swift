import Rehabilitation

/// A session that a frequency asks for, before it has a dose.
struct Slot: Hashable {
  /// The week of the phase stay, from 1.
  let week: Int
  /// The days that it may be on, and the wished day and time.
  var place: Session.Place
  /// Whether a pause leaves no day for it.
  var isPaused = false
}

extension Activity {
  /// The slots of this activity in one phase stay.
  ///
  /// - Parameters:
  ///   - days: The days of the phase stay without paused ones, in order.
  ///   - windows: When the person has time; days without a window are passed over where the
  ///     frequency leaves a choice.
  ///   - closed: Those of the days that are paused.
  ///   - shift: By how many days, 0-6, pauses moved the first weekday of the stay on.
  ///   - number: The number of the phase's week, from 1, that a week of the phase stay (from 0) stands for.
  /// - Returns: The slots in the order of time.
  func slots(
    on days: [CivilDate], windows: OpenWindows, closed: Set<CivilDate> = [], shift: Int = 0,
    number: (Int) -> Int = { $0 + 1 }
  ) -> [Slot] {
    var slots: [Slot]
    switch frequency.rhythm {
    case .perWeek(let count):
      slots = weeks(of: days, number).flatMap { week in
        weeklySlots(count.lowerBound, in: week, windows: windows, closed: closed, shift: shift)
      }
    case .perDay(let count):
      let times = times(perDay: count.lowerBound)
      slots = weeks(of: days, number).flatMap { week in
        chosenDays(of: week, windows: windows, shift: shift).flatMap { day in
          times.map { slot(week, on: day...day, wish: day, at: $0, leastDays: 0) }
        }
      }
    case .everyDays(let interval):
      slots = everyDaysSlots(interval, on: days, closed: closed, number)
    case .everyMinutes(let minutes, let from, let to):
      // A session at 24:00 would be one of the next day.
      let times = stride(from: from.minutes, through: min(to.minutes, 1439), by: minutes).map {
        TimeOfDay(0, $0)
      }
      slots = weeks(of: days, number).flatMap { week in
        chosenDays(of: week, windows: windows, shift: shift).flatMap { day in
          times.map { slot(week, on: day...day, wish: day, at: $0, leastDays: 0) }
        }
      }
    case .once(let day):
      let index = firstIndex + day - 1
      guard days.indices.contains(index) else { return [] }
      let date = days[index]
      let last = min(index + 6, days.count - 1)
      // Near the phase's end it may come earlier instead, if its day has no window.
      let first = max(0, min(index, last - 6))
      slots = weeks(of: days, number).filter { $0.days.contains(date) }.map {
        slot(
          $0, on: days[first]...days[last],
          wish: firstAllowedDay(in: date...days[last], closed: closed),
          at: times(perDay: 1)[0], leastDays: 0)
      }
    }
    for index in slots.indices where closed.contains(slots[index].place.wishedDate) {
      slots[index].isPaused = true
    }
    guard let total = frequency.total else { return slots }
    // A course is whole: what a pause takes from it follows.
    let counting = slots.indices.filter { !slots[$0].isPaused }
    return Array(slots.prefix(counting.count > total ? counting[total] : slots.count))
  }

  /// A week of a phase stay; the last one may be short.
  private struct PhaseWeek {
    let number: Int
    let days: [CivilDate]

    /// Some of its days in the order in which they are chosen from: from the weekday on which the stay
    /// would have begun without pauses.
    func inPattern(_ some: [CivilDate], shift: Int) -> [CivilDate] {
      guard shift > 0, days.count == 7, let first = days.first else { return some }
      return some.sorted {
        (first.days(to: $0) + shift) % 7 < (first.days(to: $1) + shift) % 7
      }
    }
  }

  /// The weeks of a phase stay that this activity belongs to.
  private func weeks(of days: [CivilDate], _ number: (Int) -> Int) -> [PhaseWeek] {
    stride(from: 0, to: days.count, by: 7).compactMap { offset in
      let week = offset / 7
      guard weeks?.contains(number(week)) ?? true else { return nil }
      let days = days[offset..<min(offset + 7, days.count)].dropFirst(max(0, firstIndex - offset))
      return days.isEmpty ? nil : PhaseWeek(number: week + 1, days: Array(days))
    }
  }

  /// The position, from 0, of the day of a phase stay on which it begins.
  private var firstIndex: Int { (firstDay ?? 1) - 1 }

  /// `count` slots spread over a week; a short week holds its share, at least one.
  ///
  /// In a week that a pause breaks, the sessions of its paused days are moved to open ones as far as its
  /// share asks for them and no other session has to leave its weekday for them.
  private func weeklySlots(
    _ count: Int, in week: PhaseWeek, windows: OpenWindows, closed: Set<CivilDate>, shift: Int
  ) -> [Slot] {
    let days = openDays(of: week, windows: windows)
    guard let first = days.first, let last = days.last else { return [] }
    let share = week.days.count == 7 ? count : max(1, count * week.days.count / 7)
    let pattern = week.inPattern(days, shift: shift)
    var wishes = (0..<share).map { pattern[min($0 * days.count / share, days.count - 1)] }.sorted()
    let open = week.days.count { !closed.contains($0) }
    if open < week.days.count, let first = wishes.first, let last = wishes.last {
      let most = (share * open + week.days.count - 1) / week.days.count
      let gap = max(1, (gapHours + 23) / 24)
      for index in wishes.indices where closed.contains(wishes[index]) {
        let kept = wishes.filter { !closed.contains($0) }
        guard kept.count < most else { break }
        // No session of this week or of those beside it leaves its weekday for it.
        let near = kept + [last.advanced(by: -7), first.advanced(by: 7)]
        let wish = wishes[index]
        wishes[index] =
          days.filter { day in
            !closed.contains(day) && near.allSatisfy { abs($0.days(to: day)) >= gap }
          }.min { abs($0.days(to: wish)) < abs($1.days(to: wish)) } ?? wish
      }
      wishes.sort()
    }
    let time = times(perDay: 1)[0]
    return wishes.map { slot(week, on: first...last, wish: $0, at: time, leastDays: 1) }
  }

  private func everyDaysSlots(
    _ interval: Int, on days: [CivilDate], closed: Set<CivilDate>, _ number: (Int) -> Int
  ) -> [Slot] {
    let isCourse = frequency.total != nil
    let turns = weeks(of: days, number).flatMap { week in
      week.days.map { (week: week, index: days.firstIndex(of: $0) ?? 0) }
    }
    return turns.filter { ($0.index - firstIndex).isMultiple(of: interval) }.map { week, index in
      // A course may slip as a whole; an endless rhythm catches up at its next turn.
      let last = isCourse ? days.count - 1 : min(index + interval - 1, days.count - 1)
      let dates = days[index]...days[last]
      return slot(
        week, on: dates, wish: firstAllowedDay(in: dates, closed: closed),
        at: times(perDay: 1)[0], leastDays: interval)
    }
  }

  /// The first day that is one of the weekdays and not paused; the first of all where none is.
  private func firstAllowedDay(
    in days: ClosedRange<CivilDate>, closed: Set<CivilDate>
  ) -> CivilDate {
    days.eachDay.first {
      (weekdays.isEmpty || weekdays.contains($0.weekday)) && !closed.contains($0)
    } ?? days.lowerBound
  }

  private func slot(
    _ week: PhaseWeek, on dates: ClosedRange<CivilDate>, wish: CivilDate, at time: TimeOfDay,
    leastDays: Int
  ) -> Slot {
    Slot(
      week: week.number,
      place: Session.Place(
        dates: dates, wishedDate: wish, wishedTime: time, isTimeFixed: hasFixedTimes,
        leastDays: leastDays, isTyped: medicine != nil))
  }

  /// Whether its sessions keep to one time: typed times, routines, and intervals within a day.
  private var hasFixedTimes: Bool {
    if case .everyMinutes = frequency.rhythm { return true }
    return !times.isEmpty || kind.isRoutine
  }

  /// The days of a week that its weekdays and the person's windows allow; without the windows where none
  /// is left.
  private func openDays(of week: PhaseWeek, windows: OpenWindows) -> [CivilDate] {
    let allowed = week.days.filter { weekdays.isEmpty || weekdays.contains($0.weekday) }
    guard !hasFixedTimes else { return allowed }
    let open = allowed.filter { !windows[$0].isEmpty }
    return open.isEmpty ? allowed : open
  }

  /// The days of a week on which a daily rhythm is kept.
  private func chosenDays(
    of week: PhaseWeek, windows: OpenWindows, shift: Int
  ) -> [CivilDate] {
    let allowed = week.days.filter { weekdays.isEmpty || weekdays.contains($0.weekday) }
    guard let daysAWeek = frequency.daysAWeek else { return allowed }
    let share = min(allowed.count, max(1, daysAWeek * week.days.count / 7))
    let open = openDays(of: week, windows: windows)
    // Where too few days are open, the others are chosen too, so that what is missing is said.
    let days = week.inPattern(open.count >= share ? open : allowed, shift: shift)
    return (0..<share).map { days[$0 * days.count / share] }.sorted()
  }

  /// The wished times of a day's sessions; the defaults are by convention.
  private func times(perDay count: Int) -> [TimeOfDay] {
    if times.count == count { return times }
    if count == 1 { return [dayPart.map(\.usualTime) ?? TimeOfDay(10)] }
    if count == 2 { return [TimeOfDay(9), TimeOfDay(18)] }
    let first = count == 3 ? 9 * 60 : 8 * 60
    let last = count == 3 ? 18 * 60 : 20 * 60
    return (0..<count).map { index in
      TimeOfDay(0, (first + (last - first) * index / (count - 1)) / 15 * 15)
    }
  }
}

extension Activity.DayPart {
  /// The time that a part of the day is wished for at, by convention.
  var usualTime: TimeOfDay {
    switch self {
    case .morning: TimeOfDay(9)
    case .midday: TimeOfDay(12)
    case .afternoon: TimeOfDay(15)
    case .evening: TimeOfDay(18)
    }
  }
}
