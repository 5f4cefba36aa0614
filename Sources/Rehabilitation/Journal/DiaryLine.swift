/// A line of a printed diary as it is keyed in: `S14 p3 m2 e5 d100`.
///
/// | part | meaning | range |
/// |---|---|---|
/// | `S14`, `M4-6` | the row's code: one session, or several of a day | |
/// | `b` | pain before | 0...10 |
/// | `p` | worst pain during | 0...10 |
/// | `m` | pain the next morning | 0...10 |
/// | `e` | felt effort | 0...10 |
/// | `d` | share that was done, in percent | 0...100 |
/// | `s` | swelling grade (EVIDENCE 3.3) | 0...4 |
/// | `step-up=8,8,8` | the repetitions of an exercise's sets, or `skipped`; of each leg `8,8,8/6,6,6` | |
/// | `step-up=10kg` | the load of an exercise, with its unit | |
/// | `2=8,8,8` | the same by the number that the diary gives the exercise | |
/// | `1=95` | the value of a measure, by its number or its id; of each leg `95/120` | |
/// | `x` | left out on purpose | |
/// | `; words` | the person's own words, to the line's end | |
///
/// A blank that nobody typed over counts for nothing: `p_`, `2=_,_,_`.
public struct DiaryLine: Hashable, Sendable {
  /// The letters of the row's code, upper case.
  public let letters: String
  /// The positions of the sessions in their activity, from 1.
  public let ordinals: ClosedRange<Int>
  /// The readings, by field; a missing one was left empty.
  public let readings: [Field: Int]
  /// The values of single exercises, in order.
  public let values: [Value]
  /// Whether the sessions were left out on purpose.
  public let isSkipped: Bool
  /// The person's own words; `nil` where there are none.
  public let note: String?
  /// Whether all of its blanks are as they were printed, and it says nothing.
  public let isBlank: Bool

  /// A value of one exercise as it is written.
  public struct Value: Hashable, Sendable {
    /// The exercise and its value: `step-up=8,8,8`.
    public let text: String
    /// The character of the line at which it begins, from 1.
    public let column: Int
  }

  /// What a reading is of.
  public enum Field: String, CaseIterable, Hashable, Sendable {
    case before = "b"
    case during = "p"
    case morning = "m"
    case effort = "e"
    case done = "d"
    case swelling = "s"

    /// The values that may be logged, both ends included.
    public var range: ClosedRange<Int> {
      switch self {
      case .before, .during, .morning, .effort: FactRange.scale
      case .done: FactRange.done
      case .swelling: FactRange.swelling
      }
    }
  }
}
