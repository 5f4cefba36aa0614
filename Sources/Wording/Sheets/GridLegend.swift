/// The legend below a week's grid of hours.
package struct GridLegend: Hashable, Sendable {
  private let isTravelling: Bool

  /// The legend of a week; whether a day of it is on the clock of another zone.
  package init(isTravelling: Bool) {
    self.isTravelling = isTravelling
  }

  /// What the signs mean, and whose times are shown.
  package var words: String {
    let clock = isTravelling ? "the clock of where you are" : "the plan's clock"
    return "░ busy   ▌ session   times on \(clock)"
  }
}
