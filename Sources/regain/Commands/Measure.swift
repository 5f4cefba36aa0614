import ArgumentParser
import RegainKit
import Rehabilitation
import Sheets

extension Regain {
  /// `regain measure`: record an outcome measure.
  struct Measure: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "measure",
      abstract: "Record an outcome measure, such as flexion, girth, or a questionnaire's total.",
      discussion: """
        'regain measure PLAN' lists the measures that can be recorded, with the last value.

        EXAMPLES:
          regain measure left-knee flexion 95
          regain measure left-knee step-down-count 16 --other 20
        """)

    @OptionGroup var options: PlanOptions

    @Argument(help: "The measure, by its id.")
    var measure: String?

    @Argument(help: "The value, in the measure's unit or another: 95, '95 deg', '16 in', two.")
    var value: [String] = []

    @Option(
      help: ArgumentHelp("The other leg's value, where both were tested.", valueName: "value"))
    var other: String?

    @Option(
      parsing: .unconditional, help: ArgumentHelp("The day it was taken.", valueName: "date"))
    var date: PastDateText?

    @Flag(help: "Write JSON.")
    var json = false

    func run() throws {
      guard let measure else { return try list() }
      guard !value.isEmpty else {
        throw Failure(OptionFault.noValue(measure: measure))
      }
      var plan = try options.open(.writing)
      let day = try date?.date(today: plan.moment.date) ?? plan.moment.date
      let facts = try facts(of: measure, value.joined(separator: " "), on: day, in: &plan)
      if json {
        for case .measure(let reading) in facts {
          try writeOutput(
            encodedJSON(["measure": reading.measure, "value": "\(reading.value)", "date": "\(day)"])
          )
        }
      } else {
        try writeOutput(facts.map { "Stored: \($0.words).\n" }.joined())
      }
    }

    private func facts(
      of id: String, _ value: String, on day: CivilDate, in plan: inout OpenPlan
    ) throws(Failure) -> [Fact] {
      let unit = Rehabilitation.Measure(named: id)?.unit
      let amount = try number(value, unit)
      let otherSide = try other.map { text throws(Failure) in try number(text, unit) }
      do {
        return try plan.measure(id, amount, otherSide: otherSide, on: day)
      } catch .report(.ahead(let day)) {
        throw Failure(.usage, "'--date' lies ahead: \(day).")
      } catch {
        throw Failure(error)
      }
    }

    /// A value; one in another unit is shown as it is stored.
    private func number(
      _ text: String, _ unit: Rehabilitation.Measure.Unit?
    ) throws(Failure) -> Amount {
      let number = try typedNumber(text, unit)
      if let conversion = number.conversion(to: unit?.rawValue ?? "") {
        writeError("\(conversion)\n")
      }
      return number.amount
    }

    private func list() throws {
      let schedule = try options.open().schedule()
      let course = schedule.plan.course
      let asked = schedule.askedMeasures
      let rows = Rehabilitation.Measure.all.map { measure in
        (measure, course.measures.last { $0.measure == measure.id })
      }
      if json {
        return try writeOutput(
          encodedJSON(
            rows.map { ["id": $0.id, "title": $0.name, "last": $1.map { "\($0.value)" } ?? ""] }))
      }
      var page = TextLayout(width: Environment.columns, style: .plain)
      let today = schedule.plan.today
      // What the plan asks for stands first.
      for isAsked in [true, false] {
        for (measure, last) in rows where asked.contains(measure.id) == isAsked {
          page.row(
            "\(isAsked ? "*" : " ") \(measure.id)",
            "\(measure.name) (\(measure.unitWords))"
              + (last.map { ": \($0.value) on \($0.date.withWeekday(seenFrom: today))" } ?? ""),
            column: 26)
        }
      }
      page.paragraph(PageSentence.askedMeasures(of: schedule.plan.enrolment.name, asked.count))
      try writeOutput(page.text)
    }
  }
}
