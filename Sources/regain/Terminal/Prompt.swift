import RegainKit
import Wording

/// Questions put to a person in a terminal, on standard error.
///
/// What cannot be read is asked again, as often as needed; nothing that was answered before is lost.
enum Prompt {
  /// The person wants to go back to the question before.
  struct Back: Error {}

  /// Puts a question.
  ///
  /// - Returns: What was typed, without spaces at its ends; `nil` where the input is over.
  static func line(_ question: String) -> String? {
    writeError("\n\(question) ")
    return readLine().map(\.trimmed)
  }

  /// Puts a question until its answer can be read.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - goesBack: Whether `back` is an answer.
  ///   - read: Makes a value of what was typed; `nil` or a failure where it cannot.
  /// - Returns: The value; `nil` where the input is over.
  /// - Throws: ``Back``.
  private static func answer<Value>(
    _ question: String, goesBack: Bool, _ read: (String) throws -> Value?
  ) throws -> Value? {
    while let text = line(question) {
      if goesBack, text.lowercased() == "back" { throw Back() }
      do {
        if let value = try read(text) { return value }
        writeError("'\(text)' is no answer.\n")
      } catch let failure as Failure {
        writeError("\(failure.message)\n")
      } catch let back as Back {
        throw back
      } catch {
        writeError("'\(text)' cannot be read.\n")
      }
    }
    return nil
  }

  /// Puts a question that must be answered.
  static func ask<Value>(
    _ question: String, _ read: (String) throws -> Value?
  ) throws(Failure) -> Value {
    guard let value = try? answer(question, goesBack: false, read) else { throw unanswered }
    return value
  }

  /// Puts a question that must be answered, or left by `back`.
  ///
  /// - Throws: ``Back``, or ``Failure`` where the input is over.
  static func askOrBack<Value>(
    _ question: String, _ read: (String) throws -> Value?
  ) throws -> Value {
    guard let value = try answer(question, goesBack: true, read) else { throw unanswered }
    return value
  }

  /// Puts a question that may be passed over by an empty line.
  ///
  /// - Returns: The value; `nil` where it was passed over, or the input is over.
  static func offer<Value>(
    _ question: String, _ read: (String) throws -> Value?
  ) throws(Failure) -> Value? {
    let given: Value??? = try? answer(question, goesBack: false) { text -> Value?? in
      text.isEmpty ? .some(nil) : try read(text).map { .some($0) }
    }
    return (given ?? nil) ?? nil
  }

  /// Puts a question that may be passed over by an empty line, or left by `back`.
  ///
  /// - Throws: ``Back``.
  static func offerOrBack<Value>(
    _ question: String, _ read: (String) throws -> Value?
  ) throws -> Value? {
    let given: Value?? = try answer(question, goesBack: true) { text -> Value?? in
      text.isEmpty ? .some(nil) : try read(text).map { .some($0) }
    }
    return given ?? nil
  }

  private static var unanswered: Failure {
    Failure(OptionFault.unanswered)
  }
}
