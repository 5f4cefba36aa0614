import Calendars
import FoundationEssentials
import ICalendar
import JournalStore
import Planning
import ProgramFiles
import Rehabilitation
import Sheets
import Wording

/// Many plans, a line of JSON each, answered one by one and without any store.
///
/// The answer to a line depends on that line and on the library alone: neither on its neighbours nor on the clock, so
/// that lines can be spread over threads, processes and machines. What commands would print or write is in it to the
/// byte, and so are their errors. Programmes are read once for all lines. Several threads may ask at once.
///
/// ```swift
/// let batch = try Batch(library)
/// let answer = batch.answer(to: line, numbered: 1)
/// print(String(decoding: answer.encodedLine, as: UTF8.self))
/// ```
public struct Batch: Sendable {
  /// The bytes that a request may have: a journal of ten years has a twentieth of it.
  public static let mostBytes = 16 << 20

  private let library: BatchLibrary
  private let parsed = ParsedPrograms()
  private let number: String
  private let steps: NextStepWording

  /// A batch.
  ///
  /// - Parameters:
  ///   - library: Where programmes are looked up; each file is read once.
  ///   - number: The number to dial in an emergency.
  ///   - steps: How words name next steps.
  /// - Throws: ``RegainError/library(_:)`` where there are no exercises, or they do not lint.
  public init(
    _ library: ProgramLibrary, emergencyNumber number: String = "112",
    offering steps: NextStepWording = .plain
  ) throws(RegainError) {
    self.library = try BatchLibrary(library)
    self.number = number
    self.steps = steps
  }

  /// The answer to a line.
  ///
  /// - Parameters:
  ///   - line: The line, without its end; at most ``mostBytes``.
  ///   - position: Its number, from 1, which the answer to a line without an id has.
  /// - Returns: What was asked for, or why it cannot be had.
  public func answer(to line: [UInt8], numbered position: Int) -> BatchAnswer {
    do throws(RegainError) {
      let request = try Self.request(line)
      do throws(RegainError) {
        return try answer(to: request)
      } catch {
        return BatchAnswer(id: request.id, line: nil).failing(
          with: error, emergencyNumber: number,
          offering: steps.shown(in: request.calendar.options.notation))
      }
    } catch {
      return refusal(of: line, numbered: position, error)
    }
  }

  /// The answer to a line that is longer than a request may be.
  public func answerToOverlongLine(numbered position: Int) -> BatchAnswer {
    refusal(of: [], numbered: position, .request(.tooLong(limit: Self.mostBytes)))
  }

  /// The answer to a line whose id an earlier one has, where each id names a file.
  public func answerToRepeatedID(_ id: String) -> BatchAnswer {
    BatchAnswer(id: id, line: nil).failing(
      with: .request(.repeatedID(id)), emergencyNumber: number, offering: steps)
  }

  /// The id of a line; `nil` where none can be read.
  public static func id(of line: [UInt8]) -> String? {
    guard line.count <= mostBytes, !line.contains(0), JSONDepth.isPossible(line) else { return nil }
    return (try? JSONDecoder().decode(BatchRequestID.self, from: Data(line)))?.id
  }

  private func refusal(
    of line: [UInt8], numbered position: Int, _ error: RegainError
  ) -> BatchAnswer {
    let id = Self.id(of: line)
    return BatchAnswer(id: id, line: id == nil ? position : nil).failing(
      with: error, emergencyNumber: number, offering: steps)
  }

  static func request(_ line: [UInt8]) throws(RegainError) -> BatchRequest {
    guard line.count <= mostBytes else { throw .request(.tooLong(limit: mostBytes)) }
    // A zero stands in no JSON of UTF-8; the decoder would take the line for another encoding, and its depth for another.
    guard !line.contains(0) else { throw .request(.malformed("a zero byte stands in it")) }
    guard JSONDepth.isPossible(line) else { throw .request(.tooDeep) }
    do {
      return try JSONDecoder().decode(BatchRequest.self, from: Data(line))
    } catch let error as RegainError {
      throw error
    } catch let error as DecodingError {
      throw .request(.malformed(error.detail))
    } catch {
      throw .request(.malformed("\(error)"))
    }
  }

