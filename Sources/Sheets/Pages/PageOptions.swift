import Rehabilitation

/// How a plan is printed.
public struct PageOptions: Hashable, Sendable {
  /// The paper that sheets are laid out for.
  public enum Paper: String, CaseIterable, Hashable, Sendable {
    case a4, letter
  }

  /// The paper.
  public var paper = Paper.a4
  /// The sheets to print, in the order of ``PageKind``.
  public var kinds: Set<PageKind> = [.overview, .week]
  /// The weeks to print, counted from 1; `nil` for all.
  public var weeks: ClosedRange<Int>?
  /// Whether it is to be read at two metres.
  public var isLarge = false
  /// Whether exercises are shown as pictures.
  public var showsPictures = true
  /// Whether all curves, phases, changes, doses and sources follow the clinician's page.
  public var showsWholeCourse = false
  /// A link to the plan's calendar on the first sheet; `nil` for none.
  public var link: PageLink?
  /// The day that stands on each sheet as the day of printing.
  public var printedOn: CivilDate

  /// Whether some weeks stand beside the overview, so that its cards show the doses of these weeks and the
  /// weeks' grids need not repeat them.
  var showsCardsBesideWeeks: Bool {
    weeks != nil && kinds.isSuperset(of: [.overview, .week])
  }

  /// Whether the first sheet lies on its side.
  var beginsWithMonth: Bool {
    kinds.contains(.month) && kinds.isDisjoint(with: [.overview, .week, .diary])
  }

  /// The overview and the weeks, on A4.
  public init(printedOn: CivilDate) {
    self.printedOn = printedOn
  }
}
