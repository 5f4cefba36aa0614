import Planning
import Rehabilitation

/// What was done to an entry in the calendar, and what the plan makes of it.
public enum PullSentence: Hashable, Sendable {
  /// A session lies at another time: the session, when it was, and when it is.
  case moved(String, from: String, to: String)
  /// A session takes another time, in minutes.
  case lasting(String, Int, planned: Int?)
  /// A session was taken out, or called off.
  case removed(String)
  /// A session was ticked off.
  case done(String)
  /// What was asked was filled in, in words.
  case answered(String, [String])
  /// The title is another.
  case renamed(String, String)
  /// A series was changed as a whole.
  case reshaped(String)
  /// The entry was found by its time and its title alone.
  case guess
  /// Whether a past session was done.
  case wasDone(String)
  /// Whether what was proposed is taken over.
  case takeOver
  /// Nothing was changed in the calendar.
  case nothing
  /// So much is missing that it looks like another calendar, or an empty one.
  case foreign(missing: Int, ahead: Int)
  /// So many were taken over; the plan's name tells how to undo it.
  case applied(Int)
  /// So many wait for an answer.
  case waiting(Int, plan: String)
  /// So many are put back with the next publication.
  case declined(Int, plan: String)

  /// Why the plan does not take it over.
  public enum Refusal: Hashable, Sendable {
    /// The plan has its own title.
    case title
    /// The plan has its own length.
    case length
    /// A series is changed in the plan.
    case series
    /// A habit has its times in the plan.
    case habit
    /// An entry of a whole day has no hour, or the other way round.
    case wholeDay
    /// The plan has changed the same session since.
    case journalWins
    /// It cannot be read as an answer, with what it says.
    case unread(String)
    /// The plan has no such session any more.
    case gone
  }

  /// The sentence.
  public func words(offering steps: NextStepWording) -> String {
    switch self {
    case .moved(let session, let from, let to): "\(session): moved from \(from) to \(to)"
    case .lasting(let session, let minutes, let planned):
      "\(session): \(minutes) min" + (planned.map { ", not \($0) min" } ?? "")
    case .removed(let session): "\(session): taken out"
    case .done(let session): "\(session): done"
    case .answered(let session, let readings): "\(session): \(readings.joined(separator: ", "))"
    case .renamed(let session, let title): "\(session): renamed to '\(title)'"
    case .reshaped(let session): "\(session): the series was changed"
    case .guess: "  Found by its time and title alone: the calendar gave it another identity."
    case .wasDone(let session): "Was it done? \(session)  [y]es, [n]o, [l]ater"
    case .takeOver: "Take it over? [y]es, [n]o, [l]ater"
    case .nothing: "Nothing was changed in the calendar."
    case .foreign(let missing, let ahead):
      "this looks like another calendar, or an empty one: \(missing) of \(ahead) entries ahead are missing. "
        + "If you took them out yourself: --force"
    case .applied(let count): "\(count == 1 ? "1 change" : "\(count) changes") taken over."
    case .waiting(let count, let plan):
      "\(count == 1 ? "1 change waits" : "\(count) changes wait") for your answer: "
        + steps(.pull(plan: plan))
    case .declined(let count, let plan):
      "\(count == 1 ? "1 entry is" : "\(count) entries are") put back by: \(steps(.publish(plan: plan)))"
    }
  }
}

extension PullSentence.Refusal {
  /// The reason, in a clause.
  public var words: String {
    switch self {
    case .title: "the plan keeps its own title"
    case .length: "the plan keeps its own length"
    case .series: "change a series in the plan, not in the calendar"
    case .habit: "a habit keeps its times; change them in the plan, not in the calendar"
    case .wholeDay: "an entry of the whole day keeps its day, and one with an hour its hour"
    case .journalWins: "the plan has changed this session since, and the plan goes first"
    case .unread(let text): "'\(text)' is no answer in its range"
    case .gone: "the plan has no such session any more"
    }
  }
}