  private func answer(to request: BatchRequest) throws(RegainError) -> BatchAnswer {
    let steps = steps.shown(in: request.calendar.options.notation)
    let plan = try plan(of: request, offering: steps)
    var body = BatchAnswer.Body()
    body.plan = plan.schedule.plan.enrolment.name
    body.notes = plan.notes(offering: steps)
    var extras = request.extras
    switch request.task {
    case .build: extras.insert(.calendar)
    case .replay: extras.formUnion([.sessions, .notices])
    case .publish, .summary: extras.insert(.notices)
    case .printHTML: body.html = try html(of: plan, request, offering: steps)
    }
    if request.task != .printHTML || !extras.isDisjoint(with: [.calendar, .sessions]) {
      try publish(plan, request, extras, into: &body, offering: steps)
    }
    if extras.contains(.notices) { body.notices = plan.notices(offering: steps) }
    var answer = BatchAnswer(id: request.id, line: nil)
    answer.body = body
    return answer
  }

  private func plan(
    of request: BatchRequest, offering steps: NextStepWording
  ) throws(RegainError) -> BatchPlan {
    switch request.subject {
    case .start(let start):
      try BatchPlan(
        start, at: request.now, isReplayed: request.task == .replay || request.task == .publish,
        from: library, sharing: parsed)
    case .journal(let lines):
      try BatchPlan(lines, at: request.now, offering: steps, sharing: parsed)
    }
  }

  /// Puts the calendar, and what is made of it, into an answer.
  private func publish(
    _ plan: BatchPlan, _ request: BatchRequest, _ extras: Set<BatchRequest.Extra>,
    into body: inout BatchAnswer.Body, offering steps: NextStepWording
  ) throws(RegainError) {
    let publication = publication(of: plan, request)
    if extras.contains(.sessions) {
      body.sessions = BatchAnswer.SessionData(
        document: publication.sessionData(
          offering: steps, showsPlaces: request.task == .replay))
    }
    if request.task == .publish {
      body.changes = BatchAnswer.Changes(publication.change)
      body.ledger = try records(of: publication.change, request.calendar.options)
    }
    if request.task == .summary { body.counts = BatchAnswer.Counts(publication) }
    guard extras.contains(.calendar) || [.publish, .summary].contains(request.task) else { return }
    let (bytes, leftOut) = try publication.written(as: request.target.published, in: plan.zone)
    if leftOut > 0 { body.leftOut = leftOut }
    if request.task == .summary {
      body.digest = "sha256:\(SHA256.digest(of: bytes).hexadecimal)"
    }
    if extras.contains(.calendar) || request.task == .publish {
      body.calendar = String(decoding: bytes, as: UTF8.self)
    }
  }

  /// What is published of a plan: as a build has it where it begins, else after what the calendar was last told.
  private func publication(of plan: BatchPlan, _ request: BatchRequest) -> Publication {
    let options = request.calendar.options.formed(for: request.target.published)
    // Only looked at, sessions are as they stand, and not as a calendar keeps its past.
    if request.task == .replay || plan.isStart && request.task != .publish {
      return Publication(plan.schedule, options: options)
    }
    return Publication(
      plan.schedule, options: options, after: Ledger(request.target.records, writtenTo: []),
      at: request.now)
  }

  private func records(
    of change: PublicationChange, _ options: CalendarOptions
  ) throws(RegainError) -> [BatchRecord] {
    do {
      return try LedgerChange(options, change).written.map(BatchRecord.init)
    } catch {
      throw .request(.malformed("\(error)"))
    }
  }

  private func html(
    of plan: BatchPlan, _ request: BatchRequest, offering steps: NextStepWording
  ) throws(RegainError) -> String {
    var printed = PrintedPlan(plan.schedule, catalogue: library.catalogue)
    printed.emergencyNumber = number
    printed.steps = steps
    printed.letterhead = request.pages.letterhead
    printed.pictures = PictureBook(printed.catalogue, knee: printed.knee)
    let options = try request.pages.options(for: printed, printedOn: plan.today)
    return PlanPages(printed, options: options).html()
  }
}

extension BatchPlan {
  /// The notices of today.
  fileprivate func notices(offering steps: NextStepWording) -> [String] {
    let name = schedule.plan.enrolment.name
    return schedule.plan.course.notices.map { $0.words(for: name, offering: steps) }
  }

  /// What a command would write beside its work, a line each.
  fileprivate func notes(offering steps: NextStepWording) -> [String] {
    let lines =
      isStart
      ? schedule.goalLines.map { "\($0)\n" }.joined() + schedule.notes(offering: steps)
        + schedule.doseNotes() + schedule.leftOut(offering: steps)
      : schedule.leftOut(offering: steps)
    return faults + lines.split(separator: "\n").map(String.init)
  }
}
