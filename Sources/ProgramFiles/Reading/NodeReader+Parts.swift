import Rehabilitation

/// The small parts that many parts of a programme have.
extension NodeReader {
  func citation() -> Citation? {
    scalar().map { Citation($0) }
  }

  func source() -> Source? {
    guard let fields = fields(["id", "title", "grade", "url"]) else { return nil }
    let id = fields.required("id")?.sourceID()
    let title = fields.required("title")?.text(upTo: Limits.summary)
    let grade = fields.required("grade")?.word(Source.Grade.self)
    let url = fields["url"]?.link()
    guard let id, let title, let grade else { return nil }
    return Source(id: id, title: title, grade: grade, url: url)
  }

  func painLimits() -> PainLimits? {
    defined("pain-limits") { $0.writtenPainLimits() }
  }

  private func writtenPainLimits() -> PainLimits? {
    guard let fields = fields(["green", "climb", "amber", "source"]) else { return nil }
    let green = fields.required("green")?.whole(in: 0...10)
    let climb = fields["climb"]?.whole(in: 0...10)
    // No ceiling of EVIDENCE 3.1 lies above 5.
    let amber = fields.required("amber")?.whole(in: 0...5)
    let citations = fields.citations()
    guard let green, let amber else { return nil }
    return PainLimits(green: green, climb: climb, amber: amber, citations: citations)
  }

  /// A warning whose text stands at a key of its own.
  func warning(_ key: String) -> Program.Warning? {
    guard let fields = fields([key, "source"]) else { return nil }
    let text = fields.required(key)?.text(upTo: Limits.summary)
    let citations = fields.citations()
    return text.map { Program.Warning(text: $0, citations: citations) }
  }

  /// What a knee that gives way means.
  func givingWay() -> GivingWay? {
    guard let fields = fields(["back-to", "surgeon-from", "source"]) else { return nil }
    let phase = fields.required("back-to")?.id()
    let episode = fields.required("surgeon-from")?.whole(in: 1...5)
    let citations = fields.citations()
    guard let phase, let episode else { return nil }
    return GivingWay(phase: phase, surgeonFrom: episode, citations: citations)
  }

  /// What is done where the operation is near at the start.
  func shortNotice() -> ShortNotice? {
    guard let fields = fields(["fewer-than", "only", "source"]) else { return nil }
    let days = fields.required("fewer-than")?
      .whole(in: 2...84, unit: ["days"], example: "10 days")
    let phase = fields.required("only")?.id()
    let citations = fields.citations()
    guard let days, let phase else { return nil }
    return ShortNotice(days: days, phase: phase, citations: citations)
  }

  /// A question whose answer a plan keeps.
  func option() -> ProgramOption? {
    guard let fields = fields(["id", "ask", "answers", "source"]) else { return nil }
    let id = fields.required("id")?.id()
    let question = fields.required("ask")?.text(upTo: Limits.guidance)
    let answers = fields.requiredList("answers") { $0.optionAnswer() }
    let citations = fields.citations()
    guard let id, let question else { return nil }
    return ProgramOption(id: id, question: question, answers: answers, citations: citations)
  }

  private func optionAnswer() -> ProgramOption.Answer? {
    guard let fields = fields(["id", "says", "with"]) else { return nil }
    let id = fields.required("id")?.id()
    let words = fields.required("says")?.text(upTo: Limits.title)
    let requested = fields.list("with") { $0.id() }
    guard let id, let words else { return nil }
    return ProgramOption.Answer(id: id, words: words, requested: requested)
  }

  /// How far a joint may move in an exercise.
  func rangeLimit() -> RangeLimit? {
    guard let fields = fields(["exercise", "range", "weeks", "source"]) else { return nil }
    let exercise = fields.required("exercise")?.id()
    let range = fields.required("range")?.degrees()
    let weeks = fields["weeks"]?.span(in: 1...104, example: "2-4")
    let citations = fields.citations()
    guard let exercise, let range else { return nil }
    return RangeLimit(exercise: exercise, range: range, weeks: weeks, citations: citations)
  }

  /// What a clinician's own plan must say.
  func limits() -> ClinicianLimits? {
    guard let fields = fields(["must-say", "shown-in", "source"]) else { return nil }
    let names = fields.requiredList("must-say") { $0.text(upTo: Limits.title) }
    let activity = fields.required("shown-in")?.id()
    let citations = fields.citations()
    return activity.map { ClinicianLimits(names: names, activity: $0, citations: citations) }
  }

  func contraindication() -> Program.Contraindication? {
    guard let fields = fields(["ask", "yes-if", "no-if", "then", "source"]) else { return nil }
    let question = fields.required("ask")?.text(upTo: Limits.summary)
    let consequence = fields.required("then")?
      .word(Program.Contraindication.Consequence.self)
    let raisedBy = fields.list("yes-if") { $0.personFact() }
    let ruledOutBy = fields.list("no-if") { $0.personFact() }
    let citations = fields.citations()
    guard let question, let consequence else { return nil }
    return Program.Contraindication(
      question: question, consequence: consequence, raisedBy: raisedBy, ruledOutBy: ruledOutBy,
      citations: citations)
  }

  /// A fact that answers a question, such as `age under 16`.
  private func personFact() -> PersonFact? {
    notation("age under 16", .personFact) { PersonFact($0) }
  }

  /// The id of a publication, such as `F25` or `K-Breda-2021`.
  private func sourceID() -> String? {
    if let sketch { return sketch.note(.sourceID) }
    guard let text = scalar() else { return nil }
    let isForm = text.utf8.allSatisfy {
      switch $0 {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
      default: false
      }
    }
    guard isForm, text.count <= 40, case .source = Citation(text) else {
      add(.idForm(text, near: []))
      return nil
    }
    return text
  }

  /// An address of the web; nothing else may stand where a page makes a link of it.
  private func link() -> String? {
    if let sketch { return sketch.note(.link) }
    guard let text = text(upTo: 500) else { return nil }
    let hasScheme = text.hasPrefix("https://") || text.hasPrefix("http://")
    guard hasScheme, !text.contains(where: { $0.isWhitespace || "\"<>\\".contains($0) }) else {
      add(.linkForm(text))
      return nil
    }
    return text
  }
}

extension Fields {
  /// What `source:` cites: one citation or a list, which must be there unless the file has a default.
  func citations() -> [Citation] {
    if self["source"] == nil, let usual = reader.defaults.citations { return usual }
    guard let value = self["source"] else {
      reader.add(.sourceMissing)
      return []
    }
    if value.sketch != nil {
      value.sketchCitations()
      return []
    }
    guard case .sequence(let nodes) = value.node else {
      return value.citation().map { [$0] } ?? []
    }
    if nodes.isEmpty { value.add(.sourceMissing) }
    return value.list { $0.citation() } ?? []
  }
}

extension NodeReader {
  /// Sketches one citation, or a list of at least one.
  fileprivate func sketchCitations() {
    defined("source") { reader -> Citation? in
      _ = reader.list(least: 1) { $0.citation() }
      return reader.citation()
    }
  }
}
