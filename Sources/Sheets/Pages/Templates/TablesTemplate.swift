extension PageTemplate {
  /// A whole file of tables about many plans.
  static let tables = PageTemplate(
    name: "tables",
    text: """
      \(PageTemplate.head)
      <body class="usual">
      <main>
      <header class="masthead">
      {{#head}}
      \(HeadRows.letterhead)
      {{/head}}
      <h1><bdi>{{title}}</bdi></h1>
      <p class="dates">printed {{printedOn}}</p>
      <p class="disclaimer">{{disclaimer}}</p>
      </header>
      <section class="sheet clinician">
      {{#introduction}}<p>{{.}}</p>{{/introduction}}
      {{#tables}}
      {{#isNamed}}<h2>{{heading}}</h2>{{/isNamed}}
      {{#hasRows}}
      <table class="changes" aria-label="{{heading}}">
      <thead><tr>{{#columns}}<th scope="col">{{.}}</th>{{/columns}}</tr></thead>
      <tbody>{{#rows}}<tr><th scope="row" dir="auto">{{head}}</th>{{#cells}}<td dir="auto">{{.}}</td>{{/cells}}</tr>{{/rows}}</tbody>
      </table>
      {{/hasRows}}
      {{^hasRows}}<p class="legend">{{empty}}</p>{{/hasRows}}
      {{/tables}}
      </section>
      </main>
      </body>
      </html>

      """)
}
