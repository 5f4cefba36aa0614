import ArgumentParser
import RegainKit
import Rehabilitation

/// A command on one plan, whose name may be left out where there is one.
protocol PlanCommand: ShowingCommand {
  /// Which plan of which journal.
  var options: PlanOptions { get set }

  /// Whether all plans are meant, so that none is to be named.
  var isOfAllPlans: Bool { get }

  /// Whether a word that is no plan's name can be what follows one.
  static func canFollowPlan(_ word: String) -> Bool
}

extension PlanCommand {
  /// A command is on one plan, if it says nothing else.
  var isOfAllPlans: Bool { false }

  /// A session, such as `strength/3`, is told from a plan by its slash.
  static func canFollowPlan(_ word: String) -> Bool { word.contains("/") }
}

extension Regain.Log: PlanCommand {
  static func canFollowPlan(_ word: String) -> Bool {
    word.contains("/") || PlanName.isReading(word)
  }
}

extension Regain.Measure: PlanCommand {
  static func canFollowPlan(_ word: String) -> Bool {
    Rehabilitation.Measure.nearNames.meant(by: word) != nil
      || Rehabilitation.Measure.nearNames.isSlip(word)
  }
}

extension Regain.Gate: PlanCommand {
  static func canFollowPlan(_ word: String) -> Bool { Int(word) != nil }
}

extension Regain.Adjust: PlanCommand {
  static func canFollowPlan(_ word: String) -> Bool { Action(rawValue: word) != nil }
}

extension Regain.Why: PlanCommand {
  static func canFollowPlan(_ word: String) -> Bool {
    let someday = DateReader(today: CivilDate(dayNumber: 0), .future)
    return word.contains("/") || (try? someday.date(word)) != nil
  }
}

extension Regain.Sessions: PlanCommand {}
extension Regain.Undo: PlanCommand {}
extension Regain.Label: PlanCommand {}
extension Regain.History: PlanCommand {}
extension Regain.Export: PlanCommand {}
extension Regain.Diff: PlanCommand {}
extension Regain.Progress: PlanCommand {
  var isOfAllPlans: Bool { all }
}
extension Regain.Publish: PlanCommand {}
extension Regain.Sync: PlanCommand {}

extension Regain.Pull: PlanCommand {
  /// A file or a folder has a dot or a slash in its name.
  static func canFollowPlan(_ word: String) -> Bool {
    word.contains("/") || word.contains(".")
  }
}

extension Regain.Targets: PlanCommand {
  static func canFollowPlan(_ word: String) -> Bool { Action(rawValue: word) != nil }
}
