import Rehabilitation

/// Reads times of day as people write them: `18:00`, `6:30pm`, `9am`, `18`, `noon`; on no locale.
///
/// ```swift
/// let time = TimeReader.time("6:30pm")  // 18:30
/// ```
public enum TimeReader {
  /// The time that a text means, before 24:00; `nil` for none.
  public static func time(_ text: String) -> TimeOfDay? {
    guard let tokens = TypedToken.tokens(of: text) else { return nil }
    var reading = tokens.filter { $0 != .word("at") }[...]
    guard let clock = ClockTime(reading: &reading), reading.isEmpty,
      clock.time.minutes < 1440
    else { return nil }
    return clock.time
  }
}

/// A time on a clock face, as far as it was typed.
struct ClockTime: Hashable {
  /// The time; what was typed without `am` or `pm` is on the clock of 24 hours.
  let time: TimeOfDay
  /// Whether the half of the day is beyond doubt: by `am` or `pm`, a word, or an hour above 12.
  let isSettled: Bool
  /// Whether `am` or `pm` was typed.
  var hasHalf = false
  /// The hour as it was typed, where the other half of the day can be meant.
  private let typedHour: Int

  private init(_ time: TimeOfDay, isSettled: Bool, typedHour: Int) {
    self.time = time
    self.isSettled = isSettled
    self.typedHour = typedHour
  }

  /// The same time in the afternoon; `nil` where that cannot be meant.
  var inAfternoon: ClockTime? {
    guard !isSettled, (1...12).contains(typedHour) else { return nil }
    let hour = typedHour == 12 ? 12 : typedHour + 12
    return TimeOfDay(minutes: hour * 60 + time.minute).map {
      ClockTime($0, isSettled: true, typedHour: typedHour)
    }
  }

  /// Reads a time at the beginning of some pieces, and takes what it reads away; `nil` where there is none.
  init?(reading tokens: inout ArraySlice<TypedToken>) {
    var rest = tokens
    switch rest.popFirst() {
    case .word("noon"), .word("midday"):
      self.init(TimeOfDay(12), isSettled: true, typedHour: 12)
      tokens = rest
      return
    case .word("midnight"):
      self.init(TimeOfDay(24), isSettled: true, typedHour: 24)
      tokens = rest
      return
    case .number(let value, let digits):
      guard let (hour, minute) = ClockTime.figures(value, digits: digits, &rest) else { return nil }
      let half = ClockTime.half(&rest)
      guard let clock = ClockTime(hour, minute, half) else { return nil }
      self = clock
      tokens = rest
    default: return nil
    }
  }

  private init?(_ hour: Int, _ minute: Int, _ half: Half?) {
    var hours = hour
    if let half {
      guard (1...12).contains(hour) else { return nil }
      hours = hour % 12 + (half == .afternoon ? 12 : 0)
    }
    guard minute < 60, let time = TimeOfDay(minutes: hours * 60 + minute) else { return nil }
    self.init(time, isSettled: half != nil || hour == 0 || hour > 12, typedHour: hour)
    hasHalf = half != nil
  }

  /// The hour and the minute of `18`, `18:30`, `18.30`, `18h30`, `1830`.
  private static func figures(
    _ value: Int, digits: Int, _ rest: inout ArraySlice<TypedToken>
  ) -> (hour: Int, minute: Int)? {
    if digits > 2 { return digits <= 4 ? (value / 100, value % 100) : nil }
    var ahead = rest
    let mark = ahead.popFirst()
    let isSeparated =
      mark?.isMark(":") == true || mark?.isMark(".") == true || mark == .word("h")
    if isSeparated, case .number(let minute, digits: 2)? = ahead.popFirst() {
      rest = ahead
      // Seconds that say nothing.
      if mark?.isMark(":") == true, ahead.popFirst()?.isMark(":") == true,
        ahead.popFirst() == .number(0, digits: 2)
      {
        rest = ahead
      }
      return (value, minute)
    }
    if mark == .word("h") {
      rest = rest.dropFirst()
    } else if mark?.isMark(":") == true {
      return nil
    }
    return (value, 0)
  }

  private enum Half { case morning, afternoon }

  /// Takes `am`, `p.m.` or `o'clock` away, and says which half of the day is meant.
  private static func half(_ rest: inout ArraySlice<TypedToken>) -> Half? {
    if rest.first == .word("oclock") { rest = rest.dropFirst() }
    let halves = ["am": Half.morning, "a": .morning, "pm": .afternoon, "p": .afternoon]
    guard let word = rest.first?.word, let half = halves[word] else { return nil }
    var ahead = rest.dropFirst()
    if word.utf8.count == 1 {
      // "p.m." in its pieces, or "9p".
      if ahead.first?.isMark(".") == true { ahead = ahead.dropFirst() }
      if ahead.first == .word("m") {
        ahead = ahead.dropFirst()
        if ahead.first?.isMark(".") == true { ahead = ahead.dropFirst() }
      }
    }
    rest = ahead
    return half
  }
}
