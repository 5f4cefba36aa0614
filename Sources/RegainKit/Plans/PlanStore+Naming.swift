import JournalStore
import ProgramFiles
import Rehabilitation

extension PlanStore {
  /// The store of a file, where a name is that of one of its plans; `nil` where it is a programme's.
  ///
  /// A plan goes before a programme of the same name. A file that cannot be read counts only where no
  /// programme has the name.
  ///
  /// - Parameters:
  ///   - name: A plan's name, or a programme's id or path.
  ///   - path: The file of plans.
  ///   - library: Where programmes are looked up.
  /// - Returns: The store, opened for reading.
  /// - Throws: ``RegainError/library(_:)`` where neither has the name, or why the file cannot be read.
  public static func holding(
    _ name: String, at path: String, orElse library: ProgramLibrary
  ) throws(RegainError) -> PlanStore? {
    let ids = library.ids()
    let hasProgram = (try? library.path(of: name)) != nil
    let store: PlanStore
    let names: [String]
    do throws(RegainError) {
      store = try PlanStore.open(path, .reading)
      names = try store.names()
    } catch {
      guard hasProgram else { throw error }
      return nil
    }
    if names.contains(name) { return store }
    if ids.contains(name) { return nil }
    if NearNames(names).meant(by: name) != nil { return store }
    guard hasProgram else {
      throw .library(.neitherPlanNorProgram(name, plans: names, programs: ids))
    }
    return nil
  }
}
