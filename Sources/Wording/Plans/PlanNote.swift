import Planning
import Rehabilitation

/// What a plan's line says beside where the plan stands.
package enum PlanNote {
  /// When something was logged last, and how it went, where that is known.
  case logged(CivilDate, Signal?)
  /// Nothing was logged yet.
  case nothingLogged
  /// When the next session is.
  case next(PlacedSession)
  /// When the next session is, and what.
  case nextByTitle(PlacedSession)

  /// The words: `logged Mon 2026-03-02, green`, `next Wed 2026-03-04 18:00, Leg strength`.
  package func words(in notation: Notation) -> String {
    switch self {
    case .logged(let date, let signal):
      "logged \(date.withWeekday)" + (signal.map { ", \($0.rawValue)" } ?? "")
    case .nothingLogged: "nothing logged yet"
    case .next(let placed): "next \(placed.when(in: notation))"
    case .nextByTitle(let placed): "next \(placed.when(in: notation)), \(placed.session.title)"
    }
  }
}
