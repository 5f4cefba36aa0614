/// What counts as busy where an event leaves it open.
public struct BusyOptions: Hashable, Sendable {
  /// Whether an event of whole days is busy that says nothing of it; see ``BusyRule``.
  public var allDayIsBusy: Bool
  /// Whether events of whole days are all that counts, whatever they say: days off, as in a calendar
  /// of holidays.
  public var takesDaysOff = false
  /// The most seconds, roughly, that following the repetitions of one file may take.
  public var patience: Int

  /// Options; events of whole days are free unless they say otherwise.
  public init(allDayIsBusy: Bool = false, patience: Int = 10) {
    self.allDayIsBusy = allDayIsBusy
    self.patience = patience
  }
}
