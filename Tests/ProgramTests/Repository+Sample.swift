import TestSupport

extension Repository {
  /// One bundled programme in four, or all of them for `.ci/deep`.
  static var sampledProgramIDs: [String] {
    isDeep ? programIDs : programIDs.enumerated().filter { $0.offset % 4 == 1 }.map(\.element)
  }
}
