/// The additions that wait beside a database: pages that were written to a log, transaction by transaction
/// (SQLite, "WAL-mode File Format").
struct WriteAheadLog {
  private let bytes: [UInt8]
  private let pageSize: Int
  private let isBigEndian: Bool

  /// A log; `nil` where it holds none.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard bytes.count >= WriteAheadLog.headLength else { return nil }
    let magic = WriteAheadLog.number(bytes, 0)
    isBigEndian = magic & 1 == 1
    pageSize = Int(WriteAheadLog.number(bytes, 8))
    guard magic & ~1 == 0x377f_0682, WriteAheadLog.number(bytes, 4) == 3_007_000,
      (512...65_536).contains(pageSize), pageSize & (pageSize - 1) == 0
    else { return nil }
  }

  private static let headLength = 32
  private static let frameHeadLength = 24

  /// Puts the pages of all transactions that were ended into a database.
  func apply(to image: inout [UInt8]) {
    for (pages, size) in transactions {
      for (page, place) in pages {
        let start = (page - 1) * pageSize
        if image.count < start + pageSize {
          image += [UInt8](repeating: 0, count: start + pageSize - image.count)
        }
        image.replaceSubrange(start..<(start + pageSize), with: bytes[place..<(place + pageSize)])
      }
      let length = size * pageSize
      if image.count > length { image.removeLast(image.count - length) }
    }
  }

  /// The pages of each transaction, by their numbers, with where they stand, and the pages that the database then has.
  ///
  /// A frame counts as long as its salts are those of the log and its checksum follows from those before it.
  private var transactions: [(pages: [(number: Int, place: Int)], size: Int)] {
    var transactions = [(pages: [(number: Int, place: Int)], size: Int)]()
    var pages = [(number: Int, place: Int)]()
    var sum = checksum(0..<24, after: (0, 0))
    guard sum == (number(24), number(28)) else { return [] }
    var start = WriteAheadLog.headLength
    while start + WriteAheadLog.frameHeadLength + pageSize <= bytes.count {
      let place = start + WriteAheadLog.frameHeadLength
      let (page, size) = (Int(number(start)), Int(number(start + 4)))
      sum = checksum(start..<(start + 8), after: sum)
      sum = checksum(place..<(place + pageSize), after: sum)
      guard bytes[(start + 8)..<(start + 16)] == bytes[16..<24],
        sum == (number(start + 16), number(start + 20)), page > 0
      else { break }
      pages.append((page, place))
      if size > 0 {
        transactions.append((pages, size))
        pages = []
      }
      start = place + pageSize
    }
    return transactions
  }

  /// The checksum of some bytes, a multiple of eight, after that of what stands before them.
  private func checksum(
    _ range: Range<Int>, after sum: (UInt32, UInt32)
  ) -> (UInt32, UInt32) {
    var (one, two) = sum
    for place in stride(from: range.lowerBound, to: range.upperBound, by: 8) {
      let first = number(place), second = number(place + 4)
      one &+= (isBigEndian ? first : first.byteSwapped) &+ two
      two &+= (isBigEndian ? second : second.byteSwapped) &+ one
    }
    return (one, two)
  }

  private func number(_ place: Int) -> UInt32 { WriteAheadLog.number(bytes, place) }

  private static func number(_ bytes: [UInt8], _ place: Int) -> UInt32 {
    bytes[place..<(place + 4)].reduce(0) { $0 << 8 | UInt32($1) }
  }
}
