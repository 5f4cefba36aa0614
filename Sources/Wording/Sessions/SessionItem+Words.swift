import Rehabilitation

extension ProjectedDose.Advice {
  /// How the dose is done this time, in a sentence.
  var words: String {
    switch self {
    case .leftOut: "Left out until your clinician or physiotherapist was asked."
    case .dropped: "Left out for now: another of your programmes forbids it."
    case .inTwoParts: "In two parts, two hours apart or more."
    }
  }
}

extension SessionItem {
  /// Short words on how to do it: the programme's, and what holds this time.
  public var note: String? {
    let notes = [remark, advice?.words].compactMap { $0 }
    return notes.isEmpty ? nil : notes.joined(separator: " ")
  }

  /// The item in one line: `Sit to stand, each side: 3 x 10 @ RPE 5-6`.
  public var line: String { line(in: .usual) }

  /// The item in one line, in a reader's units.
  public func line(in notation: Notation) -> String {
    var text = label
    if let dose { text += ": \(dose.text(in: notation))" }
    if isUncertain { text += " (uncertain)" }
    return note.map { "\(text). \($0)" } ?? text
  }

  /// The item and its dose, for whoever does it: `Sit to stand: 3 x 10, effort 5-6 of 10`.
  package func shortLine(in notation: Notation) -> String {
    label + (dose.map { ": \($0.words(in: notation))" } ?? "")
  }

  /// The item in one line for whoever does it, with how it is done.
  ///
  /// Doubts about a figure are for therapists, who find them in `why` and on the sheet.
  package func plainLine(in notation: Notation) -> String {
    [shortLine(in: notation), note].compactMap(\.self).joined(separator: ". ")
  }

  /// The name with its part in the session and its side: `Warm-up: Walk`, `Step up, each side`.
  package var label: String {
    let sided = side.map { $0 == .both ? name : "\(name), \($0.words)" } ?? name
    switch role {
    case .warmUp: return "Warm-up: \(sided)"
    case .coolDown: return "Cool-down: \(sided)"
    case .main: return sided
    }
  }
}

extension Exercise.Side {
  /// The side in a person's words.
  package var words: String {
    switch self {
    case .both: "both legs"
    case .each: "each side"
    case .affected: "sore side"
    }
  }
}
