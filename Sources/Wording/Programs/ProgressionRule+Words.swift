import Rehabilitation

extension ProgressionRule.Name {
  /// What a dose climbs by, in a few words.
  package var words: String {
    switch self {
    case .weekly: "a table, week by week"
    case .ladder: "rungs"
    case .linear: "a share a week"
    case .double: "repetitions, then load"
    case .dapre: "DAPRE"
    case .delorme: "DeLorme"
    case .oxford: "Oxford"
    case .twoForTwo: "two for two"
    case .effort: "felt effort"
    case .quota: "a quota by time"
    case .motion: "degrees"
    case .steps: "steps a day"
    }
  }
}
