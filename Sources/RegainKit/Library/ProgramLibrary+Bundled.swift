import Rehabilitation

extension ProgramLibrary {
  /// The programmes that come with Regain, as they lie near a program that uses it.
  ///
  /// - Parameter path: The program, or its folder. Beside an installation they are in
  ///   `../share/regain/Programs`; in a checkout they are in `Programs` of a folder above.
  /// - Returns: The library of that one folder.
  /// - Throws: `LibraryError.noCatalogue` where there are none.
  public static func bundled(near path: String) throws(RegainError) -> ProgramLibrary {
    guard let folder = bundledFolder(near: path) else { throw .library(.noCatalogue) }
    return ProgramLibrary(folder: folder)
  }

  /// The folder of the programmes that come with Regain, near a program or its folder; `nil` for none.
  package static func bundledFolder(near path: String) -> String? {
    let real = FileSystem.resolved(path)
    var folder = FileSystem.names(in: real) == nil ? FileSystem.folder(of: real) : real
    let installed = "\(folder)/../share/regain/Programs"
    if FileSystem.isReadable("\(installed)/exercises.yaml") { return installed }
    while folder != "/", folder != "." {
      if FileSystem.isReadable("\(folder)/Programs/exercises.yaml") { return "\(folder)/Programs" }
      folder = FileSystem.folder(of: folder)
    }
    return nil
  }
}
