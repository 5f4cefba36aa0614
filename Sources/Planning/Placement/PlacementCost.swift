/// The cost of a choice of places; the first difference decides.
///
/// Costs are added part by part; that keeps their order, so a best whole is made of best parts.
struct PlacementCost: Hashable, Comparable {
  /// Sessions without a place.
  var missing = 0
  /// Sessions that are not where the calendar has them.
  var moved = 0
  /// Sessions that begin too soon after a meal; meals come last in a clash (EVIDENCE 9, rule 23), so
  /// they cost no session its place.
  var meals = 0
  /// Minutes between the calendar's place and this one.
  var shift = 0
  /// Routines at the same time as a session.
  var overlaps = 0
  /// Days away from the wished one, and other work on the same day.
  var days = 0
  /// Minutes away from the wished time.
  var minutes = 0
  /// The sum of the starts, in minutes since the first day on which any session may be.
  var lateness = 0

  /// The part in which an activity's place is hindered by others, and not only less liked.
  var hindered: PlacementCost {
    PlacementCost(missing: missing, moved: moved, meals: meals, shift: shift)
  }

  static func + (left: PlacementCost, right: PlacementCost) -> PlacementCost {
    PlacementCost(
      missing: left.missing + right.missing, moved: left.moved + right.moved,
      meals: left.meals + right.meals, shift: left.shift + right.shift,
      overlaps: left.overlaps + right.overlaps, days: left.days + right.days,
      minutes: left.minutes + right.minutes, lateness: left.lateness + right.lateness)
  }

  static func < (left: PlacementCost, right: PlacementCost) -> Bool {
    if left.missing != right.missing { return left.missing < right.missing }
    if left.moved != right.moved { return left.moved < right.moved }
    if left.meals != right.meals { return left.meals < right.meals }
    if left.shift != right.shift { return left.shift < right.shift }
    if left.overlaps != right.overlaps { return left.overlaps < right.overlaps }
    if left.days != right.days { return left.days < right.days }
    if left.minutes != right.minutes { return left.minutes < right.minutes }
    return left.lateness < right.lateness
  }
}
