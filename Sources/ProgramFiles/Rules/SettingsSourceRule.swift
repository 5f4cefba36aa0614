import Rehabilitation

extension Linter {
  /// `source-missing`: settings that are not the standard ones name their source, too.
  static let settingsSource: Rule = { subject, report in
    let settings = subject.program.settings
    let isStandard = settings == Settings(citations: settings.citations)
    if !isStandard, settings.citations.isEmpty { report.add(.sourceMissing, at: ["settings"]) }
  }
}
