import Rehabilitation

/// When a medicine is to be taken, as it is typed: `08:00,20:00`, `every 8 h from 07:00`,
/// `3 times a day from 07:00 to 22:00`, `every other day 08:00`, `mon,thu 08:00`.
///
/// What is read is given exactly so, or refused; no hour is guessed but those of `3 times a day`, which are
/// spread from 08:00 to 20:00.
///
/// ```swift
/// let times = try MedicineTimes("every 8 h from 07:00").times  // 07:00, 15:00, 23:00
/// ```
public struct MedicineTimes: Hashable, Sendable {
  /// The most times of a day.
  public static let most = 12

  /// The times of each of its days, in order.
  public private(set) var times = [TimeOfDay]()
  /// On which days; `nil` for every day.
  public private(set) var days: OrderedDays?
  /// Whether the times were made of a rhythm, so that they are worth to be told.
  public private(set) var areMade = false

  /// Reads times.
  ///
  /// - Throws: ``MedicineTimesFault``.
  public init(_ text: String) throws(MedicineTimesFault) {
    guard let tokens = TypedToken.tokens(of: text.withPlainMarks) else { throw .unreadable(text) }
    var rest = tokens[...]
    var typed = [TimeOfDay]()
    var span: (from: TimeOfDay?, to: TimeOfDay?) = (nil, nil)
    var step: Int?
    var count: Int?
    while let first = rest.first {
      if let rhythm = DoseRhythm(taking: &rest, isField: true) {
        switch rhythm {
        case .everyMinutes(let minutes) where step == nil: step = minutes
        case .daily(let times) where count == nil: count = times
        case .everyDays(let interval) where days == nil && (2...84).contains(interval):
          days = .every(interval)
        case .weekdays(let weekdays) where days == nil: days = .weekdays(weekdays)
        case .timesAWeek(1) where days == nil: days = .every(7)
        case .timesAWeek: throw .needsWeekdays(text)
        default: throw .unreadable(text)
        }
      } else if ["from", "starting", "beginning", "between"].contains(first.word), span.from == nil
      {
        rest = rest.dropFirst()
        if ["at", "from"].contains(rest.first?.word) { rest = rest.dropFirst() }
        guard let time = Self.time(&rest) else { throw .unreadable(text) }
        span.from = time
      } else if first.isMark("-") || ["to", "until", "till"].contains(first.word)
        || first == .word("and") && span.from != nil && span.to == nil,
        !typed.isEmpty || span.from != nil
      {
        rest = rest.dropFirst()
        guard span.to == nil, let time = Self.time(&rest) else { throw .unreadable(text) }
        if span.from == nil { span.from = typed.popLast() }
        span.to = time
      } else if let time = Self.time(&rest) {
        typed.append(time)
      } else if first.isMark(",") || first.isMark("&") || first.isMark("+") || first.isMark(".")
        || ["at", "on", "and", "the", "in"].contains(first.word)
      {
        rest = rest.dropFirst()
      } else {
        throw .unreadable(text)
      }
    }
    if let step, step >= 1440, step.isMultiple(of: 1440), step / 1440 <= 84 {
      guard days == nil || step == 1440 else { throw .unreadable(text) }
      if step > 1440 { days = .every(step / 1440) }
      count = count ?? 1
      try settle(text, typed, span, step: nil, count: count)
    } else {
      try settle(text, typed, span, step: step, count: count)
    }
  }

  /// Takes a time of day away.
  private static func time(_ rest: inout ArraySlice<TypedToken>) -> TimeOfDay? {
    ClockTime(reading: &rest).map { $0.time == TimeOfDay(24) ? TimeOfDay(0) : $0.time }
  }

