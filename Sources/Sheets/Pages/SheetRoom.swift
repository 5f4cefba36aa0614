/// How much of a sheet of paper its parts take, in tenths of a millimetre and on the safe side.
///
/// A week decides by it whether its grid and its cards share a sheet; if they do not, the cards begin
/// a new one, so that no engine breaks the page within.
enum SheetRoom {
  /// The height of a paper between its margins.
  static func height(of paper: PageOptions.Paper) -> Int {
    paper == .a4 ? 2690 : 2514
  }

  /// What stands above the first sheet: the clinic, the plan's title and dates, and for whom it is.
  static func masthead(_ head: SheetHead) -> Int {
    (head.hasLetterhead ? 460 : 300) + (head.facts.isEmpty ? 0 : 65)
  }

  /// A week's heading, the line of each of its phases, and the heads of its days.
  static func heading(phases: [WeekPage.PhaseLine]) -> Int {
    phases.reduce(260) { $0 + 50 * (1 + ($1.title.count + ($1.expect?.count ?? 0)) / 105) }
  }

  /// The rows of a grid below their groups' headings.
  static func grid(_ groups: [WeekPage.Group]) -> Int {
    groups.reduce(0) { room, group in
      group.rows.reduce(room + 85) { $0 + 15 + $1.lines * 46 }
    }
  }

  /// Cards or rows to write on, with their heading.
  static func entries(_ count: Int, areRows: Bool) -> Int {
    count == 0 ? 0 : 200 + count * (areRows ? 87 : 215)
  }

  /// A text in a frame at the end.
  static func reminder(_ text: String?) -> Int {
    text.map { 125 + 47 * ($0.count / 105) } ?? 0
  }
}
