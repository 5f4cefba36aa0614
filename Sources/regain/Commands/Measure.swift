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
          regain measure left-knee flexion 95/120   (left/right)
          regain measure left-knee pain 3

        Pain and swelling of a day count as if they were logged with 'regain log --morning': within a day \
        of a session they are its reaction. A value outside the usual range is asked for once more; where \
        nobody can be asked, add --sure.
        """)

    @OptionGroup var options: PlanOptions

    @Argument(help: "The measure, by its id.", completion: NameCompletion.measures)
    var measure: String?

    @Argument(help: "The value, in the measure's unit or another: 95, '95 deg', '16 in', two.")
    var value: [String] = []

    @Option(
      help: ArgumentHelp("The other leg's value, where both were tested.", valueName: "value"))
    var other: String?

    @Option(
      parsing: .unconditional, help: ArgumentHelp("The day it was taken.", valueName: "date"))
    var date: PastDateText?

    @Flag(help: "A value outside the usual range is right.")
    var sure = false

    @Flag(help: "Write JSON.")
    var json = false

    func run() throws {
      guard let measure else { return try list() }
      guard !value.isEmpty else {
        throw Failure(OptionFault.noValue(measure: measure))
      }
      var plan = try options.open(.writing)
      let day = try date?.date(today: plan.moment.date) ?? plan.moment.date
      let report = try report(of: measure, value.joined(separator: " "), on: day, in: &plan)
      if json {
        for reading in report.measured {
          try writeOutput(encodedJSON(Stored(reading, report)))
        }
      } else {
        let stored = report.facts.map { "Stored: \($0.words)." }
        let lines = stored + report.consequences(offering: .commands)
        try writeOutput(lines.map { $0 + "\n" }.joined())
      }
    }

    /// A stored value as JSON, with what it means.
    private struct Stored: Encodable {
      let measure: String
      let value: String
      let date: String
      let signal: String?
      let verdict: String?
      let consequences: [String]?

      init(_ reading: MeasureReading, _ report: LogReport) {
        measure = reading.measure
        value = "\(reading.value)"
        date = "\(reading.date)"
        signal = report.verdict?.signal.rawValue
        verdict = report.verdict?.words
        consequences = report.verdict == nil ? nil : report.reaction
      }
    }

    private func report(
      of id: String, _ value: String, on day: CivilDate, in plan: inout OpenPlan
    ) throws -> LogReport {
      let unit = Rehabilitation.Measure(typed: id)?.unit
      let legs = value.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      var reading: MeasureReading
      // "2/10" is a value with its scale, "m/s" a unit.
      let isOfLegs =
        legs.count == 2 && other == nil && (try? NumberReader(unit: unit).number(value)) == nil
      if isOfLegs, let measure = Rehabilitation.Measure(typed: id), measure.isPerSide {
        let (left, right) = (try number(legs[0], unit), try number(legs[1], unit))
        reading = measure.reading(
          left: left, right: right, knee: try plan.schedule().plan.enrolment.knee, on: day)
      } else {
        reading = MeasureReading(measure: id, value: try number(value, unit), date: day)
        reading.otherSide = try other.map { text throws(Failure) in try number(text, unit) }
      }
      do {
        return try plan.log(reading, isSure: sure)
      } catch .report(.ahead(let day)) {
        throw Failure(.usage, "'--date' lies ahead: \(day).")
      } catch .measure(.outOfRange(let value, let measure))
        where measure.canExceedRange && Environment.hasPerson
      {
        try SureQuestion.confirm(measure.question(of: value))
        return try worded { () throws(RegainError) in try plan.log(reading, isSure: true) }
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
