import ArgumentParser
import RegainKit

extension Regain {
  /// `regain label`: what lists and sheets call a plan.
  struct Label: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "label",
      abstract: "Give a plan tags, a therapist and a person, for lists and sheets.",
      discussion: """
        Nothing that is planned changes, and no calendar file holds any of it. 'caseload' finds plans \
        by tags and therapists; printed sheets name the person and the therapist in their head. \
        Without an option the label is shown.

        EXAMPLES:
          regain label left-knee --tag ward-3 --therapist 'Dr Weber'
          regain label left-knee --person 'Ada Example' --born 1968-05-04
          regain label left-knee --number P2041
          regain label left-knee --clear tags
        """)

    @OptionGroup var options: PlanOptions

    @Option(help: ArgumentHelp("A tag to add; several times for more.", valueName: "word"))
    var tag: [String] = []

    @Option(help: ArgumentHelp("A tag to take away.", valueName: "word"))
    var untag: [String] = []

    @Option(help: ArgumentHelp("Who looks after the plan.", valueName: "name"))
    var therapist: String?

    @Option(help: ArgumentHelp("Whose plan it is.", valueName: "name"))
    var person: String?

    @Option(
      parsing: .unconditional,
      help: ArgumentHelp("The day on which that person was born.", valueName: "date"))
    var born: PastDateText?

    @Option(
      parsing: .unconditional,
      help: ArgumentHelp(
        "The number under which the clinic keeps that person.", valueName: "number"))
    var number: String?

    @Option(help: ArgumentHelp("What is to be empty, before anything is added.", valueName: "part"))
    var clear: [LabelChange.Part] = []

    @Flag(help: "Write JSON.")
    var json = false

    func run() throws {
      var change = LabelChange()
      change.cleared = Set(clear)
      change.added = Set(tag)
      change.removed = Set(untag)
      change.therapist = therapist
      change.person = person
      change.number = number
      let isLook = change.isEmpty && born == nil
      var plan = try options.open(isLook ? .reading : .writing)
      change.born = try born?.date(today: plan.moment.date)
      let label = try worded { () throws(RegainError) in
        isLook ? try plan.label() : try plan.relabel(change)
      }
      if json { return try writeOutput(encodedJSON(label)) }
      try writeOutput("\(plan.name): \(label.words)\n")
    }
  }
}

extension LabelChange.Part: ExpressibleByArgument {}
