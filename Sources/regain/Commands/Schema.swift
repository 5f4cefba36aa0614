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
          regain schema batch-request -o request.schema.json
        """)

    enum Kind: String, CaseIterable, ExpressibleByArgument {
      case program, exercises, patient
      case batchRequest = "batch-request"
      case batchAnswer = "batch-answer"
    }

    @Argument(help: "The file that the schema is of.")
    var kind = Kind.program

    @OptionGroup(title: "The file to write") var output: OutputOptions

    func run() throws {
      let file = try output.file(for: .everybody)
      let schema =
        switch kind {
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
