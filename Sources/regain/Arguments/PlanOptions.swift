import ArgumentParser
import RegainKit

/// Which plan of which journal, and when.
struct PlanOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "The plan's name, or its beginning; left out where there is one plan.", valueName: "plan"),
    completion: NameCompletion.followed)
  var plan: String

  @OptionGroup var store: StoreOptions
  @OptionGroup var clock: ClockOptions
  @OptionGroup(title: "How it is shown") var display: DisplayOptions

  /// What stands for a plan that was left out.
  static let unnamed = "\u{1}"

  /// Reads the plan.
  func open(_ mode: PlanStore.Mode = .reading) throws(Failure) -> OpenPlan {
    let (store, stamp) = (try store.open(mode), try clock.stamp())
    let open = try worded { () throws(RegainError) in try store.plan(plan, at: stamp) }
    open.notes.tell()
    return open
  }
}
