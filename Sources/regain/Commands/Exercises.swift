import ArgumentParser
import Pictograms
import RegainKit
import Sheets

extension Regain {
  /// `regain exercises`: the catalogue, and how its exercises look.
  struct Exercises: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "exercises",
      abstract: "List the exercises, or show how they look.",
      discussion: """
        EXAMPLES:
          regain exercises
          regain exercises quad
          regain exercises 'straight leg raise'
          regain exercises --format html -o exercises.html
          regain exercises sit-to-stand --format svg --knee left -o sit-to-stand.svg
        """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
      case text, svg, html
    }

    @Argument(
      help: ArgumentHelp(
        "Only these, by id or by words of their names, muscles or equipment.",
        valueName: "exercise"))
    var words: [String] = []

    @Option(help: "The format to write; 'svg' takes one exercise.")
    var format = Format.text

    @Option(
      name: [.customLong("knee"), .customLong("side")],
      help: "The knee in question; the left one's pictures are mirrored.")
    var knee: Knee?

    @OptionGroup(title: "The file to write") var output: OutputOptions

    @OptionGroup var library: LibraryOptions

    func validate() throws {
      if format == .svg, words.isEmpty {
        throw ValidationError(.noSingleExercise)
      }
    }

    func run() throws {
      let file = try output.file(reading: library.inputs([]), for: .everybody)
      let catalogue = try chosen(from: library.library.catalogue())
      let text =
        switch format {
        case .text: catalogue.text(asSheet: file != nil).printablePage
        case .html: catalogue.page(knee: knee)
        case .svg: try picture(in: catalogue)
        }
      try writeOutput(Array(text.utf8), to: file)
    }

    private func chosen(from catalogue: Catalogue) throws(Failure) -> Catalogue {
      if words.isEmpty { return catalogue }
      let named = words.compactMap { catalogue[$0] }
      if named.count == words.count { return Catalogue(named) }
      let text = words.joined(separator: " ")
      var exercises = catalogue.exercises(matching: text)
      if exercises.isEmpty {
        for word in words {
          exercises += catalogue.exercises(matching: word).filter { !exercises.contains($0) }
        }
      }
      let isWanted = format == .svg ? exercises.count == 1 : !exercises.isEmpty
      guard isWanted else {
        let near =
          exercises.isEmpty
          ? catalogue.exerciseIDs(near: text) : exercises.prefix(3).map(\.id)
        throw Failure(
          LookupFault.exercise(text, near: near, count: catalogue.exercises.count))
      }
      return Catalogue(exercises)
    }

    private func picture(in catalogue: Catalogue) throws(Failure) -> String {
      let picture = catalogue.exercises.first.map { figure(of: $0, knee: knee) } ?? ""
      if picture.isEmpty { throw Failure(LookupFault.picture(of: words[0])) }
      return picture.replacingUntrusted + PageOrigin.comment + "\n"
    }
  }
}
