import RegainKit

extension Failure {
  /// An error of the library: its exit code, and its words.
  ///
  /// - Parameters:
  ///   - error: The error.
  ///   - number: Whom to call in an emergency.
  init(_ error: RegainError, emergencyNumber number: String = "112") {
    self.init(error.code) { error.words(emergencyNumber: number, offering: $0) }
  }
}
