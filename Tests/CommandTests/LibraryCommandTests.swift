import Foundation
import TestSupport
import Testing

/// `regain programs`, `show`, `check` and `print` as their user runs them.
@Suite struct LibraryCommandTests {
  @Test func `programs lists every bundled programme`() throws {
    let result = try BuiltCommand.run(["programs"])
    #expect(result.status == 0 && result.error.isEmpty)
    for id in Repository.programIDs { #expect(result.output.contains("\(id)\n")) }
    for line in result.output.split(separator: "\n") { #expect(line.count <= 80) }
  }

  @Test func `programs can be searched, and told as JSON`() throws {
    let result = try BuiltCommand.run(["programs", "--for", "Osteoarthritis", "--json"])
    let list = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let ids = try #require(list as? [[String: Any]]).compactMap { $0["id"] as? String }
    #expect(ids.contains("knee-osteoarthritis-strength"))
    #expect(!ids.contains("minor-knee-injury"))
    let none = try BuiltCommand.run(["programs", "--for", "hiccups"])
    #expect(none.status == 1)
    #expect(none.output.hasPrefix("No programme fits.\nTry what you would tell a friend"))
  }

  @Test(arguments: [
    ("numb foot", "Call 000 or go to an emergency department now", "(cold-or-numb-foot)"),
    ("knee hurts at night", "Have it looked at in the next weeks", "education-and-circuit\n"),
    ("swollen calf", "See a doctor today, and", "(calf)"),
    ("range of motion", "flexion: Flexion, every 7 days", "extension-deficit"),
    ("Becker's cyst", "Baker's cyst with osteoarthritis", "bakers-cyst\n"),
    ("surgery as last resort", "Good to know: Surgery as the last resort", "a decision"),
  ])
  func `programs answers plain words, and says first what must be looked at`(
    words: String, answer: String, more: String
  ) throws {
    let result = try BuiltCommand.run(["programs", "--for", words, "--emergency-number", "000"])
    #expect(result.status == 0 && result.error.isEmpty)
    #expect(result.output.contains(answer), "\(result.output)")
    #expect(result.output.contains(more), "\(result.output)")
    for line in result.output.split(separator: "\n") { #expect(line.count <= 80) }
    let json = try BuiltCommand.run(["programs", "--for", words, "--json"])
    #expect(json.status == 0)
    #expect(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) is [[String: Any]])
    let flagged = ["(cold-or-numb-foot)", "(night-ache)", "(calf)"].filter(result.output.contains)
    for flag in flagged { #expect(json.error.contains(flag)) }
    #expect(json.error.isEmpty == flagged.isEmpty)
  }

  @Test(arguments: [
    ("runner's knee", "patellofemoral-pain"), ("runners knee", "patellofemoral-pain"),
    ("jumper's knee", "heavy-slow-resistance"), ("knee clicks", "knee-osteoarthritis-strength"),
    ("water in the knee", "bakers-cyst"), ("worn knee", "knee-osteoarthritis-strength"),
    ("artrosis", "knee-osteoarthritis-strength"), ("burstis", "prepatellar-bursitis"),
    ("tendonitus", "patellar-tendon-loading"), ("arthroscopie", "knee-arthroscopy"),
    ("menicus repair", "meniscus-repair"), ("dislocated kneecap", "patellar-dislocation"),
    ("running agian", "returning-to-running"), ("child", "osgood-schlatter"),
  ])
  func `the words that people use find a programme, with why it fits`(
    words: String, id: String
  ) throws {
    let result = try BuiltCommand.run(["programs", "--for", words])
    #expect(result.status == 0)
    #expect(result.output.contains("\(id)\n"), "\(result.output)")
    #expect(result.output.contains("  fits: "), "\(result.output)")
  }

  @Test(arguments: [
    ("ACL", "acl-without-surgery"), ("MCL", "mcl-sprain-grade-1"),
    ("torn ligament", "ligament-tear"), ("cruciate ligament rupture", "acl-without-surgery"),
    ("ligamnet", "pcl-sprain"),
  ])
  func `a hurt ligament has programmes, and is looked at first`(words: String, id: String) throws {
    let result = try BuiltCommand.run(["programs", "--for", words])
    #expect(result.status == 0)
    #expect(result.output.contains("\(id)\n"), "\(result.output)")
    #expect(result.output.contains("Have it looked at first"), "\(result.output)")
    let build = try BuiltCommand.run(["build", "--for", words, "--start", "mon", "--no-flags"])
    #expect(build.status == 64, "\(build.error)")
  }

  @Test(arguments: [
    (["quad"], "quad-set"), (["straight leg raise"], "straight-leg-raise"),
    (["straight", "leg", "raise"], "straight-leg-raise"), (["leg press"], "leg-press"),
    (["hamstrings"], "hamstring"), (["band"], "band"), (["Squats"], "squat"),
    (["squat", "step-up"], "step-up"),
  ])
  func `exercises are found by name, muscle and equipment`(words: [String], id: String) throws {
    let result = try BuiltCommand.run(["exercises"] + words)
    #expect(result.status == 0, "\(result.error)")
    #expect(result.output.contains(id), "\(result.output)")
    let all = try BuiltCommand.run(["exercises"])
    #expect(result.output.count < all.output.count / 2)
  }

  @Test func `help has pages and groups`() throws {
    let dates = try BuiltCommand.run(["help", "dates"])
    #expect(dates.status == 0 && dates.output.contains("next monday"))
    let help = try BuiltCommand.run(["--help"]).output
    for group in ["FIND", "FOLLOW", "CHANGE", "SHARE", "KEEP", "WRITE"] {
      #expect(help.contains("\(group) SUBCOMMANDS:"))
    }
    for name in ["start", "log", "forget", "check"] { #expect(help.contains("\n  \(name) ")) }
    #expect(try BuiltCommand.run(["help", "log"]).output.contains("USAGE: regain log"))
  }

  @Test(arguments: Repository.programIDs)
  func `show and print name stop signs and sources`(id: String) throws {
    for arguments in [["show", id], ["print", id], ["print", id, "--format", "markdown"]] {
      let result = try BuiltCommand.run(arguments)
      #expect(result.status == 0, "\(result.error)")
      #expect(result.output.contains("Stop at once"))
      #expect(result.output.contains("Sources"))
      #expect(!result.output.contains("\u{1B}"))
    }
  }

  @Test func `show tells JSON`() throws {
    let result = try BuiltCommand.run(["show", "graded-walking", "--json"])
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    #expect((object as? [String: Any])?["phases"] != nil)
  }

  @Test(arguments: [["show"], ["print"], ["build", "--start", "mon", "--no-flags"]])
  func `an unknown programme is answered with those that are near`(arguments: [String]) throws {
    let result = try BuiltCommand.run(arguments + ["kneebends"])
    #expect(result.status == 1)
    #expect(result.error.contains("no programme 'kneebends'"))
    #expect(result.error.contains("Did you mean knee-"), "\(result.error)")
    #expect(result.error.contains("'regain programs' lists all "), "\(result.error)")
  }

  @Test func `check is silent over the bundled programmes`() throws {
    let folder = Repository.root.appendingPathComponent("Programs").path
    let result = try BuiltCommand.run(["check", folder])
    #expect(result.status == 0)
    #expect(result.output.isEmpty && result.error.isEmpty)
  }

  @Test func `check says all that is wrong, where, and how to mend it`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("mine.yaml")
    try "id: mine\ntitel: Mine\nkind: exercise\n".write(to: file, atomically: true, encoding: .utf8)
    let result = try BuiltCommand.run(["check", "mine.yaml"], in: folder)
    #expect(result.status == 65)
    #expect(result.output.contains("mine.yaml:2:1: "))
    #expect(result.output.contains("mine.yaml:3:7: "))
    #expect(result.output.contains("^"))
    let json = try BuiltCommand.run(["check", "mine.yaml", "--json"], in: folder)
    #expect(json.status == 65)
    let list = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
    let first = try #require((list as? [[String: Any]])?.first)
    for key in ["path", "line", "column", "severity", "rule", "message", "hint"] {
      #expect(first[key] != nil, "\(key)")
    }
    let build = try BuiltCommand.run(
      ["build", "./mine.yaml", "--start", "mon", "--no-flags"], in: folder)
    #expect(build.status == 65)
    #expect(build.output.isEmpty)
  }

  @Test func `files that cannot be read are failures`() throws {
    #expect(try BuiltCommand.run(["check", "nowhere.yaml"]).status == 1)
    #expect(try BuiltCommand.run(["check", "/dev/null"]).status == 65)
    #expect(try BuiltCommand.run(["show", "/proc/self/mem"]).status == 1)
  }

  @Test func `a programme of one's own is found before the bundled one`() throws {
    let folder = try BuiltCommand.emptyFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let bundled = try Repository.bytes("Programs/graded-walking.yaml")
    let mine = String(decoding: bundled, as: UTF8.self)
      .replacingOccurrences(of: "title: Graded walking, twelve weeks", with: "title: My own walk")
    try mine.write(
      to: folder.appendingPathComponent("graded-walking.yaml"), atomically: true, encoding: .utf8)
    for (arguments, environment) in [
      (["--programs", folder.path], [:]), ([], ["REGAIN_PROGRAMS": folder.path]),
    ] as [([String], [String: String])] {
      let result = try BuiltCommand.run(
        ["show", "graded-walking"] + arguments, environment: environment)
      #expect(result.output.hasPrefix("My own walk\n"), "\(result.error)")
    }
  }

  @Test(arguments: [
    [], ["--help"], ["--version"], ["build", "--help"], ["help", "print"],
  ])
  func `help is at hand`(arguments: [String]) throws {
    let result = try BuiltCommand.run(arguments)
    #expect(result.status == 0)
    #expect(!result.output.isEmpty)
  }

  @Test(arguments: [["frobnicate"], ["build"], ["show"], ["check"], ["print"]])
  func `wrong usage ends with 64`(arguments: [String]) throws {
    let result = try BuiltCommand.run(arguments)
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(!result.error.isEmpty)
  }
}
