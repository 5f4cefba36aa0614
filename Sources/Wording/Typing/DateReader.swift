import Rehabilitation

/// Reads days as people write them: `next monday`, `in 3 days`, `2 March`, `02.03.2026`, `+3d`.
///
/// Today is handed in, and no locale is asked: the same text on the same day is the same day on every
/// machine. A text that can be two days, such as `3/2/26`, is refused with both.
///
/// ```swift
/// let reader = DateReader(today: today, .past)
/// let day = try reader.date("mon")  // the last Monday, or today
/// ```
public struct DateReader: Hashable, Sendable {
  /// The day that is counted from.
  public let today: CivilDate
  /// Which way a day without a year or a week is looked for.
  public let direction: ReadingDirection

  /// A reader on a day.
  public init(today: CivilDate, _ direction: ReadingDirection) {
    self.today = today
    self.direction = direction
  }

  /// The day that a text means.
  ///
  /// - Throws: ``DateFault`` that shows forms that can be read.
  public func date(_ text: String) throws(DateFault) -> CivilDate {
    guard let tokens = TypedToken.tokens(of: text), !tokens.isEmpty else {
      throw fault(text, .unreadable)
    }
    do {
      return try date(tokens)
    } catch {
      throw fault(text, error.reason)
    }
  }

  /// The days of a span: `2026-04-03..2026-04-12`, `3 Apr to 12 Apr`, or one day.
  ///
  /// The last day is counted from the first: `mon..+6d` is a week.
  ///
  /// - Throws: ``DateFault``, also where the last day lies before the first.
  public func days(_ text: String) throws(DateFault) -> ClosedRange<CivilDate> {
    for separator in ["..", " to ", " until ", " till ", " - ", " – "] {
      guard let place = text.firstRange(of: separator) else { continue }
      let first = try date(String(text[..<place.lowerBound]))
      let last = try DateReader(today: first, .future).date(String(text[place.upperBound...]))
      guard first <= last else { throw fault(text, .reversed) }
      return first...last
    }
    let day = try date(text)
    return day...day
  }

  private func fault(_ text: String, _ reason: DateFault.Reason) -> DateFault {
    DateFault(text: text, reason: reason, today: today, direction: direction)
  }

  /// Why some pieces are not a day.
  struct Refusal: Error {
    let reason: DateFault.Reason
  }

  /// The day that some pieces mean.
  func date(_ tokens: [TypedToken]) throws(Refusal) -> CivilDate {
    // "Mon, the 2nd of March": what joins a date carries nothing.
    let pieces = tokens.filter { token in
      !token.isMark(",") && !["on", "the", "of"].contains(token.word)
    }
    var found = wordedDate(pieces) ?? weekdayDate(pieces)
    if found == nil { found = try countedDate(pieces) }
    if found == nil { found = try calendarDate(pieces) }
    if found == nil { found = try checkedWeekday(pieces) }
    guard let date = found else { throw Refusal(reason: .unreadable) }
    guard (1...9999).contains(date.components.year) else { throw Refusal(reason: .tooFar) }
    return date
  }

  /// `today`, `tomorrow`, `day before yesterday`.
  private func wordedDate(_ tokens: [TypedToken]) -> CivilDate? {
    switch tokens.compactMap(\.word) {
    case let words where words.count != tokens.count: nil
    case ["today"], ["tonight"], ["now"]: today
    case ["tomorrow"]: today.advanced(by: 1)
    case ["yesterday"]: today.advanced(by: -1)
    case ["day", "after", "tomorrow"]: today.advanced(by: 2)
    case ["day", "before", "yesterday"]: today.advanced(by: -2)
    default: nil
    }
  }

  /// `mon`, `this fri`, `next monday`, `last tue`, `mon next week`.
  private func weekdayDate(_ tokens: [TypedToken]) -> CivilDate? {
    let words = tokens.compactMap(\.word)
    guard words.count == tokens.count, !words.isEmpty else { return nil }
    if words.count == 3, let weekday = Weekday(typed: words[0]), words[2] == "week" {
      return day(weekday, ofWeek: words[1])
    }
    if words.count == 3, words[1] == "week", let weekday = Weekday(typed: words[2]) {
      return day(weekday, ofWeek: words[0])
    }
    guard words.count <= 2, let weekday = Weekday(typed: words[words.count - 1]) else {
      return nil
    }
    let ahead = (weekday.index - today.weekday.index + 7) % 7
    switch words.count == 2 ? words[0] : "" {
    case "", "this":
      return today.advanced(by: direction == .future || ahead == 0 ? ahead : ahead - 7)
    case "next", "coming": return today.advanced(by: ahead == 0 ? 7 : ahead)
    case "last", "past", "previous": return today.advanced(by: ahead - 7)
    default: return nil
    }
  }

  /// The weekday of this, the next or the last calendar week, which begins on Monday.
  private func day(_ weekday: Weekday, ofWeek word: String) -> CivilDate? {
    let weeks = ["this": 0, "next": 1, "last": -1][word]
    return weeks.map { today.advanced(by: weekday.index - today.weekday.index + 7 * $0) }
  }

  /// A weekday beside a date: `Mon 2 Mar`.
  private func checkedWeekday(_ tokens: [TypedToken]) throws(Refusal) -> CivilDate? {
    var rest = tokens[...]
    let weekday: Weekday
    if let first = tokens.first?.word.flatMap(Weekday.init(typed:)) {
      (weekday, rest) = (first, rest.dropFirst())
    } else if let last = tokens.last?.word.flatMap(Weekday.init(typed:)) {
      (weekday, rest) = (last, rest.dropLast())
    } else {
      return nil
    }
    // "Mon." as it is cut in print.
    if rest.first?.isMark(".") == true { rest = rest.dropFirst() }
    guard let date = try calendarDate(Array(rest)) else { return nil }
    guard date.weekday == weekday else { throw Refusal(reason: .otherWeekday(date)) }
    return date
  }
}
