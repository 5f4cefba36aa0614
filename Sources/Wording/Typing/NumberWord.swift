/// Small numbers as words, whatever the locale.
enum NumberWord {
  private static let names = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty",
  ]

  /// The number of a word, zero to twenty.
  static func value(_ word: String) -> Int? { names.firstIndex(of: word) }
}
