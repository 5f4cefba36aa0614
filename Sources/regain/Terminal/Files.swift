import Glibc
import RegainKit

/// The bytes of a file.
///
/// - Throws: ``Failure`` where it cannot be read, or is larger than `limit`.
func readFile(_ path: String, limit: Int = 64 << 20) throws(Failure) -> [UInt8] {
  try worded(RegainError.file) { () throws(FileError) in try FileSystem.read(path, limit: limit) }
}

/// The bytes of standard input.
///
/// - Throws: ``Failure`` where it cannot be read, or is longer than `limit`.
func readStandardInput(limit: Int = 64 << 20) throws(Failure) -> [UInt8] {
  try worded(RegainError.file) { () throws(FileError) in
    try FileSystem.standardInput(limit: limit)
  }
}

/// Writes bytes to a file, or to standard output where there is none.
func writeOutput(_ bytes: [UInt8], to file: OutputFile?) throws(Failure) {
  guard let file else { return try writeOutput(bytes) }
  try worded(RegainError.file) { () throws(FileError) in try file.replace(with: bytes) }
}

/// Writes bytes to standard output.
///
/// - Throws: ``Failure`` where they do not all arrive, such as on a full disk.
func writeOutput(_ bytes: [UInt8]) throws(Failure) {
  try worded(RegainError.file) { () throws(FileError) in
    try FileSystem.write(all: bytes, to: STDOUT_FILENO, named: StandardStream.output)
  }
}

/// Writes text to standard output, with nothing in it that a terminal would obey.
///
/// What people typed, and what programmes and calendars say, is kept as it is; here it is made harmless.
func writeOutput(_ text: String) throws(Failure) {
  try writeOutput(Array(text.printablePage.utf8))
}

/// Writes text to standard error, as far as that goes, with nothing in it that a terminal would obey.
func writeError(_ text: String) {
  try? FileSystem.write(
    all: Array(text.printablePage.utf8), to: STDERR_FILENO, named: StandardStream.error)
}
