import Rehabilitation

/// Regular expressions for the notations of single values, made of the units and words that the
/// readers know.
enum ValuePattern {
  private static let number = #"[0-9]+(\.[0-9]+)?"#
  private static let amounts = "\(number)(-\(number))?"
  private static let count = "[0-9]+(-[0-9]+)?"

  /// An amount.
  static let amount = #"[0-9]{1,6}(\.[0-9]{1,3})?"#

  /// The name of one of some units.
  static func choice(of units: [Quantity.Unit]) -> String { choice(units.map(\.rawValue)) }

  /// A time of day.
  static let time = "^([01]?[0-9]|2[0-3]):[0-5][0-9]$"

  /// A fact about a person: `age under 16`, `injury within 2 days`.
  static let personFact: String = {
    let years = "([0-9]|[1-9][0-9]|1[01][0-9]|120)"
    let anchors = Program.Anchor.allCases.filter { $0 != .start }.map(\.rawValue)
    return "^"
      + choice(
        PersonFact.plain.map(\.description) + [
          "age (under|from) \(years)", "age \(years)-\(years)",
          "\(choice(anchors)) within [1-9][0-9]{0,2} days",
        ]) + "$"
  }()

  /// An id of lower-case words.
  static let id = "^[a-z0-9]+(-[a-z0-9]+)*$"

  /// A dose: `work [@ intensity] {, part}`.
  static let dose: String = {
    let amount = { (units: [Quantity.Unit]) in "\(amounts) *\(choice(of: units))" }
    let manner = "( +[A-Za-z]+)?"
    let timed: [Quantity.Unit] = [
      .seconds, .minutes, .hours, .metres, .kilometres, .miles, .steps, .contacts, .points,
    ]
    let interval = amount(timed) + manner
    let group = #"[0-9]+ *x *\( *\#(interval)( *\+ *\#(interval))* *\)"#
    let bout = "(\(group)|\(interval))"
    let sets = "\(count) *x *(max|\(amount([.seconds, .minutes]))|\(count))"
    let loadedSet = "(max|\(count))( *x *\(amount([.kilograms])))?"
    let loadedSets = "(max|\(count)) *x *\(amount([.kilograms]))( *, *\(loadedSet))+"
    let wordings = Work.Wording.allCases.map(\.rawValue)
    let work = choice(wordings + [loadedSets, sets, #"\#(bout)( *\+ *\#(bout))*"#])
    let bands = Intensity.Band.allCases.map { "\($0.rawValue) band" }
    let settings: [Quantity.Unit] = [
      .kilograms, .celsius, .joules, .milliteslas, .hertz, .points,
    ]
    let intensity = choice(
      bands + [
        "body weight", "RPE +\(count)", "RIR +\(count)", "[0-9]+ *RM", "\(count) *% *MVC",
        "\(count) *% *[0-9]+ *RM", amount(settings),
      ])
    let part = choice([
      "hold +\(amount([.seconds, .minutes]))", "tempo +[0-9]+-[0-9]+-[0-9]+",
      "range +\(count) *deg", "step +\(amount([.centimetres]))",
      "rest +\(amount([.seconds, .minutes]))", "each side", intensity,
    ])
    return "^ *\(work)( *@ *\(intensity))?( *, *\(part))* *$"
  }()

  /// A frequency: `3 per week`, `10 in all, every 2 days`.
  static let frequency: String = {
    let time = "[0-9]{1,2}:[0-9]{2}"
    let rhythm = choice([
      "(daily|\(count) +per day)( *, *[1-7] +days a week)?", "\(count) +per week",
      "every +[0-9]+ +days", "every +[0-9]+ +min *, *\(time) *- *\(time)", "once on day +[0-9]+",
    ])
    return "^ *([0-9]+ +in all *, *)?\(rhythm) *$"
  }()

  private static func choice(_ words: [String]) -> String {
    "(\(words.joined(separator: "|")))"
  }
}
