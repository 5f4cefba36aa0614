extension Frequency: CustomStringConvertible {
  /// The frequency as it is written: `3 per week`, `10 in all, every 2 days`.
  public var description: String {
    var text = "\(rhythm)"
    if let daysAWeek { text += ", \(daysAWeek) days a week" }
    return total.map { "\($0) in all, \(text)" } ?? text
  }

  /// Reads a frequency.
  ///
  /// The forms are `daily`, `2 per day`, `3 per week`, `2-3 per week`, `every 2 days`,
  /// `every 45 min, 09:00-17:00` and `once on day 3`; before them may stand `10 in all,`, and after
  /// a daily one `, 5 days a week`.
  ///
  /// - Throws: ``DoseError`` with the place of the first part that cannot be read.
  public init(_ text: String) throws(DoseError) {
    var scanner = DoseScanner(text)
    let total = try scanner.attempt { (scanner) throws(DoseError) -> Int? in
      guard !scanner.isAtNonDigit else { return nil }
      var number = scanner
      _ = try scanner.amounts()
      guard scanner.skip("in all") else { return nil }
      let count = try number.single(limit: 1000)
      try scanner.expect(",")
      return count
    }
    let rhythm = try scanner.rhythm()
    var daysAWeek: Int?
    if case .perDay = rhythm, scanner.skip(",") {
      daysAWeek = try scanner.single(limit: 7)
      try scanner.expect("days a week")
    }
    guard scanner.isAtEnd else { throw scanner.expected("the end") }
    self.init(rhythm, daysAWeek: daysAWeek, total: total)
  }
}

extension Frequency.Rhythm: CustomStringConvertible {
  /// The rhythm as it is written.
  public var description: String {
    switch self {
    case .perWeek(let count): "\(written(count)) per week"
    case .perDay(1...1): "daily"
    case .perDay(let count): "\(written(count)) per day"
    case .everyDays(let days): "every \(days) days"
    case .everyMinutes(let minutes, let from, let to): "every \(minutes) min, \(from)-\(to)"
    case .once(let day): "once on day \(day)"
    }
  }
}

extension DoseScanner {
  /// Whether something else than a digit is next.
  fileprivate var isAtNonDigit: Bool {
    var ahead = self
    return (try? ahead.amount()) == nil
  }

  fileprivate mutating func rhythm() throws(DoseError) -> Frequency.Rhythm {
    if skip("daily") { return .perDay(1...1) }
    if skip("once on day") { return .once(day: try single(limit: 1000)) }
    if skip("every") { return try interval() }
    guard !isAtNonDigit else {
      throw expected(
        "'daily', '2 per day', '3 per week', 'every 2 days', 'every 45 min, 09:00-17:00' or "
          + "'once on day 1'")
    }
    let start = tokenOffset
    let count = try count(limit: 24)
    if skip("per day") { return .perDay(count) }
    guard skip("per week") else { throw expected("'per day' or 'per week'") }
    guard count.upperBound <= 7 else {
      throw DoseError(reason: .outOfRange("\(count.upperBound) per week", limit: 7), offset: start)
    }
    return .perWeek(count)
  }

  private mutating func interval() throws(DoseError) -> Frequency.Rhythm {
    let start = self
    let count = try single(limit: 720)
    if skip("days") {
      guard count <= 60 else {
        throw DoseError(reason: .outOfRange("\(count) days", limit: 60), offset: start.tokenOffset)
      }
      return .everyDays(count)
    }
    guard skip("min") else { throw expected("'days' or 'min'") }
    guard count >= 15 else { throw start.expected("at least 15 min") }
    try expect(",")
    let from = try time()
    try expect("-")
    let to = try time()
    guard from < to else {
      throw DoseError(reason: .descendingRange("\(from)-\(to)"), offset: start.tokenOffset)
    }
    return .everyMinutes(count, from: from, to: to)
  }

  private mutating func time() throws(DoseError) -> TimeOfDay {
    let start = self
    let hour = try whole()
    try expect(":")
    let minute = try whole()
    // Two plain numbers, since a count would take the '-' behind the time for a range.
    guard let time = TimeOfDay("\(hour):\(padded(minute, to: 2))") else {
      throw start.expected("a time such as '09:00'")
    }
    return time
  }
}