  /// Makes the times of what was typed.
  private mutating func settle(
    _ text: String, _ typed: [TimeOfDay], _ span: (from: TimeOfDay?, to: TimeOfDay?), step: Int?,
    count: Int?
  ) throws(MedicineTimesFault) {
    guard Set(typed).count == typed.count else { throw .unreadable(text) }
    if let step {
      guard count == nil, days == nil else { throw .unreadable(text) }
      let first = span.from ?? typed.min()
      guard let first else { throw .needsFirst(text) }
      times = try Self.every(step, from: first, to: span.to, text)
      guard typed.count <= 1 || typed.sorted() == times, typed.isEmpty || span.from == nil else {
        throw .contradiction(text)
      }
      areMade = typed.count <= 1
    } else if let count, typed.isEmpty || count != typed.count {
      guard typed.isEmpty || typed.count == 1 && count == 1 else { throw .contradiction(text) }
      times = try Self.spread(count, from: span.from, to: span.to, text)
      areMade = true
    } else {
      guard span.to == nil, span.from == nil || typed.isEmpty else { throw .unreadable(text) }
      times = (typed + [span.from].compactMap { $0 }).sorted()
    }
    guard !times.isEmpty else { throw .needsFirst(text) }
    guard times.count <= Self.most else { throw .tooMany(times.count) }
  }

  /// Times so many minutes apart, round the clock or up to a time.
  private static func every(
    _ step: Int, from first: TimeOfDay, to last: TimeOfDay?, _ text: String
  ) throws(MedicineTimesFault) -> [TimeOfDay] {
    guard step > 0, step < 1440 else { throw .uneven(text) }
    guard let last else {
      guard 1440.isMultiple(of: step) else { throw .uneven(text) }
      return stride(from: 0, to: 1440, by: step).map {
        TimeOfDay(0, (first.minutes + $0) % 1440)
      }.sorted()
    }
    let end = last > first ? last.minutes : last.minutes + 1440
    let minutes = Array(stride(from: first.minutes, through: end, by: step))
    // What comes after midnight must leave the first of the next day its distance.
    guard let final = minutes.last, first.minutes + 1440 - final >= step else {
      throw .uneven(text)
    }
    return minutes.map { TimeOfDay(0, $0 % 1440) }.sorted()
  }

  /// So many times of a day, evenly from the first to the last, on whole five minutes.
  private static func spread(
    _ count: Int, from first: TimeOfDay?, to last: TimeOfDay?, _ text: String
  ) throws(MedicineTimesFault) -> [TimeOfDay] {
    guard count <= most else { throw .tooMany(count) }
    let begin = (first ?? TimeOfDay(8)).minutes
    guard count > 1 else { return [TimeOfDay(0, begin)] }
    let end =
      last.map { $0.minutes > begin ? $0.minutes : $0.minutes + 1440 } ?? max(20 * 60, begin)
    guard end - begin >= (count - 1) * 30, end - begin < 1440 else { throw .unreadable(text) }
    return (0..<count).map { index in
      TimeOfDay(0, (begin + (end - begin) * index / (count - 1) / 5 * 5) % 1440)
    }.sorted()
  }
}

/// Why typed times of a medicine cannot be followed.
public enum MedicineTimesFault: Error, Hashable, Sendable {
  /// They are no times that are understood.
  case unreadable(String)
  /// The hours do not come out even round the clock.
  case uneven(String)
  /// There is no hour to begin with.
  case needsFirst(String)
  /// It is for some days of a week, which are not named.
  case needsWeekdays(String)
  /// The number of times is not that of the hours beside it.
  case contradiction(String)
  /// There are more times a day than can be followed.
  case tooMany(Int)
}

extension String {
  /// The text with `x` for a cross, without dots between single letters, and with a space for other
  /// characters that no time holds.
  var withPlainMarks: String {
    var text = String(
      unicodeScalars.map { scalar -> Character in
        if scalar == "×" { return "x" }
        return scalar.isASCII || (0x2010...0x2019).contains(scalar.value) ? Character(scalar) : " "
      }.map { $0.isNewline ? " " : $0 })
    for abbreviation in ["b.i.d", "t.i.d", "q.i.d", "t.d.s", "q.d.s", "q.o.d", "q.d", "o.d", "b.d"]
    {
      while let place = text.lowercased().firstRange(of: abbreviation) {
        text = text.lowercased()
        text.replaceSubrange(place, with: abbreviation.filter { $0 != "." })
      }
    }
    return text
  }
}
