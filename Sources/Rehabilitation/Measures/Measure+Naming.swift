extension Measure {
  /// The measure that a person means: its id or title, or a beginning of the id that no other has.
  public init?(typed name: String) {
    let ids = NearNames(Measure.all.map(\.id))
    let titled = Measure.all.first { $0.name.lowercased() == name.lowercased() }?.id
    guard let id = titled ?? ids.meant(by: name), let measure = Measure(named: id) else {
      return nil
    }
    self = measure
  }

  /// All measures by id, with their titles and what people call them.
  package static let nearNames = NearNames(
    Measure.all.map { NearNames.Name($0.id, also: [$0.name] + (more[$0.id] ?? [])) })

  /// What people call a measure.
  private static let more: [String: [String]] = [
    "pain": ["soreness", "nprs", "vas"], "swelling": ["effusion", "stroke test"],
    "girth": ["circumference", "tape"], "flexion": ["bend", "bending", "range of motion", "rom"],
    "extension-deficit": ["straightening", "extension", "range of motion", "rom"],
    "chair-stand": ["sit to stand", "chair rise"], "timed-up-and-go": ["tug", "get up and go"],
    "fast-walk": ["gait speed", "walking speed"], "six-minute-walk": ["6mwt", "6 minute walk"],
    "steps": ["pedometer", "step counter"], "walking": ["walk", "minutes walked"],
    "night-wakings": ["night pain", "sleep"], "effort": ["rpe", "borg"],
    "balance-reach": ["y balance", "star excursion"], "kujala": ["akps"], "visa-p": ["visa"],
    "oxford-knee-score": ["oks", "oxford"], "acl-rsi": ["return to sport after injury", "rsi"],
    "kos-adls": ["kos"], "triple-hop": ["triple hop"], "crossover-hop": ["cross-over hop"],
    "lag": ["quadriceps lag", "extensor lag"], "giving-way": ["gave way", "buckling"],
    "falls": ["fell", "fall"],
  ]
}
