internal import CLibical

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A component tree that libical allocated and this value owns.
///
/// One value is one root: a whole component, or a part not yet attached to one. Appending a child
/// or a property hands it to the parent, so each C object has one owner and is freed once, by the
/// root. A tree is built, written and freed within one call, and never stored.
///
/// Only this file and `Property.swift` import CLibical and touch pointers of C; nothing outside them
/// sees a type or a function of C.
struct Component: ~Copyable {
  /// The components that this module knows.
  enum Kind: String {
    case calendar = "VCALENDAR"
    case timeZone = "VTIMEZONE"
    case standard = "STANDARD"
    case daylight = "DAYLIGHT"
    case event = "VEVENT"
    case todo = "VTODO"
    case alarm = "VALARM"
    case freeBusy = "VFREEBUSY"
  }

  let pointer: OpaquePointer

  /// Makes an empty component.
  init(_ kind: Kind) {
    guard let pointer = icalcomponent_new(kind.code) else {
      preconditionFailure("libical could not allocate a component")
    }
    self.pointer = pointer
  }

  /// Takes over `pointer`, a root that no other value frees.
  private init(adopting pointer: OpaquePointer) {
    self.pointer = pointer
  }

  deinit {
    icalcomponent_free(pointer)
  }

  /// Reads one component without parts.
  ///
  /// - Parameters:
  ///   - kind: What it is.
  ///   - lines: Unfolded content lines, without `BEGIN` and `END`.
  /// - Returns: The component, with marks of libical for the lines that it refused.
  static func parse(_ kind: Kind, _ lines: some Sequence<[UInt8]>) -> Component {
    guard let parser = icalparser_new() else {
      preconditionFailure("libical could not allocate a parser")
    }
    defer { icalparser_free(parser) }
    // A parser that is freed before the END line would free its tree twice.
    add(Array("BEGIN:\(kind.rawValue)".utf8), to: parser)
    for line in lines { add(line, to: parser) }
    guard let root = add(Array("END:\(kind.rawValue)".utf8), to: parser) else {
      return Component(kind)
    }
    return Component(adopting: root)
  }

  @discardableResult
  private static func add(_ line: [UInt8], to parser: OpaquePointer) -> OpaquePointer? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: line.count + 1) { buffer in
      for (index, byte) in line.enumerated() { buffer[index] = CChar(bitPattern: byte) }
      buffer[line.count] = 0
      return icalparser_add_line(parser, buffer.baseAddress)
    }
  }

  /// The number of lines that libical marked as refused.
  var errorCount: Int {
    Int(icalcomponent_count_errors(pointer))
  }

  /// The number of properties, marks of libical included.
  var propertyCount: Int {
    Int(icalcomponent_count_properties(pointer, ICAL_ANY_PROPERTY))
  }

  /// Attaches `child` below this component, which now owns it.
  mutating func append(_ child: consuming Component) {
    icalcomponent_add_component(pointer, child.release())
  }

  /// Gives up ownership: the caller attaches the pointer to a parent.
  private consuming func release() -> OpaquePointer {
    let pointer = self.pointer
    discard self
    return pointer
  }

  /// Appends the tree as iCalendar text: CRLF line ends, folded at 75 octets (RFC 5545 §3.1).
  ///
  /// - Parameters:
  ///   - buffer: Where the text goes.
  ///   - isBare: Whether the first and the last line of a `VCALENDAR` are left out.
  borrowing func write(to buffer: inout [UInt8], withoutEnds isBare: Bool) {
    // The `_r` function gives a buffer of ours. The plain one gives a slot of libical's ring.
    guard let text = icalcomponent_as_ical_string_r(pointer) else {
      preconditionFailure("libical could not allocate a string")
    }
    defer { icalmemory_free_buffer(text) }
    let whole = UnsafeRawBufferPointer(start: text, count: strlen(text))
    let bytes =
      isBare
      ? UnsafeRawBufferPointer(rebasing: whole.dropFirst(17).dropLast(15)) : whole
    // libical 3.0.16 folds a line whose last part has 73 or 74 octets within or before its own
    // line end, which leaves a stray CR or an empty part.
    if Self.hasBrokenEnd(text) {
      buffer.append(contentsOf: LineFold.repaired(bytes))
    } else {
      buffer.append(contentsOf: bytes)
    }
  }

  /// Whether a CR is followed by another, or a fold by nothing.
  private static func hasBrokenEnd(_ text: UnsafePointer<CChar>) -> Bool {
    var next = strchr(text, 13)
    while let found = next {
      // Each byte is read only when the one before was not the closing zero.
      if found[1] == 13 { return true }
      if found[1] == 10, found[2] == 32, found[3] == 13 { return true }
      next = strchr(found + 1, 13)
    }
    return false
  }
}

