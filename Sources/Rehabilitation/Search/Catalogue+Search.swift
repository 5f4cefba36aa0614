extension Catalogue {
  /// The exercises whose id, name, muscles or equipment hold every word of a text, or its beginning.
  ///
  /// Those that are named so come first, then those by their muscles, then by what they need.
  ///
  /// ```swift
  /// let ids = catalogue.exercises(matching: "quad").map(\.id)
  /// ```
  ///
  /// - Parameter text: One or several words, such as `quad` or `straight leg raise`.
  /// - Returns: The exercises; empty where none fits.
  public func exercises(matching text: String) -> [Exercise] {
    let words = Catalogue.words(of: text)
    guard !words.isEmpty else { return [] }
    let id = words.joined(separator: "-")
    if let exercise = self[id] { return [exercise] }
    return exercises.compactMap { exercise -> (exercise: Exercise, place: Int)? in
      let fields = [
        Catalogue.words(of: "\(exercise.id) \(exercise.name)"),
        exercise.muscles.flatMap(Catalogue.words), exercise.equipment.flatMap(Catalogue.words),
      ]
      let places = words.map { word in
        fields.firstIndex { field in field.contains { Catalogue.fits(word, $0) } }
      }
      guard !places.contains(nil) else { return nil }
      return (exercise, places.compactMap { $0 }.max() ?? 0)
    }
    .enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
    .map(\.element.exercise)
  }

  /// The ids of the exercises that come nearest to a text, the nearest first.
  public func exerciseIDs(near text: String) -> [String] {
    NearNames(
      exercises.map { NearNames.Name($0.id, also: [$0.name] + $0.muscles) }
    ).nearest(to: text)
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Whether a typed word begins another, or is a form of it.
  private static func fits(_ word: String, _ other: String) -> Bool {
    other.hasPrefix(word) || stem(of: word) == stem(of: other)
      || (word.count >= 5 && other.hasPrefix(stem(of: word)))
  }
}
