import ArgumentParser
import JournalStore

/// Which plan of which journal, and when.
struct PlanOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("The plan's name, as 'regain plans' lists it.", valueName: "plan"))
  var plan: String

  @OptionGroup var store: StoreOptions
  @OptionGroup var clock: ClockOptions

  /// Reads the plan.
  func open(_ mode: JournalStore.Mode = .reading) throws(Failure) -> OpenPlan {
    try OpenPlan(plan, in: try store.open(mode), at: try clock.stamp())
  }
}
