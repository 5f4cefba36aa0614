import BusyCorpus
import Foundation

// Writes the corpus into a folder, for checks in other languages: busy-corpus FOLDER

let folder = URL(fileURLWithPath: CommandLine.arguments.dropFirst().first ?? "busy-corpus")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
for file in Corpus.files {
  try Data(file.text.utf8).write(to: folder.appendingPathComponent(file.name))
}
