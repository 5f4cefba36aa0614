/// The zone of the tz database that a calendar means by a name of its own.
///
/// Calendars name zones by the database's names, behind a prefix of their maker (libical, Mozilla),
/// as Windows does, or by an offset.
public enum ZoneName {
  /// The database's name of a zone, nil where `name` is none that is known.
  ///
  /// - Parameter name: A `TZID` as it is written, such as `W. Europe Standard Time` or
  ///   `/freeassociation.sourceforge.net/Europe/Berlin`.
  /// - Returns: A name that the system has.
  public static func identifier(of name: String) -> String? {
    ([name] + spellings(of: name)).lazy.compactMap(exactIdentifier).first
  }

  private static func exactIdentifier(of name: String) -> String? {
    if let found = known(name) { return found }
    if let windows = WindowsZones.identifiers[name.lowercased()] { return known(windows) }
    // Prefixes: /mozilla.org/20050126_1/America/Argentina/Ushuaia holds a name of three words.
    let parts = name.split(separator: "/").map(String.init)
    if name.hasPrefix("/") || parts.count > 3 {
      for count in [3, 2, 1] where parts.count > count {
        if let found = known(parts.suffix(count).joined(separator: "/")) { return found }
      }
    }
    let utc = ["z", "utc", "gmt", "etc/utc", "tzone://microsoft/utc", "coordinated universal time"]
    return utc.contains(name.lowercased()) ? "UTC" : nil
  }

  /// The seconds east of UTC that a name such as `UTC+01:00`, `GMT-0530` or `(UTC-05:00) Home` states.
  public static func secondsEast(of name: String) -> Int? {
    let offset = name.hasPrefix("(") ? name.dropFirst().prefix { $0 != ")" } : name[...]
    let upper = offset.uppercased().replacing(" ", with: "")
    guard upper.hasPrefix("UTC") || upper.hasPrefix("GMT") else { return nil }
    let rest = upper.dropFirst(3)
    guard let sign = rest.first, sign == "+" || sign == "-" else { return nil }
    let digits = rest.dropFirst().filter { $0 != ":" && $0 != "." }
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), (1...4).contains(digits.count),
      let number = Int(digits)
    else { return nil }
    let (hours, minutes) = digits.count > 2 ? (number / 100, number % 100) : (number, 0)
    guard hours <= 14, minutes < 60 else { return nil }
    return (hours * 3600 + minutes * 60) * (sign == "-" ? -1 : 1)
  }

  static func known(_ name: String) -> String? {
    if (try? ZoneRules.named(name)) != nil { return name }
    guard name.contains("/") || name.utf8.count <= 8, let match = folded[name.lowercased()],
      (try? ZoneRules.named(match)) != nil
    else { return nil }
    return match
  }

  /// The system's names by themselves in small letters.
  private static let folded = Dictionary(
    ZoneRules.identifiers().map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
}
