internal import CLibical

/// An iterator of libical over the dates and times that a rule gives.
///
/// Which rules it may be asked about, and from where, is ``RecurrenceExpansion``'s business.
struct RuleIterator: ~Copyable {
  private let pointer: OpaquePointer

  private init(adopting pointer: OpaquePointer) {
    self.pointer = pointer
  }

  deinit {
    icalrecur_iterator_free(pointer)
  }

  /// Starts an iterator.
  ///
  /// - Parameters:
  ///   - rule: A rule with valid numbers, whose lists are in order.
  ///   - start: Where to begin, in a year from 1583 to 2582.
  ///   - isDate: Whether the rule is one of whole days.
  /// - Returns: Nothing where libical refuses the rule.
  static func make(_ rule: RecurrenceRule, from start: LocalDateTime, isDate: Bool) -> RuleIterator?
  {
    let time = icaltimetype(isDate ? .date(start.date) : .floating(start))
    guard let pointer = icalrecur_iterator_new(icalrecurrencetype(rule), time) else { return nil }
    return RuleIterator(adopting: pointer)
  }

  /// The next one, in seconds since 1970 on its own clock.
  mutating func next() -> Int? {
    let time = icalrecur_iterator_next(pointer)
    guard icaltime_is_null_time(time) == 0 else { return nil }
    return LocalDateTime(
      year: Int(time.year), month: Int(time.month), day: Int(time.day), hour: Int(time.hour),
      minute: Int(time.minute), second: Int(time.second)
    ).secondsSinceEpoch
  }
}
