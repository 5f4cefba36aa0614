/// Why a command could not do its work: an exit code, and a message for the person.
struct Failure: Error {
  /// The exit codes that scripts rely on.
  enum Code: Int32 {
    case failed = 1
    case usage = 64
    case unlinted = 65
    case missingTool = 69
    case busy = 75
    case refused = 77
  }

  let code: Code
  let message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}
