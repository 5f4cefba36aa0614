import JournalStore
import Rehabilitation
import Wording

extension BatchAnswer {
  /// The same answer with its calendar or page in a file of a folder; itself where it holds neither.
  ///
  /// The file has the id for its name, or the digest of an id that is no plain name. A file of a folder that Regain did
  /// not write is not replaced.
  ///
  /// - Parameter folder: The folder.
  /// - Returns: An answer that names the file.
  /// - Throws: ``RegainError/file(_:)`` where it cannot be written.
  public func written(to folder: String) throws(RegainError) -> BatchAnswer {
    guard let text, let id else { return self }
    let name = "\(Self.fileName(of: id)).\(fileExtension)"
    let file = OutputFile("\(folder)/\(name)")
    try regain(RegainError.file) { () throws(FileError) in try file.replace(with: Array(text.utf8))
    }
    return naming(file: name)
  }

  /// A name that every file system takes, another one for each id.
  static func fileName(of id: String) -> String {
    let isPlain = id.utf8.allSatisfy { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: "-")
    }
    if isPlain, id.utf8.count <= 100 { return id }
    // The prefix is none that a plain name has.
    return "id_\(SHA256.digest(of: Array(id.utf8)).hexadecimal)"
  }
}
