import ArgumentParser
import RegainKit

/// The words behind a plan's name: a session, and readings as on the diary sheet, such as `p2 e5 d100`.
struct SpokenReadings {
  /// The session; `nil` for none.
  private(set) var session: String?
  private var readings = [DiaryLine.Field: Int]()
  private var isSkipped = false
  /// The unit of a load that stands before it: `--load 10 kg`.
  private var unit: String?

  /// Whether a reading is among them.
  var hasReadings: Bool { !readings.isEmpty || isSkipped }

  /// Reads the words, in any order.
  ///
  /// - Throws: A usage error that names the word that cannot be read.
  ///
  /// - Parameters:
  ///   - words: The words.
  ///   - isExtra: Whether words that are no reading name an activity that nobody planned.
  init(_ words: [String], isExtra: Bool = false) throws {
    let words = words.flatMap { $0.split(whereSeparator: { ", ".contains($0) }).map(String.init) }
    for word in words {
      if word == "x" || word == "X" {
        isSkipped = true
      } else if let letter = word.first, let field = DiaryLine.Field(rawValue: letter.lowercased()),
        case let figures = word.dropFirst().drop(while: { $0 == "=" }),
        let value = Int(field == .done && figures.last == "%" ? figures.dropLast() : figures)
      {
        guard field.range.contains(value) else {
          throw ValidationError(.reading(word, field))
        }
        guard readings.updateValue(value, forKey: field) == nil else {
          throw ValidationError(.repeatedReading(field))
        }
      } else if isExtra, word.contains(where: \.isLetter) {
        session = session.map { "\($0) \(word)" } ?? word
      } else if unit == nil, ExerciseValue(word).isLoad {
        unit = word
      } else if session == nil, word.isSessionLike {
        session = word
      } else {
        throw ValidationError(.unknownReading(word))
      }
    }
  }

  /// Adds the readings to those of options.
  ///
  /// - Throws: A usage error where an option gives one of them, too.
  func add(to options: inout ReadingOptions) throws {
    for (field, value) in readings {
      guard !options.isGiven(field) else { throw ValidationError(.repeatedReading(field)) }
      if field == .done { options.done = "\(value)%" }
      if let scale = field.scale { options[scale] = "\(value)" }
    }
    if let unit {
      guard let last = options.load.popLast(), last.last?.isNumber == true else {
        throw ValidationError(.unknownReading(unit))
      }
      options.load.append("\(last) \(unit)")
    }
    if isSkipped { options.skipped = true }
    try options.validate()
  }
}

extension DiaryLine.Field {
  /// The option of the same reading; `nil` for the share that was done.
  fileprivate var scale: ReadingOptions.Scale? {
    switch self {
    case .before: .before
    case .during: .pain
    case .morning: .morning
    case .effort: .effort
    case .swelling: .swelling
    case .done: nil
    }
  }
}

extension ReadingOptions {
  /// Whether an option gives a reading.
  fileprivate func isGiven(_ field: DiaryLine.Field) -> Bool {
    field.scale.map { self[$0] != nil } ?? (done != nil)
  }
}

extension String {
  /// Whether it can name a session: `strength/3`, or a word of several letters.
  fileprivate var isSessionLike: Bool {
    contains("/") || count > 1 && allSatisfy { !$0.isNumber }
  }
}
