import Dispatch
import RegainKit
import Synchronization

/// A batch on its way: workers take lines as they come, and answers are written in the order of the lines.
///
/// There are never more than four lines a worker between the reader and the writer, so that memory stays flat however
/// long the input is, and however slow its reader.
final class BatchRun: Sendable {
  /// What a run has done.
  struct Outcome: Sendable {
    /// How many answers were written.
    var answers = 0
    /// How many of them say why there is no other.
    var failed = 0
    /// The code of the first of these; `nil` for none.
    var firstFailure: FailureCode?
  }

  /// A line that is to be answered.
  struct Request: Sendable {
    let line: LineStream.Line
    /// Its place among the lines that are answered, from 0.
    let place: Int
    /// Its number among all lines, from 1.
    let number: Int
  }

  private struct Input: ~Copyable {
    var lines: LineStream
    var next = 0
    var isOver = false
  }

  private struct Output {
    var waiting = [Int: (line: [UInt8], failure: FailureCode?)]()
    var next = 0
    var isOver = false
    var outcome = Outcome()
    var fault: Failure?
  }

  private let workers: Int
  private let endsWithFailure: Bool
  private let room: DispatchSemaphore
  private let input: Mutex<Input>
  private let output = Mutex(Output())
  private let answer: @Sendable (Request) -> BatchAnswer

  /// A run.
  ///
  /// - Parameters:
  ///   - lines: The requests.
  ///   - workers: How many are answered at once, at least 1.
  ///   - endsWithFailure: Whether the first answer that holds nothing is the last one.
  ///   - answer: Answers a line; each is handed in once.
  init(
    _ lines: consuming LineStream, workers: Int, endsWithFailure: Bool,
    answer: @escaping @Sendable (Request) -> BatchAnswer
  ) {
    self.workers = workers
    self.endsWithFailure = endsWithFailure
    self.answer = answer
    room = DispatchSemaphore(value: workers * 4)
    input = Mutex(Input(lines: lines))
  }

  /// Answers all lines.
  ///
  /// - Returns: What was done.
  /// - Throws: ``Failure`` where the input cannot be read, or the output written.
  func run() throws(Failure) -> Outcome {
    // A thread each, also where there are more workers than cores: requests may wait for a disk.
    let group = DispatchGroup()
    for number in 0..<workers {
      DispatchQueue(label: "batch.\(number)").async(group: group) { self.work() }
    }
    group.wait()
    let output = output.withLock { $0 }
    if let fault = output.fault { throw fault }
    return output.outcome
  }

  /// One worker: takes lines until there is no more.
  private func work() {
    while true {
      room.wait()
      guard let request = take() else {
        // Whoever waits for room finds out in turn that nothing is left.
        room.signal()
        return
      }
      let given = answer(request)
      let encoded = given.encodedLine
      for _ in 0..<put(encoded, given.failureCode, at: request.place) { room.signal() }
    }
  }

  private func take() -> Request? {
    do throws(Failure) {
      return try input.withLock { input throws(Failure) in
        guard !input.isOver else { return nil }
        guard let line = try input.lines.next() else {
          input.isOver = true
          return nil
        }
        input.next += 1
        return Request(line: line, place: input.next - 1, number: input.lines.count)
      }
    } catch {
      end(with: error)
      return nil
    }
  }

  /// Puts an answer in its place, and writes those whose turn it is.
  ///
  /// - Returns: How many are on their way no more.
  private func put(_ line: [UInt8], _ failure: FailureCode?, at place: Int) -> Int {
    let (left, isOver) = output.withLock { output in
      output.waiting[place] = (line, failure)
      var left = 0
      var bytes = [UInt8]()
      while let next = output.waiting.removeValue(forKey: output.next) {
        output.next += 1
        left += 1
        guard !output.isOver else { continue }
        bytes += next.line
        output.outcome.answers += 1
        guard let failure = next.failure else { continue }
        output.outcome.failed += 1
        output.outcome.firstFailure = output.outcome.firstFailure ?? failure
        output.isOver = endsWithFailure
      }
      do throws(Failure) {
        if !bytes.isEmpty { try writeOutput(bytes) }
      } catch {
        output.fault = output.fault ?? error
        output.isOver = true
      }
      return (left, output.isOver)
    }
    if isOver { input.withLock { $0.isOver = true } }
    return left
  }

  private func end(with fault: Failure) {
    input.withLock { $0.isOver = true }
    output.withLock { $0.fault = $0.fault ?? fault }
  }
}
