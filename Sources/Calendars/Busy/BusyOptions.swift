/// What counts as busy where an event leaves it open.
public struct BusyOptions: Hashable, Sendable {
  /// Whether an event of whole days is busy that says nothing of it; see ``BusyRule``.
  public var allDayIsBusy: Bool
  /// Whether events of whole days are all that counts, whatever they say: days off, as in a calendar
  /// of holidays.
  public var takesDaysOff = false
  /// The most seconds, roughly, that following the repetitions of a megabyte of a file may take; a smaller
  /// file may take as many.
  public var patience: Int

  /// Options; events of whole days are free unless they say otherwise.
  public init(allDayIsBusy: Bool = false, patience: Int = 1) {
    self.allDayIsBusy = allDayIsBusy
    self.patience = patience
  }
}
