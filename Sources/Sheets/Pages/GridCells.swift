import Rehabilitation
import Wording

/// The cells of a row below the seven days of a week, each with its boxes to tick.
///
/// They hold times and our own words and nothing that was typed, so they are put together here: a
/// plan has thousands, and a template took longer for them than for all the rest.
struct GridCells: Hashable {
  /// The cells as they stand in the row.
  let markup: String
  /// The boxes of the day that has most.
  let mostMarks: Int

  /// A box to tick.
  struct Mark {
    /// When, where the cell shows it.
    let time: String?
    /// How the session stands.
    let status: Session.Status
  }

  /// The cells of a week with the boxes of each day.
  init(_ week: PlanWeek, isDated: Bool, marks: (CivilDate) -> [Mark]) {
    var markup = ""
    var most = 0
    for (index, day) in week.days.enumerated() {
      let marks = marks(day)
      most = max(most, marks.count)
      guard !marks.isEmpty else {
        markup += "<td class=\"none\"></td>"
        continue
      }
      let name = isDated ? day.weekday.short : SheetSentence.day(index + 1)
      markup += "<td data-day=\"\(name)\">\(marks.map(\.markup).joined())</td>"
    }
    self.markup = markup
    mostMarks = most
  }
}

extension GridCells.Mark {
  /// The box with its time: filled where it was done, dotted where it was not.
  fileprivate var markup: String {
    let time = time.map { "\($0.replacing(" ", with: "\u{A0}")) " } ?? ""
    return "<span class=\"mark\">\(time)<span class=\"\(status.boxClass)\"></span></span>"
  }
}

extension Session.Status {
  /// The classes of a box to tick.
  var boxClass: String {
    switch self {
    case .done: "box met"
    case .missed, .skipped: "box missed"
    case .confirmed, .tentative, .cancelled: "box"
    }
  }
}
