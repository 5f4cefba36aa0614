import Planning
import Rehabilitation
import Wording

extension ProgressSeries {
  /// The series of a plan and of what was logged.
  public init(_ printed: PrintedPlan) {
    let course = printed.plan.course
    let days = ProgressSeries.span(of: printed)
    let sessions = printed.schedule.placed.filter {
      $0.session.load.isExercise && $0.session.status != .cancelled && days.contains($0.date)
    }
    span = days
    origin = printed.origin
    isDated = printed.isDated
    phases = ProgressSeries.phases(of: printed.plan, in: days)
    limits = printed.plan.programs.first?.pain
    pain = sessions.compactMap { placed in
      let record = course.records[placed.session.id]
      let date = record?.date ?? placed.date
      let morning = course.reactions[placed.session.id]
      guard let record, record.pain != nil || morning != nil else { return nil }
      return Pain(date: date, during: record.pain, morning: morning)
    }
    doses = ProgressSeries.doses(of: sessions, course: course).map {
      $0.shown(in: printed.steps.notation)
    }
    weeks = ProgressSeries.weeks(of: sessions, in: printed)
    measures = ProgressSeries.measures(in: printed)
  }

  /// The days to show: up to today, at least seven; all of a plan without any report.
  private static func span(of printed: PrintedPlan) -> Range<CivilDate> {
    let span = printed.plan.span
    let course = printed.plan.course
    let isEmpty = course.records.isEmpty && course.measures.isEmpty && course.checkIns.isEmpty
    guard let today = course.moment?.date, today >= span.lowerBound, !isEmpty else { return span }
    let end = max(today.advanced(by: 1), span.lowerBound.advanced(by: 7))
    return span.lowerBound..<min(span.upperBound, end)
  }

  /// The phases of the first programme that has several, where more than one lies in the days.
  private static func phases(of plan: Plan, in days: Range<CivilDate>) -> [PhaseSpan] {
    guard let leading = plan.programs.first(where: { $0.phases.count > 1 }) else { return [] }
    let stages = plan.stages.filter { $0.program == leading.id }
    let spans = stages.enumerated().compactMap { index, stage -> PhaseSpan? in
      guard stage.dates.overlaps(days) else { return nil }
      return PhaseSpan(
        number: index + 1, title: stage.phase.title, dates: stage.dates.clamped(to: days))
    }
    return spans.count > 1 ? spans : []
  }

  private static func weeks(of sessions: [PlacedSession], in printed: PrintedPlan) -> [Week] {
    let course = printed.plan.course
    let byWeek = Dictionary(grouping: sessions) { printed.weekNumber(of: $0.date) }
    let red = redWeeks(of: printed)
    return byWeek.keys.sorted().map { number in
      let sessions = byWeek[number] ?? []
      let loads = sessions.compactMap { placed -> Int? in
        guard let record = course.records[placed.session.id], let effort = record.effort else {
          return nil
        }
        // What was done in minutes is known, where they were logged.
        if let minutes = record.minutes { return effort * minutes }
        return effort * (placed.session.minutes ?? 0) * (record.donePercent ?? 100) / 100
      }
      let planned = sessions.filter { !$0.session.id.isExtra }
      let end = printed.origin.advanced(by: number * 7)
      return Week(
        number: number, planned: planned.count,
        done: planned.filter { $0.session.status == .done }.count,
        extra: sessions.count - planned.count,
        minutes: planned.reduce(0) { $0 + ($1.session.minutes ?? 0) },
        load: loads.isEmpty ? nil : loads.reduce(0, +),
        isOver: course.moment.map { end <= $0.date } ?? false, isRed: red.contains(number))
    }
  }

  /// The weeks in which a session or a morning was red, or stopped the plan.
  private static func redWeeks(of printed: PrintedPlan) -> Set<Int> {
    let course = printed.plan.course
    let sessions = printed.schedule.placed.filter { placed in
      placed.session.status == .done && course.verdicts[placed.session.id].map(\.isRed) ?? false
    }.map { course.records[$0.session.id]?.date ?? $0.date }
    let mornings = course.mornings.filter(\.value.isRed).map(\.key)
    return Set((sessions + mornings).map(printed.weekNumber(of:)))
  }

  private static func measures(in printed: PrintedPlan) -> [Readings] {
    var order = [String]()
    var readings = [String: [MeasureReading]]()
    for reading in printed.plan.course.measures {
      if readings[reading.measure] == nil { order.append(reading.measure) }
      readings[reading.measure, default: []].append(reading)
    }
    return order.map { id in
      var meaning =
        Measure(named: id).map(MeasureMeaning.init)
        ?? MeasureMeaning(
          title: id.prefix(1).uppercased() + id.dropFirst().map { $0 == "-" ? " " : $0 }, unit: "",
          isMoreBetter: nil)
      meaning.references += gates(for: id, in: printed)
      let points = (readings[id] ?? []).enumerated()
        .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
        .map { point in
          Readings.Point(
            date: point.element.date, value: point.element.value,
            otherSide: point.element.otherSide)
        }
      // A change in percent is one of the first value.
      meaning.change = points.first.flatMap { first in
        Measure(named: id)?.changes.first?.size.amounts(from: first.value).lowerBound
      }
      return Readings(measure: id, meaning: meaning, points: points)
    }
  }

  /// The limits that gates set to a measure.
  private static func gates(
    for id: String, in printed: PrintedPlan
  ) -> [MeasureMeaning.Reference] {
    printed.plan.stages.flatMap { stage in
      stage.phase.gate.compactMap { criterion in
        guard case .measure(id, let comparison, let limit) = criterion else { return nil }
        return MeasureMeaning.Reference(
          value: limit.low, label: CurveLabel.gate(isLeast: comparison == .atLeast))
      }
    }
  }
}

extension Verdict {
  /// Whether it calls for less, or for nothing.
  fileprivate var isRed: Bool { signal >= .red }
}
