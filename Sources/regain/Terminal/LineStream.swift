import Glibc
import RegainKit

/// The lines of a file or of standard input, read one after the other; one that is too long is passed over, and none of
/// it is kept.
struct LineStream: ~Copyable {
  /// A line.
  enum Line: Sendable {
    /// The bytes of it, without its end.
    case bytes([UInt8])
    /// It has more bytes than a line may have.
    case tooLong

    /// The bytes, where they are kept.
    var bytes: [UInt8]? {
      guard case .bytes(let bytes) = self else { return nil }
      return bytes
    }
  }

  private static let chunk = 1 << 16
  private let file: CInt
  private let name: String
  private let limit: Int
  private var buffer = [UInt8]()
  private var place = 0
  private var isOver = false
  /// How many lines were read, blank ones too.
  private(set) var count = 0

  /// The lines of a file, or of standard input where there is none.
  ///
  /// - Parameters:
  ///   - path: The file; `nil` or `-` for standard input.
  ///   - limit: The most bytes of a line.
  /// - Throws: ``Failure`` where the file cannot be read.
  init(_ path: String?, limit: Int) throws(Failure) {
    self.limit = limit
    guard let path, path != "-" else {
      file = STDIN_FILENO
      name = StandardStream.input
      return
    }
    let opened = Result { () throws(FileError) in try FileSystem.opened(path) }
    file = (try? opened.get()) ?? -1
    name = path
    if case .failure(let error) = opened { throw Failure(.file(error)) }
  }

  deinit {
    if file > STDERR_FILENO { close(file) }
  }

  /// The next line that is not blank; `nil` where there is no more.
  ///
  /// - Throws: ``Failure`` where the file cannot be read.
  mutating func next() throws(Failure) -> Line? {
    while let line = try worded({ () throws(RegainError) in try nextOfAll() }) {
      guard case .bytes(let bytes) = line else { return line }
      if bytes.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) { return line }
    }
    return nil
  }

  /// The next line, a blank one too; `nil` where there is no more.
  ///
  /// - Throws: ``RegainError/file(_:)`` where the file cannot be read.
  mutating func nextOfAll() throws(RegainError) -> Line? {
    let line = try read()
    if line != nil { count += 1 }
    return line
  }

  private mutating func read() throws(RegainError) -> Line? {
    var line = [UInt8]()
    var isTooLong = false
    while true {
      let rest = buffer[place...]
      if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        isTooLong = isTooLong || line.count + (end - place) > limit
        if !isTooLong { line += rest[..<end] }
        place = end + 1
        return isTooLong ? .tooLong : .bytes(line)
      }
      isTooLong = isTooLong || line.count + rest.count > limit
      if isTooLong { line = [] } else { line += rest }
      guard try fill() else {
        if isTooLong { return .tooLong }
        return line.isEmpty ? nil : .bytes(line)
      }
    }
  }

  /// Reads on; `false` where there is no more.
  private mutating func fill() throws(RegainError) -> Bool {
    buffer.removeAll(keepingCapacity: true)
    place = 0
    guard !isOver else { return false }
    var bytes = [UInt8](repeating: 0, count: Self.chunk)
    while true {
      let count = Glibc.read(file, &bytes, bytes.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .file(.unreadable(name, detail: FileSystem.lastError)) }
      isOver = count == 0
      buffer += bytes[..<count]
      return count > 0
    }
  }
}
