/// Promise 11, from the text of a calendar file alone.
struct CalendarText {
  /// The identities that stand twice: UID with RECURRENCE-ID.
  static func doubles(in text: String) -> [String] {
    var seen = Set<String>()
    var doubles = [String]()
    var (uid, instance) = ("", "")
    let whole = text.split(separator: "\r\n", omittingEmptySubsequences: true)
    for line in whole {
      if line.hasPrefix("BEGIN:VEVENT") { (uid, instance) = ("", "") }
      if line.hasPrefix("UID:") { uid = String(line) }
      if line.hasPrefix("RECURRENCE-ID") { instance = String(line) }
      if line.hasPrefix("END:VEVENT"), !seen.insert(uid + instance).inserted {
        doubles.append(uid + " " + instance)
      }
    }
    return doubles
  }
}
