import Rehabilitation

/// A frequency in a programme's notation, made of what somebody wrote: *twice a day* is `2 per day`.
enum FrequencyCure {
  /// The frequency that was meant; `nil` where that is not plain.
  static func frequency(meantBy text: String) -> String? {
    let typed = TypedWords(text)
    guard let written = candidate(typed), let frequency = try? Frequency(written) else {
      return nil
    }
    return "\(frequency)"
  }

  private static func candidate(_ typed: TypedWords) -> String? {
    let isDay = typed.has(["day", "days", "daily", "d"])
    let isWeek = typed.has(["week", "weeks", "weekly", "wk"])
    let isEach = typed.has(["every", "each"])
    if typed.has(["other", "second", "alternate", "alternating"]), isDay { return "every 2 days" }
    if let weekdays = weekdays(typed) { return "\(weekdays) per week" }
    let number = number(typed)
    if let number, let whole = Int(number), isEach {
      if typed.has(["hour", "hours", "h", "hrs"]) { return "every \(whole * 60) min, 09:00-21:00" }
      if typed.has(["minute", "minutes", "min", "mins"]) {
        return "every \(whole) min, 09:00-21:00"
      }
      if isDay { return whole == 1 ? "daily" : "every \(whole) days" }
      if isWeek { return whole == 1 ? "1 per week" : "every \(whole * 7) days" }
    }
    if typed.has(["hourly"]) { return "every 60 min, 09:00-21:00" }
    if typed.has(["weekdays", "workdays"]) { return "daily, 5 days a week" }
    // "5 days a week": the days are counted, not the times of a day.
    if isDay, isWeek, let number { return "\(number) per week" }
    if isDay { return number.map { "\($0) per day" } ?? "daily" }
    if isWeek { return number.map { "\($0) per week" } ?? "1 per week" }
    return nil
  }

  /// How often; the `a` of *3 times a day* is no number.
  private static func number(_ typed: TypedWords) -> String? {
    guard let number = typed.number else { return nil }
    let isArticle =
      number == "1"
      && typed.words.firstIndex(of: "1").map { index in
        index > 0 && index + 1 < typed.words.count
          && ["day", "week"].contains(typed.words[index + 1])
          && !["1", "times", "time", "x"].contains(typed.words[index - 1])
      } ?? false
    return isArticle && !typed.has(["every", "each", "per"]) ? nil : number
  }

  /// How many weekdays are named; `nil` for none.
  private static func weekdays(_ typed: TypedWords) -> Int? {
    let named = Weekday.allCases.filter { weekday in
      typed.words.contains { word in
        word.count >= 3 && (word == weekday.rawValue || "\(weekday)".hasPrefix(word))
      }
    }
    return named.isEmpty ? nil : named.count
  }
}
