import ArgumentParser
import RegainKit
import Sheets
import Wording

/// What the head of a sheet says of the clinic in one call.
struct LetterheadOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The clinic in the head of each sheet.", valueName: "name"))
  var clinic: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The clinic's telephone number.", valueName: "number"))
  var phone: String?

  @Option(
    help: ArgumentHelp(
      "The clinic's logo, SVG or PNG; it becomes a part of the sheet.", valueName: "file"))
  var logo: String?

  /// The options that were typed.
  var typed: [String] {
    [(clinic != nil, "--clinic"), (phone != nil, "--phone"), (logo != nil, "--logo")]
      .filter(\.0).map(\.1)
  }

  /// The files that are read.
  var inputs: [String] { [logo].compactMap { $0 } }

  /// The head of this call: what was typed before what is stored.
  ///
  /// - Parameter store: Where it is stored; a file that is missing or cannot be read stores none.
  /// - Returns: The head.
  /// - Throws: ``Failure`` where what was typed can stand in no head.
  func letterhead(in store: StoreOptions) throws(Failure) -> Letterhead {
    let path = try? store.path()
    let stored = path.flatMap { try? PlanStore.open($0, .reading).letterhead() }
    let picture = try logo.map { path throws(Failure) in try readLogo(path) }
    let typed = try worded(RegainError.letterhead) { () throws(LetterheadFault) in
      try Letterhead(clinic: clinic, phone: phone, logo: picture)
    }
    return (stored ?? Letterhead()).taking(typed)
  }
}

/// The logo in a file.
///
/// - Throws: ``Failure`` where it can be on no sheet, with the file and what helps.
func readLogo(_ path: String) throws(Failure) -> Logo {
  let bytes = try readFile(path)
  do throws(LogoFault) {
    return try Logo(bytes)
  } catch {
    throw Failure(.unlinted, "\(path): \(error.words)")
  }
}
