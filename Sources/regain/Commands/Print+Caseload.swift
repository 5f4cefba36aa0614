import ArgumentParser
import RegainKit
import Sheets

extension Regain.Print {
  /// Refuses what does not go with the sheet of all plans, and what goes with it alone.
  func checkCaseload() throws {
    guard caseload else {
      if let option = clinic.typed.first {
        throw ValidationError(.dependent([option], on: "--caseload"))
      }
      return
    }
    let others =
      pages.ofOnePlan + (name == nil ? [] : ["--name"])
      + (enrolment.start == nil ? [] : ["--start"])
      + [enrolment.needingStart].compactMap { $0 } + programs.prefix(1)
    if let other = others.first { throw ValidationError(.excluding("--caseload", other)) }
  }

  /// Prints the day of all plans.
  func printCaseload() throws {
    let file = try output.file(beside: store, reading: letterhead.inputs)
    let stamp = try enrolment.clock.stamp()
    let plans = try store.open(.reading)
    let notation = try notation
    let day = try worded { () throws(RegainError) in
      try plans.caseloadDay(
        clinic.filter, silentAfter: clinic.patience, isDiscreet: clinic.discreet,
        in: notation, at: stamp)
    }
    let today = try enrolment.clock.today(in: try Environment.planZone(enrolment.zone))
    try writeOutput(try bytes(of: day.sheet(on: today), printedOn: today), to: file)
    if open, let file { try openFile(file.path) }
    try day.unopened.fail()
  }

  private func bytes(of sheet: TableSheet, printedOn today: CivilDate) throws -> [UInt8] {
    switch format {
    case .text:
      return Array(
        sheet.text(width: output.textWidth, style: output.textStyle).printablePage.utf8)
    case .markdown: return Array(sheet.markdown().printablePage.utf8)
    case .html: return Array(try html(of: sheet, printedOn: today).utf8)
    case .pdf:
      return try Printer.pdf(of: try html(of: sheet, printedOn: today), beside: output.path)
    case .svg, .png: throw ValidationError(.pictureWithoutCard(format.rawValue))
    }
  }

  private func html(of sheet: TableSheet, printedOn today: CivilDate) throws -> String {
    sheet.html(on: pages.paper, from: try letterhead.letterhead(in: store), printedOn: today)
  }
}
