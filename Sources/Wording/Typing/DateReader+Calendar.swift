import Rehabilitation

extension DateReader {
  /// `2026-3-2`, `02.03.2026`, `2 March`, `Mar 2, 2026`.
  func calendarDate(_ tokens: [TypedToken]) throws(Refusal) -> CivilDate? {
    if tokens.contains(where: { $0.word.map { CivilDate.month(typed: $0) != nil } ?? false }) {
      return try named(tokens)
    }
    return try numbered(tokens)
  }

  // MARK: A month by its name

  private func named(_ tokens: [TypedToken]) throws(Refusal) -> CivilDate? {
    // "2-Mar-2026", "2. März" and "Mar." are written with marks that carry nothing.
    var pieces = tokens.filter { !$0.isMark(".") && !$0.isMark("-") && !$0.isMark("/") }
    pieces.removeAll { ["st", "nd", "rd", "th"].contains($0.word) }
    guard (2...3).contains(pieces.count),
      let place = pieces.firstIndex(where: { $0.word.flatMap(CivilDate.month) != nil }),
      let month = pieces[place].word.flatMap(CivilDate.month)
    else { return nil }
    pieces.remove(at: place)
    guard case .number(let first, let digits)? = pieces.first else { return nil }
    if pieces.count == 1 {
      return digits <= 2 ? try nearest(month: month, day: first) : nil
    }
    guard case .number(let second, let others)? = pieces.last else { return nil }
    if digits == 4, others <= 2, place != 0 { return try day(first, month, second) }
    guard digits <= 2, let year = DateReader.year(second, digits: others) else { return nil }
    return try day(year, month, first)
  }

  /// The year of four digits, or of two in this century.
  private static func year(_ value: Int, digits: Int) -> Int? {
    digits == 4 ? value : digits == 2 ? 2000 + value : nil
  }

  // MARK: Numbers only

  private func numbered(_ tokens: [TypedToken]) throws(Refusal) -> CivilDate? {
    if tokens.count == 1, case .number(let value, digits: 8)? = tokens.first {
      return try day(value / 10_000, value / 100 % 100, value % 100)
    }
    guard (3...5).contains(tokens.count), case .number(let first, let digits) = tokens[0],
      case .mark(let mark) = tokens[1], "-/.".contains(mark),
      case .number(let second, let others) = tokens[2], others <= 2
    else { return nil }
    guard tokens.count >= 4 else {
      // "2.3" is a number; "3/2" has no year.
      return mark == "." || digits > 2 ? nil : try undecided(first, second, year: nil)
    }
    guard tokens[3].isMark(mark) else { return nil }
    guard tokens.count == 5 else {
      return mark == "." && digits <= 2 ? try nearest(month: second, day: first) : nil
    }
    guard case .number(let third, let last) = tokens[4] else { return nil }
    if digits == 4 { return last <= 2 ? try day(first, second, third) : nil }
    guard digits <= 2, let year = DateReader.year(third, digits: last) else { return nil }
    // Points are written between day and month only where the day comes first.
    return mark == "."
      ? try day(year, second, first) : try undecided(first, second, year: year)
  }

  /// A day and a month in an order that nobody knows.
  private func undecided(_ first: Int, _ second: Int, year: Int?) throws(Refusal) -> CivilDate? {
    let read = { (month: Int, day: Int) -> CivilDate? in
      guard (1...12).contains(month) else { return nil }
      guard let year else { return try? self.nearest(month: month, day: day) }
      return CivilDate(year: year, month: month, day: day)
    }
    let (dayFirst, monthFirst) = (read(second, first), read(first, second))
    if let dayFirst, let monthFirst, dayFirst != monthFirst {
      throw Refusal(reason: .ambiguous(dayFirst, monthFirst))
    }
    return dayFirst ?? monthFirst
  }

  // MARK: Days

  private func day(_ year: Int, _ month: Int, _ day: Int) throws(Refusal) -> CivilDate? {
    guard (1...12).contains(month), (1...9999).contains(year) else { return nil }
    guard let date = CivilDate(year: year, month: month, day: day) else {
      let days = CivilDate.dayCount(ofMonth: month, year: year)
      throw Refusal(reason: .noSuchDay(month: month, year: year, days: days))
    }
    return date
  }

  /// The day of a month without a year: the last or the next one.
  ///
  /// One that lies up to a month the other way is meant: who starts on 5 March and types 2 March does not
  /// mean next year.
  private func nearest(month: Int, day: Int) throws(Refusal) -> CivilDate? {
    guard (1...12).contains(month) else { return nil }
    let year = today.components.year
    // A leap day is at most eight years away.
    let days = (-8...8).compactMap { CivilDate(year: year + $0, month: month, day: day) }
    let before = days.last { $0 <= today }
    let after = days.first { $0 >= today }
    guard let before, let after else {
      guard before == nil, after == nil else { return before ?? after }
      let days = CivilDate.dayCount(ofMonth: month, year: 2000)
      throw Refusal(reason: .noSuchDay(month: month, year: nil, days: days))
    }
    switch direction {
    case .past: return today.days(to: after) <= 31 && before.days(to: today) > 62 ? after : before
    case .future: return before.days(to: today) <= 31 && today.days(to: after) > 62 ? before : after
    }
  }
}
