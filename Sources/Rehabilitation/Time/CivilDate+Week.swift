extension CivilDate {
  /// The number of the week that a later day lies in, from 1; this day is the first one of week 1.
  public func week(of date: CivilDate) -> Int { days(to: date) / 7 + 1 }
}
