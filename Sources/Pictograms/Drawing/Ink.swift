/// The tones of all pictures; told apart by their grey alone, too.
enum Ink {
  static let line = "#22303c"
  static let skin = "#fff"
  static let far = "#c3ccd4"
  static let shirt = "#dbe5ec"
  static let shorts = "#51677a"
  static let prop = "#eceff1"
  static let propLine = "#7b8894"
  static let ghost = "#66727d"
  static let mark = "#c2410c"
  static let markFill = "#ffc79a"

  /// Widths in hundredths of the body's height.
  static let lineWidth = 1.1
  static let propWidth = 1.0
  static let ghostWidth = 0.9
  static let arrowWidth = 1.8
  static let markWidth = 1.7
}
