// One set of keys for all cases: with a set for each, as the compiler would read them, the first
// adjustment of a journal took as long as a hundred other entries.

extension Adjustment {
  private enum Name: String, CodingKey {
    case hold, back, forward, enter, pause, resume, move, skip, request, omit, availability, zone
    case pace, updateProgram, reviewed, end
  }

  private enum Detail: String, CodingKey {
    case days, activity, phase, from, to, on, session, until, `is`, name, percent, by
  }

  /// Reads an adjustment as it is encoded: `{"hold": {"days": 3}}`.
  public init(from decoder: any Decoder) throws {
    let names = try decoder.container(keyedBy: Name.self)
    guard let name = names.allKeys.first, names.allKeys.count == 1 else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath, debugDescription: "an adjustment has one name"))
    }
    let details = try names.nestedContainer(keyedBy: Detail.self, forKey: name)
    func told<Value: Decodable>(_ detail: Detail) throws -> Value {
      try details.decode(Value.self, forKey: detail)
    }
    func maybe<Value: Decodable>(_ detail: Detail) throws -> Value? {
      try details.decodeIfPresent(Value.self, forKey: detail)
    }
    self =
      switch name {
      case .hold: .hold(days: try told(.days))
      case .back: .back(activity: try maybe(.activity))
      case .forward: .forward(activity: try maybe(.activity))
      case .enter: .enter(phase: try told(.phase))
      case .pause: .pause(from: try told(.from), to: try told(.to))
      case .resume: .resume(on: try told(.on))
      case .move: .move(session: try told(.session), to: try told(.to))
      case .skip: .skip(session: try told(.session))
      case .request: .request(activity: try told(.activity), until: try maybe(.until))
      case .omit: .omit(activity: try told(.activity))
      case .availability: .availability(is: try told(.is))
      case .zone: .zone(name: try told(.name), from: try told(.from), to: try maybe(.to))
      case .pace: .pace(percent: try told(.percent))
      case .updateProgram: .updateProgram(to: try told(.to))
      case .reviewed: .reviewed(by: try told(.by))
      case .end: .end(on: try told(.on))
      }
  }
}
