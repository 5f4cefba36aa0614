import Rehabilitation
import Wording

extension Program {
  /// The activities of all phases.
  var activities: [Activity] { phases.flatMap(\.activities) }

  /// The activities on request, each once, but for medicines, which a prescriber fills.
  public var choices: [ActivityChoice] {
    var seen = Set<String>()
    return activities.filter {
      $0.inclusion == .onRequest && $0.kind != .medicine && seen.insert($0.id).inserted
    }
    .map { activity in
      ActivityChoice(
        id: activity.id, title: activity.title,
        replaced: activity.replaced.flatMap { id in activities.first { $0.id == id }?.title })
    }
  }
}
