import JournalStore

/// What is said of calendars that a plan is published to.
public enum TargetSentence: Hashable, Sendable {
  /// What has changed in one of them, or that nothing has.
  case published(String, changes: String, at: String)
  /// How many entries the person has changed in the calendar, and was not asked of yet.
  case edited(Int, plan: String)
  /// Calendar files in the folder that are not of the plan.
  case others([String])
  /// How many past entries a feed leaves out.
  case leftOut(Int)
  /// A calendar, or all of a plan, could not be brought up to date; the journal is safe.
  case behind(String?, plan: String, reason: String)
  /// The command that is run afterwards did not end well.
  case afterwardsFailed(String, ending: String, plan: String)
  /// The calendars that were brought up to date by themselves.
  case followed([String])
  /// One of a plan's calendars, in a list.
  case listed(PublicationTarget)
  /// A calendar was forgotten.
  case removed(PublicationTarget)

  /// The sentence.
  public func words(offering steps: NextStepWording) -> String {
    switch self {
    case .published(let name, let changes, let path): return "\(name): \(changes) (\(path))"
    case .edited(let count, let plan):
      let what = count == 1 ? "1 entry was" : "\(count) entries were"
      return "\(what) changed in the calendar: \(steps(.pull(plan: plan)))"
    case .others(let names):
      let rest = names.count > 3 ? " and \(names.count - 3) more" : ""
      return "Left alone, not of this plan: \(names.prefix(3).joined(separator: ", "))\(rest)."
    case .leftOut(let count):
      let what = count == 1 ? "The oldest past entry is" : "The oldest \(count) past entries are"
      return "\(what) left out: calendars take no more than 1 MB."
    case .behind(let name, let plan, let reason):
      let what = name.map { "The calendar '\($0)' is" } ?? "The calendars are"
      return "\(what) not up to date: \(reason) What was logged is safe. Try again: "
        + steps(.publish(plan: plan))
    case .afterwardsFailed(let command, let ending, let plan):
      return
        "'\(command)' \(ending). What was logged is safe. Try again: \(steps(.publish(plan: plan)))"
    case .followed(let changes): return "Calendar: \(changes.joined(separator: "; "))."
    case .listed(let target):
      let parts = [
        "\(target.name)  \(target.kind.words)", target.path ?? "not written to a file",
        target.isAutomatic ? "follows by itself" : "",
      ]
      return parts.filter { !$0.isEmpty }.joined(separator: ", ")
        + (target.afterwards.map { ", then: \($0)" } ?? "")
    case .removed(let target):
      guard target.kind != .share else {
        return "'\(target.name)' is forgotten, and its address with it."
      }
      return "'\(target.name)' is forgotten."
        + (target.path.map { " \($0) is left as it is." } ?? "")
    }
  }
}

extension PublicationTarget.Kind {
  /// What it is, in a word or two.
  public var words: String {
    switch self {
    case .file: "file to import"
    case .feed: "feed"
    case .folder: "folder"
    case .share: "shared in the home network"
    }
  }
}