extension Component.Kind {
  fileprivate var code: icalcomponent_kind {
    switch self {
    case .calendar: ICAL_VCALENDAR_COMPONENT
    case .timeZone: ICAL_VTIMEZONE_COMPONENT
    case .standard: ICAL_XSTANDARD_COMPONENT
    case .daylight: ICAL_XDAYLIGHT_COMPONENT
    case .event: ICAL_VEVENT_COMPONENT
    case .todo: ICAL_VTODO_COMPONENT
    case .alarm: ICAL_VALARM_COMPONENT
    case .freeBusy: ICAL_VFREEBUSY_COMPONENT
    }
  }
}

extension icaltimetype {
  /// The time without its zone, which stands in a parameter.
  init(_ time: DateTime) {
    let local = time.local
    self.init()
    year = Int32(truncatingIfNeeded: local.year)
    month = Int32(truncatingIfNeeded: local.month)
    day = Int32(truncatingIfNeeded: local.day)
    switch time {
    case .date:
      is_date = 1
      return
    case .utc: zone = icaltimezone_get_utc_timezone()
    case .floating, .zoned: break
    }
    hour = Int32(truncatingIfNeeded: local.hour)
    minute = Int32(truncatingIfNeeded: local.minute)
    second = Int32(truncatingIfNeeded: local.second)
  }

  /// The time in Swift; `zone` is the text of its `TZID`.
  func dateTime(zone name: String?) -> DateTime {
    let date = LocalDate(year: Int(year), month: Int(month), day: Int(day))
    if is_date != 0 { return .date(date) }
    let local = LocalDateTime(
      year: date.year, month: date.month, day: date.day, hour: Int(hour), minute: Int(minute),
      second: Int(second))
    if icaltime_is_utc(self) != 0 { return .utc(local) }
    return name.map { .zoned(local, zone: $0) } ?? .floating(local)
  }
}

extension icaldurationtype {
  init(_ duration: NominalDuration) {
    let seconds = UInt32(abs(duration.seconds))
    self.init()
    is_neg = duration.days < 0 || duration.seconds < 0 ? 1 : 0
    days = UInt32(abs(duration.days))
    hours = seconds / 3600
    minutes = seconds / 60 % 60
    self.seconds = seconds % 60
  }

  var nominal: NominalDuration {
    let sign = is_neg != 0 ? -1 : 1
    let exact = Int(hours) * 3600 + Int(minutes) * 60 + Int(seconds)
    return NominalDuration(days: sign * (Int(weeks) * 7 + Int(days)), seconds: sign * exact)
  }
}

extension icalrecurrencetype {
  /// The rule in C; its numbers were checked before.
  init(_ rule: RecurrenceRule) {
    self.init()
    icalrecurrencetype_clear(&self)
    freq = icalrecurrencetype_frequency(
      rawValue: UInt32(RecurrenceRule.Frequency.allCases.firstIndex(of: rule.frequency) ?? 0))
    interval = Int16(rule.interval)
    week_start = icalrecurrencetype_weekday(rawValue: UInt32(rule.weekStart.number))
    switch rule.end {
    case .never: break
    case .until(let limit): until = icaltimetype(limit)
    case .count(let number): count = Int32(number)
    }
    set(REGAIN_SECONDS, rule.seconds)
    set(REGAIN_MINUTES, rule.minutes)
    set(REGAIN_HOURS, rule.hours)
    set(REGAIN_WEEKDAYS, rule.weekdays.map(\.code))
    set(REGAIN_MONTH_DAYS, rule.monthDays)
    set(REGAIN_YEAR_DAYS, rule.yearDays)
    set(REGAIN_WEEK_NUMBERS, rule.weekNumbers)
    set(REGAIN_MONTHS, rule.months)
    set(REGAIN_SET_POSITIONS, rule.setPositions)
  }

