import ArgumentParser
import RegainKit
import Wording

extension Regain {
  /// `regain batch`: many plans, a line of JSON each.
  struct Batch: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "batch",
      abstract: "Answer many requests, a line of JSON each, on all cores and without a journal.",
      discussion: """
        A request names a plan (programmes and choices, or the lines of 'journal export'), an instant, and \
        what to do: build, replay, publish, print-html or summary. Its answer holds what the command of that \
        name would write, or its error with the same words and code. Answers come in the order of the \
        requests. A request that cannot be answered stops none of the others, and the command ends with 0.

        EXAMPLES:
          regain batch requests.ndjson > answers.ndjson
          regain batch --jobs 2 --output-dir calendars < requests.ndjson
          regain schema --batch -o batch.schema.json
        """)

    @Argument(
      help: ArgumentHelp("The requests; standard input if not given.", valueName: "file"))
    var requests: String?

    @Option(
      help: ArgumentHelp(
        "How many requests are answered at once, 1 to 1024; one for each core that it may use if not given.",
        valueName: "n"))
    var jobs: Int?

    @Option(
      help: ArgumentHelp(
        "A folder for calendars and pages, a file each by the request's id, which no other may have.",
        valueName: "folder"))
    var outputDir: String?

    @Flag(help: "Stop at the first request that cannot be answered, and end with its code.")
    var failFast = false

    @OptionGroup var emergency: EmergencyOptions
    @OptionGroup var library: LibraryOptions

    func validate() throws {
      if let jobs, !(1...1024).contains(jobs) {
        throw ValidationError(.outOfRange(option: "--jobs", jobs, 1...1024))
      }
    }

    func run() throws {
      let number = try emergency.number()
      let folder = try outputDir.map { path throws(Failure) in
        try worded(RegainError.file) { () throws(FileError) in try FileSystem.makeFolder(path) }
        return path
      }
      let folders = library.library
      let batch = try worded { () throws(RegainError) in
        try RegainKit.Batch(folders, emergencyNumber: number, offering: .commands)
      }
      let lines = try LineStream(requests, limit: RegainKit.Batch.mostBytes)
      let taken = TakenIDs()
      let run = BatchRun(
        lines, workers: jobs ?? Environment.cores, endsWithFailure: failFast
      ) { request in
        if folder != nil {
          let id = request.line.bytes.flatMap(RegainKit.Batch.id)
          guard taken.take(id, at: request.place) else {
            return batch.answerToRepeatedID(id ?? "")
          }
        }
        let answer =
          switch request.line {
          case .bytes(let bytes): batch.answer(to: bytes, numbered: request.number)
          case .tooLong: batch.answerToOverlongLine(numbered: request.number)
          }
        guard let folder else { return answer }
        do throws(RegainError) {
          return try answer.written(to: folder)
        } catch {
          return answer.failing(with: error, emergencyNumber: number, offering: .commands)
        }
      }
      let outcome = try run.run()
      writeError(BatchSentence.done(answers: outcome.answers, failed: outcome.failed).words + "\n")
      if failFast, let code = outcome.firstFailure { throw ExitCode(code.rawValue) }
    }
  }
}
