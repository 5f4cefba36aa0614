import ArgumentParser
import RegainKit
import Sheets

/// Whom to call in an emergency.
struct EmergencyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The number to call in an emergency; $REGAIN_EMERGENCY_NUMBER or 112 if not given.",
      valueName: "number"))
  var emergencyNumber: String?

  /// The number that was given, that of the environment, or 112.
  ///
  /// - Throws: ``Failure`` where it is nothing that can be dialled.
  func number() throws(Failure) -> String {
    let typed = emergencyNumber ?? Environment.variable("REGAIN_EMERGENCY_NUMBER") ?? "112"
    let number = String(typed.trimmed)
    let digits = number.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard (2...15).contains(digits.count), number.utf8.count <= 24,
      number.allSatisfy({ "0123456789 +-()".contains($0) })
    else {
      let name = emergencyNumber == nil ? "$REGAIN_EMERGENCY_NUMBER" : "'--emergency-number'"
      throw Failure(TypedFault.emergencyNumber(name))
    }
    return number
  }
}
