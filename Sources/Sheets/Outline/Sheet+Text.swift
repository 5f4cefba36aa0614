import Rehabilitation
import Wording

extension Sheet {
  /// The sheet as plain text.
  ///
  /// - Parameters:
  ///   - width: The columns of a line, at least 40.
  ///   - style: How headings look.
  ///   - purpose: What the sheet is for.
  /// - Returns: The sheet, with no line wider than `width`.
  public func text(width: Int, style: TextStyle, purpose: Purpose) -> String {
    var page = TextLayout(width: width, style: style)
    page.heading(program.title, underline: "=")
    for paragraph in introduction { page.paragraph(paragraph) }
    if purpose == .hanging { for line in dosesExplained { page.paragraph(line) } }
    func list(_ title: String, _ points: [(text: String, citations: [Citation])]) {
      guard !points.isEmpty else { return }
      page.heading(title, underline: "-")
      for point in points {
        let sources = purpose == .reading ? " \(point.citations.bracketed)" : ""
        page.paragraph(point.text + sources, mark: "- ", indent: 2)
      }
    }
    list(SheetHeading.beforeStart, program.contraindications.map { ($0.question, $0.citations) })
    list(SheetHeading.stopAtOnce, program.stopSigns.map { ($0.text, $0.citations) })
    list(SheetHeading.referrals, program.referrals.map { ($0.text, $0.citations) })
    for stage in stages { lay(stage, number: number(of: stage), purpose: purpose, on: &page) }
    list(SheetHeading.goodToKnow, program.notes.map { ($0.text, $0.citations) })
    page.heading(SheetLabel.sources, underline: "-")
    for source in program.sources {
      page.paragraph(source.line, mark: purpose == .reading ? "\(source.id)  " : "- ", indent: 2)
    }
    if purpose == .reading {
      page.paragraph(SheetLegend.design, mark: "DES  ", indent: 2)
      page.paragraph(SheetLegend.uncertain, mark: "UNC  ", indent: 2)
    }
    page.blank()
    page.paragraph(SheetLegend.disclaimer)
    return page.text
  }

  private func lay(
    _ stage: Stage, number: Int, purpose: Purpose, on page: inout TextLayout
  ) {
    page.heading(
      SheetSentence.phase(number, stage.phase.title, length: stage.length), underline: "-")
    for paragraph in stage.introduction { page.paragraph(paragraph) }
    for stretch in stage.stretches {
      page.blank()
      page.paragraph(stretch.title)
      for row in stretch.rows { lay(row, purpose: purpose, on: &page) }
      layKept(of: stretch, purpose: purpose, on: &page)
    }
    guard !stage.phase.gate.isEmpty else { return }
    page.blank()
    let sources = purpose == .reading ? " \(stage.phase.citations.bracketed)" : ""
    page.paragraph(gateTitle(of: stage) + sources)
    for criterion in stage.phase.gate {
      page.paragraph("\(criterion)", mark: purpose == .hanging ? "[ ] " : "- ", indent: 2)
    }
  }

  private func lay(_ row: Row, purpose: Purpose, on page: inout TextLayout) {
    let boxes = purpose == .hanging ? " \(Sheet.boxes(row.boxes))" : ""
    page.row(row.fullTitle, row.rhythm + boxes, indent: 2, column: 32)
    for item in row.items {
      let dose = purpose == .reading ? "\(item.dose) \(item.citations.bracketed)" : item.words
      page.row(item.fullName, dose, indent: 4, column: 30)
    }
  }

  /// What goes on: with its boxes, or only named where it is not all of the week before.
  private func layKept(of stretch: Stretch, purpose: Purpose, on page: inout TextLayout) {
    guard purpose == .hanging else {
      guard !stretch.kept.isEmpty, !stretch.rows.isEmpty || !stretch.keepsAll else { return }
      let names = stretch.kept.map(\.title)
      let isAlone = stretch.rows.isEmpty
      return page.paragraph(
        isAlone ? names.joined(separator: "; ") : SheetSentence.asBefore(names), indent: 2)
    }
    for row in stretch.kept {
      let boxes = row.boxes.map(Sheet.boxes)
      let labelled = zip(stretch.numbers, boxes).map {
        "\(CurveLabel.weekInFull($0)): \($1)".unbroken
      }
      page.row(
        stretch.rows.isEmpty ? row.title : SheetSentence.asBefore(row.title),
        boxes.count == 1 ? boxes[0] : labelled.joined(separator: " "), indent: 2, column: 32)
    }
  }

  private static func boxes(_ count: Int) -> String {
    Array(repeating: "[\u{A0}]", count: count).joined(separator: " ")
  }
}

extension String {
  /// The text, which no line breaks within.
  var unbroken: String { replacing(" ", with: "\u{A0}") }
}

extension [Citation] {
  /// The citations as a sheet shows them: `[F25, DES]`.
  var bracketed: String { "[" + map(\.description).joined(separator: ", ") + "]" }
}

extension Source {
  /// The source in a line.
  var line: String {
    "\(title). Grade \(grade.rawValue): \(grade.words)." + (url.map { " \($0)" } ?? "")
  }
}
