import ProgramFiles
import Rehabilitation

extension ProgramLibrary {
  /// The programmes of the library as one that is checked can name them.
  ///
  /// - Parameter catalogue: The exercises that they may name.
  /// - Returns: The programmes; each is read when it is named.
  public func siblings(with catalogue: Catalogue) -> Siblings {
    Siblings(ids: ids()) { id in
      guard let path = try? path(of: id), let bytes = try? FileSystem.read(path) else { return nil }
      return ProgramFile.read(bytes, path: path, catalogue: catalogue).value
    }
  }
}
