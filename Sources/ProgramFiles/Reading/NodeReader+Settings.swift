import Rehabilitation

extension NodeReader {
  func settings() -> Settings? {
    guard let fields = fields(["deload", "breaks", "flare", "source"]) else { return nil }
    // The linter asks for it: what runs was pinned when settings named no source.
    let citations = fields["source"].map { _ in fields.citations() } ?? []
    return Settings(
      deload: fields["deload"]?.deload(), breaks: fields.list("breaks") { $0.pause() },
      flare: fields["flare"]?.flare(), citations: citations)
  }

  private func deload() -> Settings.Deload? {
    guard let fields = fields(["every", "sets", "load"]) else { return nil }
    let every = fields.required("every")?.whole(in: 3...12, unit: ["weeks"], example: "5 weeks")
    let sets = fields.required("sets")?.percent()
    let load = fields.required("load")?.percent()
    guard let every, let sets, let load else { return nil }
    return Settings.Deload(everyWeeks: every, setsPercent: sets, loadPercent: load)
  }

  private func pause() -> Settings.Break? {
    guard let fields = fields(["from", "to", "load", "fewer-sets"]) else { return nil }
    let from = fields.required("from")?.days()
    let back = fields.required("to")?.word(Settings.Break.Return.self)
    let load = fields.required("load")?.percent()
    let fewer = fields["fewer-sets"].map { $0.whole(in: 1...5, example: "1") } ?? 0
    guard let from, let back, let load, let fewer else { return nil }
    return Settings.Break(fromDays: from, to: back, loadPercent: load, fewerSets: fewer)
  }

  private func flare() -> Settings.Flare? {
    guard let fields = fields(["resume", "rise"]) else { return nil }
    let resume = fields.required("resume")?.percent()
    let rise = fields.required("rise")?.percent()
    guard let resume, let rise else { return nil }
    return Settings.Flare(resumePercent: resume, risePercent: rise)
  }
}
