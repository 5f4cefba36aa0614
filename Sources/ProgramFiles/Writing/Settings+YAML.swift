import Rehabilitation

extension Settings {
  /// The settings as a mapping; `nil` where all are the standard ones.
  var yaml: YAMLValue? {
    var pairs = Pairs()
    pairs.add("deload", deload?.yaml)
    pairs.add("breaks", breaks.isEmpty ? nil : .list(breaks.map(\.yaml)))
    pairs.add("flare", flare?.yaml)
    guard !pairs.pairs.isEmpty else { return nil }
    if !citations.isEmpty { pairs.addSource(citations) }
    return pairs.block
  }
}

extension Settings.Deload {
  fileprivate var yaml: YAMLValue {
    var pairs = Pairs()
    pairs.add("every", text: "\(everyWeeks) weeks")
    pairs.add("sets", text: "\(setsPercent)%")
    pairs.add("load", text: "\(loadPercent)%")
    return pairs.mapping
  }
}

extension Settings.Break {
  fileprivate var yaml: YAMLValue {
    var pairs = Pairs()
    pairs.add("from", text: fromDays == 1 ? "1 day" : "\(fromDays) days")
    pairs.add("to", text: to.rawValue)
    pairs.add("load", text: "\(loadPercent)%")
    pairs.add("fewer-sets", number: fewerSets == 0 ? nil : fewerSets)
    return pairs.mapping
  }
}

extension Settings.Flare {
  fileprivate var yaml: YAMLValue {
    var pairs = Pairs()
    pairs.add("resume", text: "\(resumePercent)%")
    pairs.add("rise", text: "\(risePercent)%")
    return pairs.mapping
  }
}
