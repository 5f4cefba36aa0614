import Wording

/// Questions put to a person in a terminal, on standard error.
enum Prompt {
  /// How often a question is put again where the answer cannot be read.
  private static let tries = 3

  /// Puts a question.
  ///
  /// - Returns: What was typed, without spaces at its ends; `nil` where the input is over.
  static func line(_ question: String) -> String? {
    writeError("\n\(question) ")
    return readLine().map(\.trimmed)
  }

  /// Puts a question until its answer can be read, a few times at most.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - read: Makes a value of what was typed; `nil` or a failure where it cannot.
  /// - Returns: The value; `nil` where the input is over.
  /// - Throws: ``Failure`` where no answer could be read.
  private static func answer<Value>(
    _ question: String, _ read: (String) throws -> Value?
  ) throws(Failure) -> Value? {
    for _ in 0..<tries {
      guard let text = line(question) else { return nil }
      do {
        if let value = try read(text) { return value }
        writeError("'\(text)' is no answer.\n")
      } catch let failure as Failure {
        writeError("\(failure.message)\n")
      } catch {
        writeError("'\(text)' cannot be read.\n")
      }
    }
    throw unanswered
  }

  /// Puts a question that must be answered.
  static func ask<Value>(
    _ question: String, _ read: (String) throws -> Value?
  ) throws(Failure) -> Value {
    guard let value = try answer(question, read) else { throw unanswered }
    return value
  }

  /// Puts a question that may be passed over by an empty line.
  ///
  /// - Returns: The value; `nil` where it was passed over, or the input is over.
  static func offer<Value>(
    _ question: String, _ read: (String) throws -> Value?
  ) throws(Failure) -> Value? {
    let given: Value?? = try answer(question) { text -> Value?? in
      text.isEmpty ? .some(nil) : try read(text).map { .some($0) }
    }
    return given ?? nil
  }

  private static var unanswered: Failure {
    Failure(OptionFault.unanswered)
  }
}