  /// The rule in Swift; nil for one with leap months or another calendar (RFC 7529).
  var rule: RecurrenceRule? {
    let index = Int(freq.rawValue)
    guard RecurrenceRule.Frequency.allCases.indices.contains(index), rscale == nil else {
      return nil
    }
    var copy = self
    var result = RecurrenceRule(
      RecurrenceRule.Frequency.allCases[index], interval: Int(interval), end: .never)
    if count > 0 {
      result.end = .count(Int(count))
    } else if icaltime_is_null_time(until) == 0 {
      result.end = .until(until.dateTime(zone: nil))
    }
    result.weekStart = Weekday(number: Int(week_start.rawValue)) ?? .monday
    result.seconds = copy.part(REGAIN_SECONDS)
    result.minutes = copy.part(REGAIN_MINUTES)
    result.hours = copy.part(REGAIN_HOURS)
    result.weekdays = copy.part(REGAIN_WEEKDAYS).compactMap(RecurrenceRule.Day.init(code:))
    result.monthDays = copy.part(REGAIN_MONTH_DAYS)
    result.yearDays = copy.part(REGAIN_YEAR_DAYS)
    result.weekNumbers = copy.part(REGAIN_WEEK_NUMBERS)
    result.months = copy.part(REGAIN_MONTHS)
    result.setPositions = copy.part(REGAIN_SET_POSITIONS)
    return result.isValid ? result : nil
  }

  private mutating func set(_ part: regain_rule_part, _ values: [Int]) {
    var capacity: Int32 = 0
    guard !values.isEmpty, let array = regain_rule_part(&self, Int32(part.rawValue), &capacity)
    else { return }
    // Longer lists, which only repeat values, are cut: the array ends in a mark.
    let kept = values.prefix(Int(capacity) - 1)
    for (index, value) in kept.enumerated() { array[index] = Int16(value) }
    array[kept.count] = Int16(ICAL_RECURRENCE_ARRAY_MAX.rawValue)
  }

  private mutating func part(_ part: regain_rule_part) -> [Int] {
    var capacity: Int32 = 0
    guard let array = regain_rule_part(&self, Int32(part.rawValue), &capacity) else { return [] }
    let values = UnsafeBufferPointer(start: array, count: Int(capacity))
    return values.prefix { $0 != Int16(ICAL_RECURRENCE_ARRAY_MAX.rawValue) }.map(Int.init)
  }
}

extension Weekday {
  /// libical's number: 1 is Sunday, 7 is Saturday.
  fileprivate var number: Int {
    (Self.allCases.firstIndex(of: self) ?? 0) + 1
  }

  fileprivate init?(number: Int) {
    guard (1...7).contains(number) else { return nil }
    self = Self.allCases[number - 1]
  }
}

extension RecurrenceRule.Day {
  /// libical's number: the ordinal in sevens, with its sign, and the weekday.
  fileprivate var code: Int {
    guard let ordinal else { return weekday.number }
    return (abs(ordinal) * 8 + weekday.number) * (ordinal < 0 ? -1 : 1)
  }

  fileprivate init?(code: Int) {
    let ordinal = Int(icalrecurrencetype_day_position(Int16(code)))
    let number = Int(icalrecurrencetype_day_day_of_week(Int16(code)).rawValue)
    guard let weekday = Weekday(number: number) else { return nil }
    self.init(weekday, ordinal: ordinal == 0 ? nil : ordinal)
  }
}

extension NominalDuration {
  /// Reads the form of RFC 5545 §3.3.6, such as `P1D`.
  init?(text: String) {
    let value = text.withCString { icaldurationtype_from_string($0) }
    guard icaldurationtype_is_bad_duration(value) == 0 else { return nil }
    self = value.nominal
  }
}
