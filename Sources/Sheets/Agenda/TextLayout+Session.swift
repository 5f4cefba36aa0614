import Rehabilitation
import Wording

extension TextLayout {
  /// A session with its day, its identity and its doses.
  ///
  /// - Parameters:
  ///   - placed: The session.
  ///   - zone: The zone whose clock its time is on, where it is not the plan's.
  public mutating func lay(_ placed: PlacedSession, zone: String? = nil) {
    let session = placed.session
    let clock = zone.map { " (\($0))" } ?? ""
    let length = session.minutes.map { ", \($0) min" } ?? ""
    paragraph("\(placed.when)\(clock)  \(session.marked)\(length)  [\(session.id)]", indent: 2)
    for item in session.items { row(item.label, item.doseText, indent: 6, column: 28) }
    if session.isGate { for line in session.guidance { paragraph(line, indent: 6) } }
  }
}

extension SessionItem {
  /// The dose, with a word where it is uncertain.
  fileprivate var doseText: String {
    let dose = dose?.description ?? ""
    return isUncertain ? SheetSentence.uncertain(dose) : dose
  }
}
