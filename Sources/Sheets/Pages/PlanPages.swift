import Wording

/// A plan as pages: one self-contained HTML file, for the screen and for paper.
public struct PlanPages: Sendable {
  private let plan: PrintedPlan
  private let options: PageOptions

  /// The pages of a plan.
  public init(_ plan: PrintedPlan, options: PageOptions) {
    self.plan = plan
    self.options = options
  }

  /// The file, which needs neither network nor script.
  public func html() -> String {
    let page = PageTemplate.library(of: options.kinds)
      .render(document, withTemplate: PageTemplate.document.name)
    return page?.replacingUntrusted ?? ""
  }

  /// What the document's template is filled with.
  var document: PageDocument {
    let weeks = plan.weeks(in: options.weeks)
    let codes = DiaryCodes(plan.plan.programs)
    let kinds = options.kinds
    return PageDocument(
      title: plan.title, head: plan.head, heading: plan.programTitles, ownName: plan.ownName,
      dates: plan.dates, printedOn: options.printedOn.long,
      style: PageStyle(options).text(runningTitle: plan.runningTitle),
      classes: (options.isLarge ? "large" : "usual") + (options.beginsWithMonth ? " months" : ""),
      overview: kinds.contains(.overview)
        ? OverviewPage(plan, options: options) : nil,
      weeks: kinds.contains(.week) ? weekPages(weeks, codes: codes) : [],
      diary: kinds.contains(.diary) ? DiaryPage(weeks, of: plan, codes: codes) : nil,
      months: kinds.contains(.month) ? MonthPage.pages(of: weeks, in: plan) : [],
      progress: kinds.contains(.progress) ? ProgressPage(plan) : nil,
      clinician: kinds.contains(.clinician) ? ClinicianPage(plan, options: options) : nil,
      disclaimer: SheetLegend.disclaimer)
  }

  private func weekPages(_ weeks: [PlanWeek], codes: DiaryCodes) -> [WeekPage] {
    let height = SheetRoom.height(of: options.paper)
    let cards = CardedDoses(weeks, of: plan, options: options)
    // Few weeks follow the cards that they refer to, on the same or the facing sheet.
    let follows = options.showsCardsBesideWeeks && weeks.count <= 2
    var pages = [WeekPage]()
    var free = 0
    for (index, week) in weeks.enumerated() {
      let isFirstSheet = index == 0 && !options.kinds.contains(.overview)
      let room = isFirstSheet ? height - SheetRoom.masthead(plan.head) : height
      var page = WeekPage(
        week, of: plan, codes: codes, cards: cards, isToWrite: !options.isLarge,
        room: follows ? nil : room, half: height * 2 / 5)
      page.isBelow = follows || page.room <= free && !options.isLarge
      free = page.isLong ? 0 : (page.isBelow ? free : room) - page.room
      pages.append(page)
    }
    return pages
  }
}

/// What the document's template is filled with.
struct PageDocument {
  let title: String
  let head: SheetHead?
  let heading: String
  let ownName: String?
  let dates: String?
  let printedOn: String
  let style: String
  let classes: String
  let overview: OverviewPage?
  let weeks: [WeekPage]
  let diary: DiaryPage?
  let months: [MonthPage]
  let progress: ProgressPage?
  let clinician: ClinicianPage?
  let disclaimer: String
}
