import ArgumentParser
import RegainKit

/// The names that a shell offers while a command is typed: of plans, programmes, sessions and measures.
///
/// What cannot be had is not offered, and nothing is said of it: whoever presses a key to complete a word is not told of
/// errors. It only looks.
enum NameCompletion {
  /// Plans that are followed.
  static let followed = kind { line in try store(of: line).activeNames() }

  /// All plans, also those that are put away.
  static let stored = kind { line in try store(of: line).names() }

  /// Programmes of the library.
  static let programs = kind { line in
    programNames(line)
  }

  /// Plans and programmes.
  static let plansAndPrograms = kind { line in
    ((try? store(of: line).activeNames()) ?? [])
      + programNames(line)
  }

  /// Sessions from two weeks ago to two weeks ahead, of the plan that is named, or of the only one.
  static let sessions = kind { line in
    let store = try store(of: line)
    let names = try store.activeNames()
    guard let plan = line.words.first(where: names.contains) ?? (names.count == 1 ? names[0] : nil)
    else { return [] }
    let stamp =
      line.value(of: "--now").flatMap(Stamp.init)
      ?? Stamp(secondsSinceEpoch: Environment.clock)
    let schedule = try store.plan(plan, at: stamp).schedule()
    let today = schedule.plan.today
    return schedule.sessions(on: today.advanced(by: -14)...today.advanced(by: 14))
      .filter(\.session.isLogged).map(\.session.id.description)
  }

  /// Measures, by their ids.
  static let measures = kind { _ in Measure.all.map(\.id) }

  private static func kind(
    _ names: @escaping @Sendable (TypedLine) throws -> [String]
  ) -> CompletionKind {
    .custom { words, _, _ in (try? names(TypedLine(words))) ?? [] }
  }

  private static func programNames(_ line: TypedLine) -> [String] {
    ProgramLibrary(folders: LibraryOptions.folders(after: line.value(of: "--programs"))).ids()
  }

  private static func store(of line: TypedLine) throws -> PlanStore {
    var options = try StoreOptions.parse([])
    options.file = line.value(of: "--store")
    return try options.open(.reading)
  }
}

/// A command line as a shell hands it over, its words as they were typed.
private struct TypedLine {
  /// The words without quotes and escapes.
  let words: [String]

  init(_ words: [String]) {
    self.words = words.map(Self.unquoted)
  }

  /// The value of an option, where it is typed.
  func value(of option: String) -> String? {
    for (index, word) in words.enumerated() {
      if word == option { return words[(index + 1)...].first }
      if word.hasPrefix("\(option)=") { return String(word.dropFirst(option.count + 1)) }
    }
    return nil
  }

  private static func unquoted(_ word: String) -> String {
    var text = ""
    var quote: Character?
    var isEscaped = false
    for character in word {
      if isEscaped {
        isEscaped = false
        text.append(character)
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
      } else {
        text.append(character)
      }
    }
    return text
  }
}
