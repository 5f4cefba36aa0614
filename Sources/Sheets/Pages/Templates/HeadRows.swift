import Wording

/// The head of a sheet: who prints it, and for whom.
enum HeadRows {
  /// The clinic, where something is known of it.
  static let letterhead = """
    {{#hasLetterhead}}<div class="letterhead">{{#.logo}}<img class="logo" alt="\(SheetLabel.logo)" src="{{.}}">{{/.logo}}\
    <p class="sender">{{#.clinic}}<strong><bdi>{{.}}</bdi></strong>{{/.clinic}}\
    {{#.phone}}<span>\(SheetLabel.telephone) <bdi>{{.}}</bdi></span>{{/.phone}}</p></div>{{/hasLetterhead}}
    """

  /// Whom it is for, with lines for what is to be filled in.
  static let facts = """
    <p class="who">{{#facts}}<span class="fact{{#isBlank}} open{{/isBlank}}">{{name}} \
    {{#.value}}<strong><bdi>{{.}}</bdi></strong>{{/.value}}{{#isBlank}}<span class="blank"></span>{{/isBlank}}</span> {{/facts}}</p>
    """
}
