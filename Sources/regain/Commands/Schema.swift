import ArgumentParser
import RegainKit

extension Regain {
  /// `regain schema`: what a file may hold, for editors.
  struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "schema",
      abstract: "Write the JSON Schema of a file, so that editors complete and check it.",
      discussion: """
        An editor with a YAML language server finds the schema by the first line of the file:

          # yaml-language-server: $schema=program.schema.json

        EXAMPLES:
          regain schema -o program.schema.json
          regain schema exercises -o exercises.schema.json
          regain schema --batch -o batch.schema.json
        """)

    enum Kind: String, CaseIterable, ExpressibleByArgument {
      case program, exercises, patient
      case batchRequest = "batch-request"
      case batchAnswer = "batch-answer"
    }

    @Argument(help: "The file that the schema is of; a programme if not given.")
    var kind: Kind?

    @Flag(help: "Write the schema of the lines of 'batch': requests and answers in one file.")
    var batch = false

    @OptionGroup(title: "The file to write") var output: OutputOptions

    func validate() throws {
      if batch, let kind { throw ValidationError(.excluding("--batch", kind.rawValue)) }
    }

    func run() throws {
      let file = try output.file(for: .everybody)
      let schema =
        switch kind {
        case nil: batch ? RegainKit.Batch.schema : ProgramFile.schema
        case .program: ProgramFile.schema
        case .exercises: CatalogueFile.schema
        case .patient: PatientFile.schema
        case .batchRequest: RegainKit.Batch.requestSchema
        case .batchAnswer: RegainKit.Batch.answerSchema
        }
      try writeOutput(Array(encodedJSON(schema).utf8), to: file)
    }
  }
}
