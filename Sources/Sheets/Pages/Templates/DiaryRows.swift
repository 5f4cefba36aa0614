import Rehabilitation
import Wording

/// The table of a diary, as weeks and the diary itself show it.
enum DiaryRows {
  /// The heads of the columns.
  static let head = """
    <thead><tr><th scope="col">\(DiaryColumn.code)</th>
    <th scope="col" class="day">\(SheetLabel.day)</th>
    <th scope="col" class="what">\(SheetLabel.session)</th>
    <th scope="col">\(DiaryColumn.before) <span>b</span></th>
    <th scope="col">\(DiaryColumn.during) <span>p</span></th>
    <th scope="col">\(SheetLabel.morning) <span>m</span></th>
    <th scope="col">\(SheetLabel.effort) <span>e</span></th>
    <th scope="col">\(DiaryColumn.donePercent) <span>d</span></th>
    <th scope="col" class="wide">\(SheetLabel.notes)</th></tr></thead>
    """

  /// A row to fill by hand.
  static let row = """
    <tr><th scope="row" class="code">{{code}}</th><td class="day">{{day}}{{#.time}} <small>{{.}}</small>{{/.time}}</td>
    <td class="what" dir="auto">{{title}}</td>
    <td></td>
    <td></td>
    <td></td>
    <td></td>
    <td></td>
    <td class="wide"></td></tr>
    """

  /// The cells of both legs below a row: a line for all exercises of the session, since a diary has many rows.
  static let legs = """
    {{#legs}}<tr class="legs"><td colspan="9" dir="auto">{{#exercises}}<span>{{name}} <i>\(SheetLabel.leftLeg)</i> <i>\(SheetLabel.rightLeg)</i></span> {{/exercises}}</td></tr>{{/legs}}
    """
}
