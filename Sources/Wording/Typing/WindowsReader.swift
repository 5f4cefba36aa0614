import Rehabilitation

/// Reads the hours of a week as people write them.
///
/// ```
/// mon-fri 17:30-20:30; sat,sun 9-12      weekdays 18-20      evenings
/// mon wed fri after 18                   weekends            mon-sun 22:00-02:00
/// ```
///
/// A day without hours has those of waking, 07:00-21:00; hours without a day are for every day; what goes
/// over midnight goes on in the next day's first hours. No locale is asked.
///
/// ```swift
/// let windows = try WindowsReader.windows("mon wed fri after 18")
/// ```
public struct WindowsReader {
  private var rest: ArraySlice<TypedToken>
  private var days = [[Range<TimeOfDay>]](repeating: [], count: 7)
  private var excluded = Set<Weekday>()
  private let text: String

  /// The windows that a text means.
  ///
  /// - Throws: ``WindowsError`` with the part that cannot be read.
  public static func windows(_ text: String) throws(WindowsError) -> WeeklyWindows {
    guard let tokens = TypedToken.tokens(of: text) else { throw .unreadableTimes(text) }
    var reader = WindowsReader(rest: tokens[...], text: text)
    try reader.read()
    for weekday in reader.excluded { reader.days[weekday.index] = [] }
    guard reader.days.contains(where: { !$0.isEmpty }) else { throw .empty }
    return WeeklyWindows(days: reader.days)
  }

  private init(rest: ArraySlice<TypedToken>, text: String) {
    self.rest = rest
    self.text = text
  }

  // MARK: Groups

  /// Some days and their hours.
  private struct Group {
    var weekdays = [Weekday]()
    var spans = [Span]()
    /// Whether a comma, or `and`, stands behind the last of them.
    var isSeparated = false

    var isEmpty: Bool { weekdays.isEmpty && spans.isEmpty }
  }

  private mutating func read() throws(WindowsError) {
    var group = Group()
    while let token = rest.first {
      if token.isMark(";") {
        close(&group)
        rest = rest.dropFirst()
      } else if token.isMark(",") || token.isMark("/") || token.isMark("&") || token == .word("and")
        || token == .word("or") || token.isMark(".")
      {
        group.isSeparated = true
        rest = rest.dropFirst()
      } else if ["except", "but", "not", "without"].contains(token.word) {
        try readExceptions()
      } else if let span = try span() {
        // "mon 9-12, 14-18" has two spans; "9-12, mon 14-18" begins anew with its day.
        group.spans.append(span)
        group.isSeparated = false
      } else if ["on", "at", "in", "the", "every", "each", "any", "all"].contains(token.word),
        rest.dropFirst().first != nil
      {
        rest = rest.dropFirst()
      } else if let weekdays = try takenDays() {
        if !group.spans.isEmpty, group.isSeparated || !group.weekdays.isEmpty { close(&group) }
        group.weekdays += weekdays
        group.isSeparated = false
      } else {
        throw .unreadableTimes(text)
      }
    }
    close(&group)
  }

  private mutating func close(_ group: inout Group) {
    defer { group = Group() }
    guard !group.isEmpty else { return }
    let weekdays = group.weekdays.isEmpty ? Weekday.allCases : group.weekdays
    for weekday in weekdays {
      for span in group.spans.isEmpty ? [.waking] : group.spans {
        days[weekday.index].append(span.begin..<(span.goesOn ? TimeOfDay(24) : span.end))
        if span.goesOn, span.end > TimeOfDay(0) {
          days[(weekday.index + 1) % 7].append(TimeOfDay(0)..<span.end)
        }
      }
    }
  }

  private mutating func readExceptions() throws(WindowsError) {
    rest = rest.dropFirst()
    if rest.first == .word("not") || rest.first == .word("on") { rest = rest.dropFirst() }
    guard let weekdays = try takenDays() else { throw .unreadableTimes(text) }
    excluded.formUnion(weekdays)
    while rest.first?.isMark(",") == true || rest.first == .word("and") {
      let before = rest
      rest = rest.dropFirst()
      guard let more = try? takenDays(), rest.first?.number == nil else {
        rest = before
        return
      }
      excluded.formUnion(more)
    }
  }

  // MARK: Days

  /// Takes `mon`, `mon-fri`, `weekdays`, `daily` away; `nil` where no day stands.
  private mutating func takenDays() throws(WindowsError) -> [Weekday]? {
    guard let word = rest.first?.word else { return nil }
    if let named = WindowsReader.named[word] {
      rest = rest.dropFirst()
      return named
    }
    guard let first = WindowsReader.weekday(word) else {
      // A word that is no hour either was meant as a day.
      throw .unknownWeekday(word)
    }
    rest = rest.dropFirst()
    guard let joint = rest.first,
      joint.isMark("-") || ["to", "through", "thru"].contains(joint.word)
    else { return [first] }
    guard let end = rest.dropFirst().first?.word else { throw .unknownWeekday("\(word)-") }
    guard let last = WindowsReader.weekday(end) else { throw .unknownWeekday("\(word)-\(end)") }
    rest = rest.dropFirst(2)
    return first.through(last)
  }

