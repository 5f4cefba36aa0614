extension PublishedPlace {
  /// The place that a session has.
  package init(_ placed: PlacedSession) {
    self.init(date: placed.date, start: placed.start)
  }
}
