import ArgumentParser

/// Where programmes are looked up.
struct LibraryOptions: ParsableArguments {
  @Option(
    name: .customLong("programs"),
    help: ArgumentHelp(
      "A folder of programmes, looked in before $REGAIN_PROGRAMS, your own and the bundled ones.",
      valueName: "dir"))
  var folder: String?

  var library: Library { Library(folder: folder) }
}
