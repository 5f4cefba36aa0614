import FoundationEssentials
import Rehabilitation
import Sheets
import Wording

/// Which sheets a request of a batch has printed, and how: what the page options of `regain print` say.
struct BatchPages: Sendable {
  private var paper = PageOptions.Paper.a4
  private var kinds = [PageKind]()
  private var weeks: ClosedRange<Int>?
  private var isLarge = false
  private var showsPictures = true
  private var showsWholeCourse = false
  /// The clinic in the head of the sheets.
  private(set) var letterhead = Letterhead()

  /// The usual sheets.
  init() {}

  /// The options of the pages of a plan.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - today: The day that stands on each sheet.
  /// - Returns: The options.
  /// - Throws: ``RegainError/request(_:)`` where the plan has none of the weeks.
  func options(for plan: PrintedPlan, printedOn today: CivilDate) throws(RegainError) -> PageOptions
  {
    if let weeks, let known = plan.weekNumbers, !weeks.overlaps(known) {
      throw .request(
        .value(
          "\(weeks.lowerBound)-\(weeks.upperBound)", field: Field.weeks.rawValue,
          expected: "the plan has the weeks \(known.lowerBound) to \(known.upperBound)"))
    }
    var options = PageOptions(printedOn: today)
    options.paper = paper
    if !kinds.isEmpty { options.kinds = Set(kinds) }
    options.weeks = weeks ?? plan.usualWeeks(on: today, asMonths: kinds.contains(.month))
    options.isLarge = isLarge
    options.showsPictures = showsPictures
    options.showsWholeCourse = showsWholeCourse
    return options
  }
}

extension BatchPages: Decodable {
  enum Field: String, CodingKey, CaseIterable {
    case paper, sheets, weeks, large, pictures, full, clinic, phone, logo
  }

  init(from decoder: any Decoder) throws {
    let fields = try RequestFields<Field>(decoder)
    paper = try fields.word(.paper) ?? .a4
    kinds = try fields.list(.sheets, most: 20, of: Sheet.self).map(\.kind)
    isLarge = try fields.value(.large) ?? false
    showsPictures = try fields.value(.pictures) ?? true
    showsWholeCourse = try fields.value(.full) ?? false
    weeks = try fields.text(
      .weeks, expected: "it can be weeks, such as 3 or 1-4", ClosedRange.init(weeks:))
    try readLetterhead(fields)
  }

  private mutating func readLetterhead(_ fields: RequestFields<Field>) throws {
    let clinic = "it can be a name of 1 to \(LetterheadFault.longestName) characters"
    try letterhead.set(
      clinic: fields.text(.clinic, expected: clinic) { text in
        (try? Letterhead(clinic: text, phone: nil, logo: nil))?.clinic
      })
    let phone = "it can be a number of 1 to \(LetterheadFault.longestPhone) characters"
    try letterhead.set(
      phone: fields.text(.phone, expected: phone) { text in
        (try? Letterhead(clinic: nil, phone: text, logo: nil))?.phone
      })
    let logo = "it can be an SVG or PNG file in Base64, with nothing that runs or lies outside it"
    letterhead.logo = try fields.text(.logo, expected: logo) { text in
      Data(base64Encoded: text).flatMap { try? Logo(Array($0)) }
    }
  }

  private struct Sheet: Decodable {
    let kind: PageKind

    init(from decoder: any Decoder) throws {
      let text = try decoder.singleValueContainer().decode(String.self)
      guard let kind = PageKind(rawValue: text) else {
        throw RegainError.request(
          .value(
            text, field: Field.sheets.rawValue,
            expected: "it can be \(PageKind.allCases.map(\.rawValue).orList)"))
      }
      self.kind = kind
    }
  }
}
