import ArgumentParser
import RegainKit

/// Which plans of a clinic are looked for, and how much is told of them.
struct CaseloadOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only plans of a therapist.", valueName: "name"))
  var therapist: String?

  @Option(help: ArgumentHelp("Only plans with a tag.", valueName: "word"))
  var tag: String?

  @Option(help: ArgumentHelp("Only plans with a programme, by its id.", valueName: "program"))
  var program: String?

  @Option(help: ArgumentHelp("Only plans in a phase, by its id or title.", valueName: "phase"))
  var phase: String?

  @Option(
    help: ArgumentHelp(
      "The days without a report after which a plan counts as silent, 1 to 365; 7 if not given.",
      valueName: "days"))
  var silent: Int?

  @Flag(help: "Tell nothing but the plans' names and how urgent they are.")
  var discreet = false

  func validate() throws {
    if let silent, !(1...365).contains(silent) {
      throw ValidationError(.outOfRange(option: "--silent", silent, 1...365))
    }
  }

  /// Which plans are looked for.
  var filter: Caseload.Filter {
    var filter = Caseload.Filter()
    filter.therapist = therapist
    filter.tag = tag
    filter.program = program
    filter.phase = phase
    return filter
  }

  /// The days without a report after which a plan counts as silent.
  var patience: Int { silent ?? Caseload.usualPatience }

  /// The options that were typed.
  var typed: [String] {
    [
      (therapist != nil, "--therapist"), (tag != nil, "--tag"), (program != nil, "--program"),
      (phase != nil, "--phase"), (silent != nil, "--silent"), (discreet, "--discreet"),
    ].filter(\.0).map(\.1)
  }
}
