import Glibc

/// Polls of a year's plan that `regain share` serves: the whole calendar, and the question whether it is new.
enum FeedBenchmark {
  /// A server that serves no calendar, or another answer than is asked for.
  struct Unserved: Error {
    let said: String
  }

  private static let plan = "left-knee"
  private static let now = "2026-03-02T06:00:00Z"
  /// A programme of 52 weeks, with what it asks for.
  private static let program = [
    "acl-reconstruction", "--day0", "2026-03-02", "--cleared-by", "Dr Weber",
  ]

  /// Measures so many polls of each kind with the `regain` that lies in `folder`, and prints a table.
  static func run(folder: String, polls: Int = 400) throws {
    try Scratch.withFolder { scratch in
      let regain = "\(folder)/regain"
      let options = ["--store", "\(scratch)/journal.sqlite", "--now", now]
      _ = try ChildProcess.run(
        regain,
        ["start", plan] + program + ["--start", "2026-03-02", "--zone", "Europe/Berlin"]
          + ["--no-flags"] + options)
      let server = try FeedServerProcess(
        regain, ["share", plan, "--titles", "--keep", "--port", "18787"] + options)
      defer { server.end() }
      let first = try server.poll()
      guard first.status == 200, let tag = first.tag else { throw Unserved(said: first.head) }
      print("\nPolls of a year's plan that is shared, \(first.size / 1024) KiB, of \(polls)")
      print("  poll             median ms    most ms   polls/s")
      for (name, held, status) in [("the calendar", nil, 200), ("anything new?", tag, 304)] {
        var times = [Double]()
        for _ in 0..<polls {
          var answer = first
          times.append(try Stopwatch.seconds { answer = try server.poll(holding: held) })
          guard answer.status == status else { throw Unserved(said: answer.head) }
        }
        let all = times.reduce(0, +)
        print(
          "  \(name)" + String(repeating: " ", count: 15 - name.count),
          Table.cell(Table.decimal(Stopwatch.median(times) * 1000), 11),
          Table.cell(Table.decimal((times.max() ?? 0) * 1000), 11),
          Table.cell(Int(Double(polls) / all), 10), separator: "")
      }
      print()
    }
  }
}

/// A `regain share` that runs until it is ended.
private struct FeedServerProcess {
  struct Answer {
    let head: String
    let size: Int

    var status: Int {
      head.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    }

    /// The tag by which a poll asks for news.
    var tag: String? {
      head.split(whereSeparator: \.isNewline).first { $0.lowercased().hasPrefix("etag:") }
        .map { String($0.dropFirst(5).drop { $0 == " " }) }
    }
  }

  private let process: pid_t
  private let port: UInt16
  private let path: String

  /// Starts the server, and waits for its link.
  init(_ program: String, _ arguments: [String]) throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Scratch.Unavailable() }
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    var started = pid_t()
    let result = posix_spawn(&started, program, &actions, nil, &words, environ)
    close(ends[1])
    defer { close(ends[0]) }
    guard result == 0 else { throw ChildProcess.Failed(program: program, status: result) }
    process = started
    // `webcal://127.0.0.1:18787/….ics`
    let link = Self.line(from: ends[0])
    let rest = link.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true)
    guard rest.count == 3, let port = rest[1].split(separator: ":").last.flatMap({ UInt16($0) })
    else {
      kill(started, SIGTERM)
      throw FeedBenchmark.Unserved(said: link)
    }
    self.port = port
    path = "/\(rest[2])"
  }

  private static func line(from file: Int32) -> String {
    var bytes = [UInt8]()
    var byte: UInt8 = 0
    while read(file, &byte, 1) == 1, byte != 0x0A { bytes.append(byte) }
    return String(decoding: bytes, as: UTF8.self)
  }

  func end() {
    kill(process, SIGTERM)
    waitpid(process, nil, 0)
  }

  /// Asks for the calendar as a phone does, on a connection of its own.
  ///
  /// - Parameter tag: The tag of the calendar that the phone has; `nil` for none.
  /// - Throws: `Scratch.Unavailable` where nothing answers.
  /// - Returns: The answer.
  func poll(holding tag: String? = nil) throws -> Answer {
    let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(file) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let isOpen = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard isOpen else { throw Scratch.Unavailable() }
    let held = tag.map { "If-None-Match: \($0)\r\n" } ?? ""
    let request = Array(
      "GET \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\n\(held)Connection: close\r\n\r\n".utf8)
    guard write(file, request, request.count) == request.count else { throw Scratch.Unavailable() }
    var bytes = [UInt8]()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = read(file, &buffer, buffer.count), count > 0 {
      bytes += buffer[..<count]
    }
    let head = bytes.prefix(1024).split(separator: [0x0D, 0x0A, 0x0D, 0x0A]).first ?? []
    return Answer(head: String(decoding: head, as: UTF8.self), size: bytes.count)
  }
}
