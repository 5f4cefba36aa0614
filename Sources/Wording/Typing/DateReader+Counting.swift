import Rehabilitation

extension DateReader {
  /// The most units that are counted; more is a slip of the hand.
  private static let most = 5000

  /// `+3d`, `-2w`, `in 3 days`, `a week ago`, `two weeks from monday`, `next week`.
  func countedDate(_ tokens: [TypedToken]) throws(Refusal) -> CivilDate? {
    if let sign = tokens.first, sign.isMark("+") || sign.isMark("-") {
      return try signed(Array(tokens.dropFirst()), isAhead: sign.isMark("+"))
    }
    let words = tokens.compactMap(\.word)
    if words.first == "in", let date = try moved(tokens.dropFirst()[...], by: 1, from: today) {
      return date
    }
    if words.last == "ago", let date = try moved(tokens.dropLast()[...], by: -1, from: today) {
      return date
    }
    if let place = tokens.firstIndex(of: .word("from")), place + 1 < tokens.count {
      let start =
        tokens[(place + 1)...] == [.word("now")] ? today : try date(Array(tokens[(place + 1)...]))
      return try moved(tokens[..<place], by: 1, from: start)
    }
    guard tokens.count == 2, words.count == 2, let unit = Unit(words[1], isLong: true) else {
      return nil
    }
    switch words[0] {
    case "next": return try today.advanced(by: 1, unit)
    case "last": return try today.advanced(by: -1, unit)
    default: return nil
    }
  }

  /// The days of a length such as `7d`, `2 weeks` or `10`; `nil` where it is none.
  public static func dayCount(_ text: String) -> Int? {
    guard let tokens = TypedToken.tokens(of: text), (1...2).contains(tokens.count) else {
      return nil
    }
    let count =
      tokens[0].number ?? tokens[0].word.flatMap { $0 == "a" ? 1 : NumberWord.value($0) }
    let unit = tokens.count == 1 ? .days : tokens[1].word.flatMap { Unit($0, isLong: false) }
    guard let count, count <= most, let unit else { return nil }
    switch unit {
    case .days: return count
    case .weeks: return count * 7
    case .fortnights: return count * 14
    case .months, .years: return nil
    }
  }

  private func signed(_ tokens: [TypedToken], isAhead: Bool) throws(Refusal) -> CivilDate? {
    guard let count = tokens.first?.number, tokens.count <= 2 else { return nil }
    let unit = tokens.count == 1 ? .days : tokens[1].word.flatMap { Unit($0, isLong: false) }
    guard let unit else { return nil }
    return try today.advanced(by: try counted(count, isAhead: isAhead), unit)
  }

  /// A number and a unit, such as `3 days` or `a week`, from a day on.
  private func moved(
    _ tokens: ArraySlice<TypedToken>, by sign: Int, from day: CivilDate
  ) throws(Refusal) -> CivilDate? {
    guard tokens.count == 2, let unit = tokens.last?.word.flatMap({ Unit($0, isLong: false) })
    else { return nil }
    let count: Int
    switch tokens.first {
    case .number(let value, _): count = value
    case .word("a"), .word("an"): count = 1
    case .word(let word):
      guard let value = NumberWord.value(word) else { return nil }
      count = value
    default: return nil
    }
    return try day.advanced(by: try counted(count, isAhead: sign > 0), unit)
  }

  private func counted(_ count: Int, isAhead: Bool) throws(Refusal) -> Int {
    guard count <= Self.most else { throw Refusal(reason: .tooFar) }
    return isAhead ? count : -count
  }

  /// What days are counted by.
  enum Unit {
    case days, weeks, fortnights, months, years

    /// The unit of a word; where only long ones are taken, days and single letters are none.
    init?(_ word: String, isLong: Bool) {
      switch word {
      case "week", "weeks", "wk", "wks": self = .weeks
      case "fortnight", "fortnights": self = .fortnights
      case "month", "months": self = .months
      case "year", "years": self = .years
      case "d" where !isLong, "day" where !isLong, "days" where !isLong: self = .days
      case "w" where !isLong: self = .weeks
      default: return nil
      }
    }
  }
}

extension CivilDate {
  fileprivate func advanced(
    by count: Int, _ unit: DateReader.Unit
  ) throws(DateReader.Refusal) -> CivilDate {
    let date: CivilDate? =
      switch unit {
      case .days: advanced(by: count)
      case .weeks: advanced(by: count * 7)
      case .fortnights: advanced(by: count * 14)
      case .months: advanced(byMonths: count)
      case .years: advanced(byMonths: count * 12)
      }
    guard let date else { throw DateReader.Refusal(reason: .tooFar) }
    return date
  }
}
