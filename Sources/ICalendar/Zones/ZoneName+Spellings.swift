extension ZoneName {
  /// What a name is without that which calendars add to it.
  ///
  /// | As it is written | As it is meant |
  /// |---|---|
  /// | `Eastern Standard Time 1`, the second definition of a file | `Eastern Standard Time` |
  /// | `"Europe/Berlin"`, `Europe/Berlin ` | `Europe/Berlin` |
  /// | `America/New York`, `America-New_York` | `America/New_York` |
  /// | `(UTC-05:00) Eastern Time (US & Canada)` | `Eastern Standard Time` |
  /// | `(UTC+01:00) Amsterdam, Berlin, Bern` | the zone of the first city that has one |
  static func spellings(of name: String) -> [String] {
    let bare = trimmed(name)
    var found = [bare]
    let words = bare.split(separator: " ").map(String.init)
    if let last = words.last, words.count > 1, last.utf8.count <= 2,
      last.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    {
      found.append(words.dropLast().joined(separator: " "))
    }
    found.append(bare.replacing(" ", with: "_"))
    if let dash = bare.firstIndex(of: "-") {
      found.append("\(bare[..<dash])/\(bare[bare.index(after: dash)...])")
    }
    return found + displayed(bare)
  }

  /// What a name that Windows displays to people means.
  private static func displayed(_ name: String) -> [String] {
    guard name.hasPrefix("("), let end = name.firstIndex(of: ")") else { return [] }
    let place = trimmed(String(name[name.index(after: end)...]))
    if let time = place.firstRange(of: " Time (") {
      return ["\(place[..<time.lowerBound]) Standard Time"]
    }
    return place.split(separator: ",").compactMap { cities[trimmed(String($0)).lowercased()] }
  }

  private static func trimmed(_ name: String) -> String {
    func isEdge(_ character: Character) -> Bool { character == " " || character == "\"" }
    return String(name.drop(while: isEdge).reversed().drop(while: isEdge).reversed())
  }

  /// The system's zones by the names of their cities in small letters.
  private static let cities = Dictionary(
    ZoneRules.identifiers().filter { $0.contains("/") && !$0.hasPrefix("Etc/") }.map { zone in
      let city = zone.split(separator: "/").last.map(String.init) ?? zone
      return (city.replacing("_", with: " ").lowercased(), zone)
    }, uniquingKeysWith: { first, _ in first })
}
