import Rehabilitation
import Wording

extension Sheet {
  /// The sheet as Markdown, with a table for each phase.
  public func markdown() -> String {
    var lines = ["# \(program.title.markdown)"]
    lines += (introduction + dosesExplained).flatMap { ["", $0.markdown] }
    lines += list(SheetHeading.beforeStart, program.contraindications.map(\.question))
    lines += list(SheetHeading.stopAtOnce, program.stopSigns.map(\.text))
    lines += list(SheetHeading.referrals, program.referrals.map(\.text))
    for stage in stages { lines += table(of: stage, number: number(of: stage)) }
    lines += list(SheetHeading.goodToKnow, program.notes.map(\.text))
    lines += list(SheetLabel.sources, program.sources.map(\.line))
    lines += ["", "*\(SheetLegend.disclaimer)*"]
    return lines.map { $0 + "\n" }.joined()
  }

  private func list(_ title: String, _ points: [String]) -> [String] {
    points.isEmpty ? [] : ["", "## \(title)", ""] + points.map { "- \($0.markdown)" }
  }

  private func table(of stage: Stage, number: Int) -> [String] {
    let heading = SheetSentence.phase(number, stage.phase.title.markdown, length: stage.length)
    var lines = ["", "## \(heading)", ""]
    lines += stage.introduction.flatMap { [$0.markdown, ""] }
    lines += [
      "| \(SheetLabel.week) | \(SheetLabel.session) | \(SheetLabel.doses) | \(SheetLabel.done) |",
      "|---:|---|---|---|",
    ]
    for stretch in stage.stretches {
      lines += stretch.rows.map { row in
        let doses = row.items.map { "\($0.fullName.markdown): \($0.words.markdown)" }
        return "| \(stretch.span) | \(row.fullTitle.markdown), \(row.rhythm) | "
          + "\(doses.joined(separator: "<br>")) | \(Sheet.signs(row.boxes)) |"
      }
      lines += stretch.kept.map { row in
        let boxes = row.boxes.map(Sheet.signs)
        let labelled = zip(stretch.numbers, boxes).map { "\(CurveLabel.weekInFull($0)): \($1)" }
        return "| \(stretch.span) | \(row.title.markdown) | \(SheetLabel.asBefore) | "
          + "\(boxes.count == 1 ? boxes[0] : labelled.joined(separator: "<br>")) |"
      }
    }
    guard !stage.phase.gate.isEmpty else { return lines }
    lines += [
      "", gateTitle(of: stage), "",
    ]
    return lines + stage.phase.gate.map { "- [ ] \($0.description.markdown)" }
  }

  private static func signs(_ count: Int) -> String { String(repeating: "☐", count: count) }
}

extension String {
  /// The text with every character escaped that Markdown or HTML would read as a mark.
  var markdown: String {
    reduce(into: "") { text, character in
      switch character {
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "$": text += "\\\(character)"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "&": text += "&amp;"
      case _ where character.isNewline: text += " "
      default: text.append(character)
      }
    }
  }
}
