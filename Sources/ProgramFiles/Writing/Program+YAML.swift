import Rehabilitation

extension ProgramFile {
  /// Writes a programme as YAML: the keys in the documented order, small things on one line.
  ///
  /// What `read(_:path:catalogue:)` makes of the text equals `program`, where `program` keeps to
  /// the rules of the format. Comments of a file that it was read from are not in it.
  public static func write(_ program: Program) -> String {
    program.yaml.lines.joined(separator: "\n") + "\n"
  }
}

extension Program {
  fileprivate var yaml: YAMLValue {
    var pairs = Pairs()
    pairs.add("id", text: id)
    pairs.add("title", text: title)
    pairs.add("summary", text: summary)
    pairs.add("kind", text: kind.rawValue)
    pairs.add("for", texts: conditions)
    pairs.add("words", texts: words)
    pairs.add("clearance", .plain(clearance.rawValue))
    pairs.add("counts-from", text: anchor == .start ? nil : anchor.rawValue)
    pairs.add("leads-to", text: leadsToOperation ? "operation" : nil)
    pairs.add("short-notice", shortNotice?.yaml)
    pairs.add("not-with", texts: exclusions.map(\.description))
    pairs.add("pain", pain.yaml)
    pairs.add("contraindications", .rows(contraindications.map(\.yaml)))
    pairs.add("stop", .rows(stopSigns.map { $0.yaml("sign") }))
    pairs.add("refer", .rows(referrals.map { $0.yaml("when") }))
    pairs.add("notes", notes.isEmpty ? nil : .rows(notes.map { $0.yaml("text") }))
    pairs.add("settings", settings.yaml)
    pairs.add("giving-way", givingWay?.yaml)
    pairs.add("limits", limits?.yaml)
    pairs.add("options", options.isEmpty ? nil : .rows(options.map(\.yaml)))
    pairs.add("warm-up", warmUp?.yaml.mapping)
    pairs.add("cool-down", coolDown?.yaml.mapping)
    pairs.add("sources", .rows(sources.map(\.yaml)))
    let routine = Routine(warmUp: warmUp, coolDown: coolDown)
    pairs.add("phases", .rows(phases.map { $0.yaml(routine) }))
    return pairs.block
  }
}

extension PainLimits {
  /// The limits as a mapping.
  var yaml: YAMLValue {
    var pairs = Pairs()
    pairs.add("green", number: green)
    if climb != green { pairs.add("climb", number: climb) }
    pairs.add("amber", number: amber)
    pairs.addSource(citations)
    return pairs.mapping
  }
}

extension ProgramOption {
  fileprivate var yaml: YAMLValue {
    var pairs = Pairs()
    pairs.add("id", text: id)
    pairs.add("ask", text: question)
    pairs.addSource(citations)
    pairs.add(
      "answers",
      .rows(
        answers.map { answer in
          var pairs = Pairs()
          pairs.add("id", text: answer.id)
          pairs.add("says", text: answer.words)
          pairs.add("with", texts: answer.requested)
          return pairs.mapping
        }))
    return pairs.block
  }
}

extension ShortNotice {
  fileprivate var yaml: YAMLValue {
    var pairs = Pairs()
    pairs.add("fewer-than", text: "\(days) days")
    pairs.add("only", text: phase)
    pairs.addSource(citations)
    return pairs.mapping
  }
}

extension ClinicianLimits {
  fileprivate var yaml: YAMLValue {
    var pairs = Pairs()
    pairs.add("must-say", texts: names)
    pairs.add("shown-in", text: activity)
    pairs.addSource(citations)
    return pairs.mapping
  }
}

extension GivingWay {
  fileprivate var yaml: YAMLValue {
    var pairs = Pairs()
    pairs.add("back-to", text: phase)
    pairs.add("surgeon-from", number: surgeonFrom)
    pairs.addSource(citations)
    return pairs.mapping
  }
}

extension Program.Contraindication {
  fileprivate var yaml: YAMLValue {
    var pairs = Pairs()
    pairs.add("ask", text: question)
    pairs.add("yes-if", texts: raisedBy.map(\.description))
    pairs.add("no-if", texts: ruledOutBy.map(\.description))
    pairs.add("then", text: consequence.rawValue)
    pairs.addSource(citations)
    return pairs.mapping
  }
}

extension Program.Warning {
  fileprivate func yaml(_ key: String) -> YAMLValue {
    var pairs = Pairs()
    pairs.add(key, text: text)
    pairs.addSource(citations)
    return pairs.mapping
  }
}

extension Source {
  fileprivate var yaml: YAMLValue {
    var pairs = Pairs()
    pairs.add("id", text: id)
    pairs.add("title", text: title)
    pairs.add("grade", text: grade.rawValue)
    pairs.add("url", text: url)
    return pairs.mapping
  }
}
