import Rehabilitation

/// A day, a time, or both, as they were typed.
public struct TypedMoment: Hashable, Sendable {
  /// The day; `nil` where only a time was typed.
  public let date: CivilDate?
  /// The time; `nil` where only a day was typed.
  public let time: TimeOfDay?
}

/// Reads moments as people write them: `thu 18:00`, `tomorrow evening`, `6pm on 2 March`.
///
/// ```swift
/// let moment = try MomentReader(DateReader(today: today, .future)).moment("tomorrow evening")
/// ```
public struct MomentReader: Hashable, Sendable {
  /// What reads the day.
  public let days: DateReader

  /// A reader of moments whose days are read by another.
  public init(_ days: DateReader) {
    self.days = days
  }

  /// The moment that a text means.
  ///
  /// - Throws: ``DateFault`` where it is neither a day nor a time.
  public func moment(_ text: String) throws(DateFault) -> TypedMoment {
    if let tokens = TypedToken.tokens(of: MomentReader.apart(text)), !tokens.isEmpty {
      do {
        if let moment = try halves(tokens) { return moment }
      } catch {
        throw DateFault(
          text: text, reason: error.reason, today: days.today, direction: days.direction)
      }
    }
    return TypedMoment(date: try days.date(text), time: nil)
  }

  /// The text with a space for the `T` of `2026-03-05T14:00`.
  private static func apart(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.count > 11, bytes[10] == UInt8(ascii: "T"),
      CivilDate(String(text.prefix(10))) != nil
    else { return text }
    return "\(text.prefix(10)) \(text.dropFirst(11))"
  }

  /// A time behind or before a day, or alone; the shortest time first, so that `2 Mar 2026` stays a day.
  ///
  /// - Throws: Why the day beside a time is none, where it is the form of one.
  private func halves(_ tokens: [TypedToken]) throws(DateReader.Refusal) -> TypedMoment? {
    var refusal: DateReader.Refusal?
    if let time = time(tokens[...]) { return TypedMoment(date: nil, time: time) }
    if tokens == [.word("tonight")] {
      return TypedMoment(date: days.today, time: PartOfDay.evening.time)
    }
    for count in 1..<max(1, tokens.count) {
      for (time, day) in [
        (tokens.suffix(count), tokens.dropLast(count)),
        (tokens.prefix(count), tokens.dropFirst(count)),
      ] {
        guard !isYear(time), let time = self.time(time) else { continue }
        do throws(DateReader.Refusal) {
          return TypedMoment(date: try days.date(Array(day)), time: time)
        } catch {
          if error.reason != .unreadable { refusal = error }
        }
      }
    }
    if let refusal { throw refusal }
    return nil
  }

  /// Whether a number is a year, a part of a date or a count rather than a time.
  private func isYear(_ tokens: ArraySlice<TypedToken>) -> Bool {
    guard tokens.count == 1, case .number(_, let digits)? = tokens.first else { return false }
    return digits > 2
  }

  private func time(_ tokens: ArraySlice<TypedToken>) -> TimeOfDay? {
    var rest = tokens.filter { token in
      !token.isMark(",") && !["at", "in", "the"].contains(token.word)
    }[...]
    if rest.first == .word("this") { rest = rest.dropFirst() }
    if rest.count == 1, let part = rest.first?.word.flatMap(PartOfDay.init(typed:)) {
      return part.time
    }
    guard let clock = ClockTime(reading: &rest), rest.isEmpty, clock.time.minutes < 1440 else {
      return nil
    }
    return clock.time
  }
}
