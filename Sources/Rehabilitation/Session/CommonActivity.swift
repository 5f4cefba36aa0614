/// What people do beside a plan, with what it asks of the body (`DES`).
package enum CommonActivity {
  private static let words: [(load: LoadClass, names: String)] = [
    (
      .aerobicLow,
      "walk walking stroll hike hiking cycle cycling bike biking swim swimming row rowing elliptical "
        + "crosstrainer golf gardening dance dancing aquajogging"
    ),
    (.running, "run running jog jogging"),
    (
      .plyometric,
      "football soccer tennis badminton squash basketball volleyball handball hockey ski skiing "
        + "jumping skipping"
    ),
    (.strength, "gym weights squats lunges climbing bouldering"),
    (.mobility, "stretch stretching yoga"),
  ]

  /// What an activity asks of the body; `nil` where that is not known.
  ///
  /// - Parameter name: A word for it, or several, one of which must be known.
  /// - Returns: The class.
  package static func load(of name: String) -> LoadClass? {
    let typed = name.lowercased().split { !$0.isLetter }.map(String.init)
    let found = words.filter { entry in
      entry.names.split(separator: " ").contains { typed.contains(String($0)) }
    }
    return found.count == 1 ? found[0].load : nil
  }
}
