import ArgumentParser
import RegainKit
import Sheets

extension Regain.Progress {
  /// Shows how all plans go, as a table.
  func showAll() throws {
    guard options.plan == PlanOptions.unnamed else {
      throw ValidationError(.excluding("--all", options.plan))
    }
    let file = try output.file(beside: options.store)
    let stamp = try options.clock.stamp()
    let store = try options.store.open(.reading)
    let found = try worded { () throws(RegainError) in try store.progress(at: stamp) }
    let today = try options.clock.today(in: try Environment.planZone(nil))
    let sheet = found.plans.sheet(on: today)
    if json {
      try writeOutput(
        Array(encodedJSON(PlansDocument(plans: found.plans, found.unopened)).utf8), to: file)
    } else {
      switch format {
      case .text:
        let text = sheet.text(
          width: output.textWidth, style: output.textStyle, asSheet: file != nil)
        try writeOutput(Array(text.printablePage.utf8), to: file)
      case .html: try writeOutput(Array(sheet.html(printedOn: today).utf8), to: file)
      }
    }
    try found.unopened.fail()
  }
}
