import Rehabilitation

/// The line of a calendar entry that a person fills in on the phone.
package enum AnswerLine {
  /// The line: `pain __ effort __ morning __`.
  package static let blank = "pain __ effort __ morning __"
  /// The line of an entry that says no more than that there is a session, read in the same order.
  package static let neutral = "__ / __ / __"

  /// The readings that both lines ask for, in order.
  package static let fields: [DiaryLine.Field] = [.during, .effort, .morning]

  /// The words that a reading may be called by, beside the letter of the diary.
  package static let names: [String: DiaryLine.Field] = [
    "pain": .during, "effort": .effort, "morning": .morning, "before": .before, "done": .done,
    "swelling": .swelling,
  ]
}
