import Rehabilitation

/// The table of a diary, as weeks and the diary itself show it.
enum DiaryRows {
  /// The heads of the columns.
  static let head = """
    <thead><tr><th scope="col">Code</th>
    <th scope="col" class="day">Day</th>
    <th scope="col" class="what">Session</th>
    <th scope="col">Before <span>b</span></th>
    <th scope="col">During <span>p</span></th>
    <th scope="col">Morning <span>m</span></th>
    <th scope="col">Effort <span>e</span></th>
    <th scope="col">Done % <span>d</span></th>
    <th scope="col" class="wide">Notes</th></tr></thead>
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
}
