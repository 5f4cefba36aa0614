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

  /// A row to fill by hand; each cell has its letter in it, so that a photograph of a part says what is what.
  static let row = """
    <tr class="session"><th scope="row" class="code">{{code}}</th><td class="day">{{day}}{{#.time}} <small>{{.}}</small>{{/.time}}</td>
    <td class="what" dir="auto">{{title}}{{#.target}} <small><bdi>{{.}}</bdi></small>{{/.target}}</td>
    \(["b", "p", "m", "e", "d"].map { "<td class=\"fill\" data-letter=\"\($0)\"></td>" }.joined())
    <td class="fill wide"></td></tr>
    """

  /// The rows of the exercises below a session: what is asked for, the load and a box for each set.
  static let exercises = """
    {{#exercises}}<tr class="exercise"><th scope="row" class="code">{{number}}</th>\
    <td class="what" colspan="2" dir="auto">{{name}}{{#.target}} <small><bdi>{{.}}</bdi></small>{{/.target}}</td>\
    <td class="load" colspan="2">{{#.load}}<span class="unit">\(SheetLabel.load)</span> <i class="value"></i> {{.}}{{/.load}}</td>\
    <td class="sets" colspan="4">{{#legs}}<span class="leg"><span class="unit">{{#.name}}{{.}}{{/.name}}</span> {{#sets}}<i class="set"></i>{{/sets}}</span> {{/legs}}\
    {{#isUncounted}}<span class="unit">\(SheetLabel.done)</span> <span class="box"></span>{{/isUncounted}}</td></tr>
    {{/exercises}}
    """

  /// The row of a measurement: a blank with its unit for each value.
  static let measures = """
    <tr class="session"><th scope="row" class="code">{{code}}</th><td class="day">{{day}}{{#.time}} <small>{{.}}</small>{{/.time}}</td>
    <td class="values" colspan="7" dir="auto">{{#measures}}<span class="measure"><b>{{number}}</b> {{name}} {{#legs}}{{#.name}}<span class="unit">{{.}}</span> {{/.name}}<i class="value"></i> {{/legs}}<small>{{unit}}</small></span> {{/measures}}</td></tr>
    """
}
