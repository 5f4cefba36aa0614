import Rehabilitation

/// A value in the notation of its key, made of what somebody wrote: of `minutes`, *30 min* is `30`.
enum ValueCure {
  /// The value that was meant.
  ///
  /// - Parameters:
  ///   - text: What stands in the file.
  ///   - example: A value in the notation that belongs there, which shows its form.
  /// - Returns: The value; `nil` where that is not plain.
  static func value(meantBy text: String, like example: String) -> String? {
    let typed = TypedWords(text)
    if example == "07:30" { return TimeReader.time(text).map(\.description) }
    if example == "age under 16" { return age(typed) }
    guard let number = typed.number, !typed.words.contains(":") else { return nil }
    let form = TypedWords(example).words
    if form.count == 1 { return number.contains(".") ? nil : number }
    if form.count == 3, form[1] == "-" { return number.contains(".") ? nil : number }
    if form == ["8", "weeks"] { return span(typed, number) }
    if form.last == "%" { return percent(typed, number) }
    let unit = form.dropFirst().joined(separator: " ")
    // A number of another unit is another amount.
    let units = typed.words.filter { word in
      word.allSatisfy(\.isLetter) && known.contains(word)
        && !unit.split(separator: " ").contains { word.hasPrefix($0) || $0.hasPrefix(word) }
    }
    guard units.isEmpty, !number.contains("-") else { return nil }
    return "\(number) \(unit)"
  }

  /// A time span in days or weeks; months are counted as weeks.
  private static func span(_ typed: TypedWords, _ number: String) -> String? {
    guard let count = Int(number) else { return nil }
    if typed.has(["month", "months"]) { return "\(count * 4) weeks" }
    if typed.has(["day", "days", "d"]) { return "\(count) days" }
    if typed.has(["week", "weeks", "wk", "wks", "w"]) { return "\(count) weeks" }
    return nil
  }

  private static func percent(_ typed: TypedWords, _ number: String) -> String? {
    guard let amount = Amount(number) else { return nil }
    let isShare = amount < Amount(1) && !typed.has(["percent", "%"])
    let percent = isShare ? amount.thousandths / 10 : amount.thousandths / 1000
    return percent > 0 ? "\(percent)%" : nil
  }

  private static func age(_ typed: TypedWords) -> String? {
    guard let number = typed.number, typed.has(["under", "below", "younger", "<"]) else {
      return typed.number.map { "age from \($0)" }
    }
    return "age under \(number)"
  }

  private static let known: Set<String> = [
    "kg", "lb", "lbs", "g", "cm", "mm", "m", "in", "deg", "degrees", "min", "mins", "minutes", "s",
    "sec", "seconds", "h", "hours", "days", "weeks", "months", "sessions",
  ]
}
