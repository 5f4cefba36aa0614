import RegainKit
import Sheets

/// Shows a file in the program that the desktop opens it with.
///
/// - Throws: ``Failure`` where the desktop has no way to do so.
func openFile(_ path: String) throws(Failure) {
  guard let opener = Environment.program("xdg-open") else {
    throw Failure(PrinterFault.noOpener(path), .missingTool)
  }
  let ending = try StopSignal.held { () throws(Failure) in
    ExternalProgram.run(
      opener, [FileSystem.resolved(path)], home: nil, log: "/dev/null", limit: .seconds(20))
  }
  guard ending == .ended(0) else {
    throw Failure(PrinterFault.notOpened(path))
  }
}
