import Rehabilitation
import Wording

/// What sessions of one activity ask for, with where it changes on the way.
enum SessionChanges {
  /// One thing to do over some sessions.
  struct Item: ListedItem {
    let name: String
    let dose: String?
    let notes: [String]
    /// What it is called in the last of the sessions.
    let lastName: String
    /// The exercise whose place it took since it was listed last, with no word of it since.
    var replaced: String?

    /// The item without its dose, which a card shows.
    var named: Item { Item(name: name, dose: nil, notes: [], lastName: lastName) }

    /// The item in one line.
    var line: String { dose.map { "\(fullName): \($0)" } ?? fullName }
  }

  /// The things to do of a week's sessions: a change within the week says from which day on it holds.
  static func items(of sessions: [PlacedSession], showsDays: Bool, _ notation: Notation) -> [Item] {
    let count = sessions.map(\.session.items.count).max() ?? 0
    return (0..<count).map { position in
      var names = [String]()
      var doses = [String]()
      var lastDose: String?
      var notes = [String]()
      var last: SessionItem?
      for placed in sessions where position < placed.session.items.count {
        let item = placed.session.items[position]
        guard item != last else { continue }
        last = item
        let dose = item.printedDose(in: notation)
        let day = showsDays ? SheetSentence.from(placed.date.weekday) : SheetSentence.then
        if names.last?.hasSuffix(item.label) != true {
          names.append(names.isEmpty ? item.label : day + item.label)
        }
        if let dose, dose != lastDose {
          doses.append(lastDose.map { day + dose.withoutEnd(of: $0) } ?? dose)
          lastDose = dose
        }
        if let note = item.note, !notes.contains(note) { notes.append(note) }
      }
      return Item(
        name: names.joined(separator: ", "),
        dose: doses.isEmpty ? nil : doses.joined(separator: "; "), notes: notes,
        lastName: last?.label ?? "")
    }
  }
}

extension SessionItem {
  /// The dose as a page shows it, with a mark where a figure is uncertain.
  func printedDose(in notation: Notation) -> String? {
    dose.map {
      let text = $0.words(in: notation).typeset
      return isUncertain ? SheetSentence.uncertain(text) : text
    }
  }
}

extension String {
  /// The dose without the parts at its end that it has in common with the dose before it.
  func withoutEnd(of previous: String) -> String {
    let parts = split(separator: ", ")
    let same = zip(parts.reversed(), previous.split(separator: ", ").reversed())
      .prefix { $0 == $1 }.count
    return parts.dropLast(min(same, parts.count - 1)).joined(separator: ", ")
  }

  /// A dose with the signs of print, `3 × 8–12`, which no line breaks within.
  var typeset: String {
    var text = ""
    var previous: Character = " "
    for (character, next) in zip(self, dropFirst() + " ") {
      switch character {
      case "x" where previous == " " && next == " " && !text.isEmpty:
        text.removeLast()
        text += "\u{A0}×"
      case " " where previous == "x" && text.last == "×": text += "\u{A0}"
      case "-" where previous.isNumber && next.isNumber: text += "–"
      default: text.append(character)
      }
      previous = character
    }
    return text
  }
}
