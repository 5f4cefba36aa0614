import ArgumentParser
import RegainKit
import Wording

extension Regain {
  /// `regain targets`: the calendars that a plan is published to.
  struct Targets: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "targets",
      abstract: "List the calendars of a plan, forget one, or set up what keeps them right.",
      discussion: """
        A calendar that is forgotten is not written any more; its file or folder is left as it is. \
        'timer' writes what has systemd bring the calendars up to date each morning, for what only time \
        changes, and shows the line for cron. 'vdirsyncer' prints settings for a folder and a server, \
        without a password.

        EXAMPLES:
          regain targets left-knee
          regain targets left-knee remove folder
          regain targets left-knee timer
          regain targets left-knee vdirsyncer --server ADDRESS --user NAME
        """)

    enum Action: String, CaseIterable, ExpressibleByArgument {
      case remove, timer, vdirsyncer
    }

    @OptionGroup var options: PlanOptions

    @Argument(help: "'remove', 'timer' or 'vdirsyncer'.")
    var action: Action?

    @Argument(help: ArgumentHelp("The calendar's name.", valueName: "name"))
    var name: String?

    @Option(help: ArgumentHelp("The CalDAV server's address.", valueName: "address"))
    var server: String?

    @Option(help: ArgumentHelp("Your user's name on the server.", valueName: "name"))
    var user: String?

    @Flag(help: "Write JSON.")
    var json = false

    func validate() throws {
      if action == .vdirsyncer, server == nil || user == nil {
        throw ValidationError(
          .missing(["--server https://… (the CalDAV server)", "--user NAME (your name there)"]))
      }
      if action == .remove, name == nil {
        throw ValidationError("Missing expected argument '<name>': which calendar is forgotten.")
      }
    }

    func run() throws {
      let steps = try steps
      if action == .remove, let name {
        let removed = try options.open(.writing).removeTarget(name)
        return try writeOutput(
          TargetSentence.removed(removed).words(offering: steps) + "\n")
      }
      let plan = try options.open()
      switch action {
      case .timer: return try writeUnits(for: plan)
      case .vdirsyncer: return try writeSettings(for: plan)
      case .remove, nil: break
      }
      let targets = try plan.targets()
      if json { return try writeOutput(encodedJSON(["targets": targets.map(ListedTarget.init)])) }
      guard !targets.isEmpty else { throw Failure(RegainError.target(.none(plan: plan.name))) }
      try writeOutput(
        targets.map { TargetSentence.listed($0).words(offering: steps) + "\n" }.joined())
    }
  }
}

extension Regain.Targets {
  /// Writes the units of systemd, and shows what else is to be done.
  fileprivate func writeUnits(for plan: OpenPlan) throws {
    guard let home = Environment.variable("HOME") else { throw Failure(LookupFault.home) }
    let store = FileSystem.absolute(try options.store.path())
    let command = [Environment.programPath, "publish", plan.name, "--store", store]
    let base = Environment.variable("XDG_CONFIG_HOME") ?? "\(home)/.config"
    let folder = "\(base)/systemd/user"
    let name = "regain-\(SyncSettings.unitName(of: plan.name))"
    try worded(RegainError.file) { () throws(FileError) in
      try FileSystem.makeFolder(folder)
      for unit in SyncSettings.units(command: command, plan: plan.name) {
        try FileSystem.replace("\(folder)/\(name).\(unit.ending)", with: Array(unit.text.utf8))
      }
    }
    let cron = SyncSettings.cron(command: command.map(\.shellQuoted).joined(separator: " "))
    try writeOutput(
      "\(folder)/\(name).timer is written. Switch it on: systemctl --user enable --now \(name).timer\n"
        + "Or a line for 'crontab -e': \(cron)")
  }

  /// Prints settings of vdirsyncer for the plan's folder.
  fileprivate func writeSettings(for plan: OpenPlan) throws {
    guard let server, let user else { return }
    guard
      let target = try plan.targets().first(where: {
        $0.kind == .folder && (name == nil || $0.name == name)
      }), let path = target.path
    else { throw Failure(RegainError.target(.noFolder(plan: plan.name))) }
    try writeOutput(
      SyncSettings.vdirsyncer(
        name: SyncSettings.unitName(of: plan.name), folder: FileSystem.folder(of: path),
        calendar: String(path.split(separator: "/").last ?? ""), server: server, user: user))
  }
}

/// A calendar of a plan as JSON.
private struct ListedTarget: Encodable {
  let name: String
  let kind: String
  let path: String?
  let auto: Bool
  let then: String?

  init(_ target: PublicationTarget) {
    name = target.name
    kind = target.kind.rawValue
    path = target.path
    auto = target.isAutomatic
    then = target.afterwards
  }
}
