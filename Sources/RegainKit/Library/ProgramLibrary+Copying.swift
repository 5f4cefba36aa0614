import ProgramFiles

extension ProgramLibrary {
  /// The file of a programme as that of a new one, with its comments.
  ///
  /// - Parameters:
  ///   - name: The programme's id, or the path of its file.
  ///   - id: The id of the new one.
  /// - Returns: The file; `nil` where the id is none.
  /// - Throws: As ``program(_:catalogue:)``: only a programme that lints is copied.
  public func copy(of name: String, as id: String) throws(RegainError) -> String? {
    let original = try program(name).program
    let text = String(decoding: try bytes(of: try path(of: name)), as: UTF8.self)
    return ProgramFile.copy(of: text, id: original.id, as: id)
  }
}
