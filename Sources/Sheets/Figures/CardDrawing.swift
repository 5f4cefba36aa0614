import Pictograms
import Planning
import Rehabilitation
import Wording

/// An exercise of a plan with its picture, its dose and how it is done as one drawing, to be sent to a phone.
///
/// It names no person: a message may be seen by others.
public struct CardDrawing: Hashable, Sendable {
  /// The drawing as SVG, which needs nothing but itself.
  public let svg: String
  /// Its size in pixels of a screen.
  public let width: Int, height: Int

  /// The card of an exercise as it is to be done next; `nil` where no session has the exercise, or the
  /// catalogue does not know it.
  ///
  /// - Parameters:
  ///   - exercise: The exercise's id.
  ///   - printed: The plan.
  ///   - today: The day from which the next session is looked for; the last one stands where none is ahead.
  public init?(of exercise: String, in printed: PrintedPlan, on today: CivilDate) {
    guard let known = printed.catalogue[exercise],
      let (session, item) = printed.next(exercise, on: today)
    else { return nil }
    let notation = printed.steps.notation
    let side = item.side ?? known.side
    let dose = item.printedDose(in: notation)
    var paper = CardPaper()
    paper.picture(figure(of: known, knee: printed.knee))
    paper.text(known.name, size: 32, .strong)
    if let dose { paper.text(dose.inParts, size: 26, .accent) }
    let details =
      (side == .both ? [] : [side.words])
      + (known.equipment.isEmpty ? [] : [SheetSentence.equipment(known.equipment)])
      + [item.note].compactMap { $0 }
    if !details.isEmpty { paper.text(details.joined(separator: " · "), size: 20, .quiet) }
    for cue in known.cues { paper.text(cue, size: 22, .point) }
    paper.rule()
    if let pain = printed.pain(of: session) {
      paper.text(SheetSentence.pain(pain), size: 19, .plain)
    }
    for line in SheetLegend.explanations(of: [dose].compactMap { $0 }) {
      paper.text(line, size: 17, .quiet)
    }
    let sender = [printed.letterhead.clinic, printed.letterhead.phone].compactMap { $0 }
    paper.text(
      (sender.isEmpty ? [printed.programTitles] : sender).joined(separator: " · "), size: 17,
      .quiet)
    (width, height) = (CardPaper.width, paper.height)
    svg = paper.svg(title: known.name)
  }
}

extension String {
  /// A dose that lines break behind its commas, where its parts are short: `step 10 cm` stays together.
  fileprivate var inParts: String {
    split(separator: ", ").map { $0.count <= 24 ? String($0).unbroken : String($0) }
      .joined(separator: ", ")
  }
}

extension PrintedPlan {
  /// The exercises of the plan that a card can be made of, by id, in the order of its sessions.
  public var exerciseIDs: [String] {
    schedule.placed.flatMap(\.session.items).compactMap(\.exercise)
      .filter { catalogue[$0] != nil }.unique
  }

  /// The session that has an exercise next, or had it last, with what it asks for.
  fileprivate func next(_ exercise: String, on today: CivilDate) -> (Session, SessionItem)? {
    let all = schedule.placed.filter { $0.session.status != .cancelled }
      .compactMap { placed in
        placed.session.items.first { $0.exercise == exercise }.map { (placed, $0) }
      }
    let found = all.first { $0.0.date >= today && $0.0.session.status.isOpen } ?? all.last
    return found.map { ($0.0.session, $0.1) }
  }
}
