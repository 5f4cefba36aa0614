import Wording

extension PageTemplate {
  /// What every file begins with, up to its body.
  static let head = """
    {{% CONTENT_TYPE:PAGE}}
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    \(PageOrigin.line)
    <title>{{title}}</title>
    <style>{{{style}}}</style>
    </head>
    """

  /// The whole file: head, style, and the sheets that were asked for.
  static let document = PageTemplate(
    name: "document",
    text: """
      \(PageTemplate.head)
      <body class="{{classes}}">
      <main>
      <header class="masthead">
      {{#head}}
      \(HeadRows.letterhead)
      {{/head}}
      <h1><bdi>{{heading}}</bdi></h1>
      {{#.ownName}}<p class="subtitle">\(SheetLabel.plan): <bdi>{{.}}</bdi></p>{{/.ownName}}
      {{#head}}
      \(HeadRows.facts)
      {{/head}}
      <p class="dates">{{#.dates}}{{.}} · {{/.dates}}printed {{printedOn}}</p>
      <p class="disclaimer">{{disclaimer}}</p>
      </header>
      {{#overview}}
      {{>overview}}
      {{/overview}}
      {{#weeks}}
      {{>week}}
      {{/weeks}}
      {{#diary}}
      {{>diary}}
      {{/diary}}
      {{#months}}
      {{>month}}
      {{/months}}
      {{#progress}}
      {{>progress}}
      {{/progress}}
      {{#clinician}}
      {{>clinician}}
      {{/clinician}}
      </main>
      </body>
      </html>

      """)
}
