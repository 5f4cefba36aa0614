import ArgumentParser
import RegainKit

/// The words behind a plan's name: a session, and readings as on the diary sheet, such as `p2 e5 d100`.
struct SpokenReadings {
  /// The session; `nil` for none.
  private(set) var session: String?
  private var readings = [DiaryLine.Field: Int]()
  private var isSkipped = false

  /// Whether a reading is among them.
  var hasReadings: Bool { !readings.isEmpty || isSkipped }

  /// Reads the words, in any order.
  ///
  /// - Throws: A usage error that names the word that cannot be read.
  init(_ words: [String]) throws {
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
      let isGiven: Bool
      switch field {
      case .before: isGiven = options.before.replace(with: value)
      case .during: isGiven = options.pain.replace(with: value)
      case .morning: isGiven = options.morning.replace(with: value)
      case .effort: isGiven = options.effort.replace(with: value)
      case .swelling: isGiven = options.swelling.replace(with: value)
      case .done: isGiven = options.done.replace(with: "\(value)%")
      }
      if isGiven {
        throw ValidationError(.repeatedReading(field))
      }
    }
    if isSkipped { options.skipped = true }
    try options.validate()
  }
}

extension Optional {
  /// Sets the value, and says whether there was one.
  fileprivate mutating func replace(with value: Wrapped) -> Bool {
    defer { self = value }
    return self != nil
  }
}

extension String {
  /// Whether it can name a session: `strength/3`, or a word of several letters.
  fileprivate var isSessionLike: Bool {
    contains("/") || count > 1 && allSatisfy { !$0.isNumber }
  }
}