  private static let named: [String: [Weekday]] = {
    let workdays = Array(Weekday.allCases.prefix(5))
    let weekend = Array(Weekday.allCases.suffix(2))
    return [
      "weekday": workdays, "weekdays": workdays, "workday": workdays, "workdays": workdays,
      "weekend": weekend, "weekends": weekend, "daily": Weekday.allCases, "day": Weekday.allCases,
      "days": Weekday.allCases, "everyday": Weekday.allCases,
    ]
  }()

  /// The weekday of a word, also as `mondays`.
  private static func weekday(_ word: String) -> Weekday? {
    Weekday(typed: word)
      ?? (word.hasSuffix("days") ? Weekday(typed: String(word.dropLast())) : nil)
  }

  // MARK: Hours

  /// A time from which, and one up to which, sessions may lie.
  private struct Span {
    let begin: TimeOfDay
    let end: TimeOfDay
    /// Whether the end is on the next day.
    var goesOn = false

    static let waking = Span(begin: TimeOfDay(7), end: TimeOfDay(21))
  }

  /// Takes `17:30-20:30`, `after 18`, `evenings` away; `nil` where no hours stand.
  private mutating func span() throws(WindowsError) -> Span? {
    guard let first = rest.first else { return nil }
    let second = rest.dropFirst().first?.word
    if let word = first.word {
      if let part = PartOfDay(typed: word), !(word == "noon" || word == "midday") {
        rest = rest.dropFirst()
        return Span(begin: part.hours.lowerBound, end: part.hours.upperBound)
      }
      if word == "anytime" || (["all", "whole"].contains(word) && second == "day")
        || (word == "any" && second == "time")
      {
        rest = rest.dropFirst(word == "anytime" ? 1 : 2)
        return .waking
      }
      switch word {
      case "after", "since": return try after()
      case "before", "until", "till", "by": return try before()
      case "between", "from":
        rest = rest.dropFirst()
        guard let from = ClockTime(reading: &rest) else { throw .unreadableTimes(text) }
        return try to(from, allowing: ["and"]) ?? after(from)
      case "noon", "midday", "midnight": break
      default: return nil
      }
    } else if first.number == nil {
      return nil
    }
    guard let from = ClockTime(reading: &rest) else { throw .unreadableTimes(text) }
    guard let span = try to(from, allowing: []) else { throw .unreadableTimes(text) }
    return span
  }

  /// The end of a span whose begin is read; `nil` where none stands.
  private mutating func to(
    _ from: ClockTime, allowing joints: [String]
  ) throws(WindowsError) -> Span? {
    guard let joint = rest.first,
      joint.isMark("-") || (["to", "until", "till"] + joints).contains(joint.word)
    else { return nil }
    rest = rest.dropFirst()
    guard let to = ClockTime(reading: &rest) else { throw .unreadableTimes(text) }
    guard let span = WindowsReader.span(from, to) else { throw .unreadableTimes(text) }
    return span
  }

  /// The span between two times; `am` and `pm` count for both where one has them.
  private static func span(_ from: ClockTime, _ to: ClockTime) -> Span? {
    var (begin, end) = (from.time, to.time)
    if begin == TimeOfDay(24) { begin = TimeOfDay(0) }
    // "6-8pm" is the evening, "10-2pm" goes from the morning on.
    if to.isSettled, to.time >= TimeOfDay(12), to.time < TimeOfDay(24), to.hasHalf,
      let later = from.inAfternoon, later.time < end
    {
      begin = later.time
    }
    // "9am-5" ends in the afternoon.
    if from.hasHalf, end <= begin, let later = to.inAfternoon, later.time > begin {
      end = later.time
    }
    if begin < end { return Span(begin: begin, end: end) }
    // Over midnight: a night at most, or it was typed the wrong way round.
    let length = end.minutes + 1440 - begin.minutes
    guard begin >= TimeOfDay(12), begin != end, length <= 720 else { return nil }
    return Span(begin: begin, end: end, goesOn: true)
  }

  private mutating func after() throws(WindowsError) -> Span {
    rest = rest.dropFirst()
    guard let from = ClockTime(reading: &rest) else { throw .unreadableTimes(text) }
    return after(from)
  }

  private func after(_ from: ClockTime) -> Span {
    let begin = from.time == TimeOfDay(24) ? TimeOfDay(0) : from.time
    return Span(begin: begin, end: begin < Span.waking.end ? Span.waking.end : TimeOfDay(24))
  }

  private mutating func before() throws(WindowsError) -> Span {
    rest = rest.dropFirst()
    guard let to = ClockTime(reading: &rest), to.time > TimeOfDay(0) else {
      throw .unreadableTimes(text)
    }
    let begins = [Span.waking.begin, TimeOfDay(5), TimeOfDay(0)]
    return Span(begin: begins.first { $0 < to.time } ?? TimeOfDay(0), end: to.time)
  }
}
