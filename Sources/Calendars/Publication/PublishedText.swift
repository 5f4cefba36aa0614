import Rehabilitation
import Wording

/// What an entry said when it was last published, beside its days and times.
///
/// With it an entry can be written once more to the byte, whatever the plan, the settings or the words
/// of a later release would make of it.
public struct PublishedText: Hashable, Codable, Sendable {
  /// What the calendar shows of how a session went.
  public enum Outcome: String, Hashable, Codable, Sendable {
    /// Nothing.
    case open
    /// It was done, at least in part.
    case done
    /// It was missed or skipped.
    case missed

    /// What is shown of a session that stands so.
    init(_ status: Session.Status) {
      self =
        switch status {
        case .done: .done
        case .missed, .skipped: .missed
        case .confirmed, .tentative, .cancelled: .open
        }
    }
  }

  /// The title before a mark shows the outcome.
  var heading: String
  /// The text below the title; empty for none.
  var description: String
  /// Whether a gate that was not passed lay before it.
  var isTentative: Bool
  /// Whether it took the person's time while nothing was reported of it.
  var isBusy: Bool
  /// The category and the colour; `nil` where nothing is to be known of them.
  var category: String?, color: String?
  /// When it was announced, in minutes from its start; `nil` for not at all.
  var alarm: Int?
  /// What it showed of how the session went.
  var outcome: Outcome
  /// The positions of its sessions among their activity's, in order; `nil` where they are not known.
  var ordinals: [Int]?
}

extension PublishedText {
  /// What is published of the days of one entry.
  init(_ days: [EntryDay], _ options: CalendarOptions, text: inout EntryText) {
    let session = days[0].shown.session
    let content = days[0].content
    let isTimed = days[0].shown.start != nil && session.minutes != nil
    heading = text.heading(of: content)
    description = text.description(of: content)
    isTentative = session.isTentative
    isBusy = isTimed && !session.kind.isRoutine
    category = options.isDiscreet ? nil : session.kind.category
    color = options.isDiscreet ? nil : session.kind.color
    alarm = options.alarmMinutes.flatMap { minutes in
      // Ahead of a session, at the time of a routine.
      isTimed ? (session.kind.isRoutine ? 0 : -minutes) : nil
    }
    outcome = options.marksHistory ? Outcome(session.status) : .open
    ordinals = days.map(\.shown.session.id.ordinal)
  }

  /// Whether another entry says the same, of whichever sessions.
  func says(like other: PublishedText) -> Bool {
    var (one, two) = (self, other)
    one.ordinals = nil
    two.ordinals = nil
    return one == two
  }
}
