import Wording

/// Rows to fill by hand, week after week.
struct DiaryPage {
  let weeks: [Week]
  let example: String?
  /// The number of the first exercise that can be keyed in.
  let exercise: String?
  /// Whether the plan has dates, so that its lines can be logged.
  let isDated: Bool
  /// How a file of such lines is logged.
  let keyingIn: String

  /// A week's rows.
  struct Week {
    let number: Int
    let dates: String?
    let entries: [DiaryEntry]
  }

  init(_ weeks: [PlanWeek], of printed: PrintedPlan, codes: DiaryCodes) {
    self.weeks = weeks.compactMap { week in
      let entries = DiaryEntry.entries(of: week, in: printed, codes: codes)
      guard !entries.isEmpty else { return nil }
      return Week(
        number: week.number, dates: printed.isDated ? week.dates.words : nil, entries: entries)
    }
    isDated = printed.isDated
    keyingIn = printed.steps(.logDiary)
    let entries = self.weeks.flatMap(\.entries)
    let first = entries.first { !$0.exercises.isEmpty } ?? entries.first { !$0.isMeasured }
    example = first?.code
    exercise = first?.exercises.first { !$0.isUncounted }?.number
  }
}
