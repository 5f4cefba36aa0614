import Glibc

extension Environment {
  /// The cores that this process may use, 1 to 1024: those that a scheduler gave it, not all of the machine.
  static var cores: Int {
    let given = (try? readFile("/proc/self/status")).flatMap(coresAllowed)
    return min(1024, max(1, given ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
  }

  /// The cores that a process's status counts as allowed, a bit each; `nil` where it says nothing of them.
  static func coresAllowed(in status: [UInt8]) -> Int? {
    let lines = status.split(separator: UInt8(ascii: "\n"))
    guard let line = lines.first(where: { $0.starts(with: "Cpus_allowed:".utf8) }) else {
      return nil
    }
    let digits = String(decoding: line.drop { $0 != UInt8(ascii: ":") }, as: UTF8.self)
    let count = digits.compactMap(\.hexDigitValue).reduce(0) { $0 + $1.nonzeroBitCount }
    return count > 0 ? count : nil
  }
}
