extension Adjustment: Codable {
  // One set of keys for the details of all kinds: with a set for each, as the compiler would make
  // them, the first adjustment that a process reads takes 0.6 ms instead of 0.1 ms.
  private enum Detail: String, CodingKey {
    case days, activity, phase, from, to, on, session, until, `is`, name, percent, by
  }

  /// Reads an adjustment from its kind and its details: `{"hold": {"days": 3}}`.
  public init(from decoder: any Decoder) throws {
    let kinds = try decoder.container(keyedBy: Kind.self)
    guard let kind = kinds.allKeys.first, kinds.allKeys.count == 1 else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath, debugDescription: "an adjustment has one name"))
    }
    let details = try kinds.nestedContainer(keyedBy: Detail.self, forKey: kind)
    func required<Value: Decodable>(_ detail: Detail) throws -> Value {
      try details.decode(Value.self, forKey: detail)
    }
    func optional<Value: Decodable>(_ detail: Detail) throws -> Value? {
      try details.decodeIfPresent(Value.self, forKey: detail)
    }
    self =
      switch kind {
      case .hold: .hold(days: try required(.days))
      case .back: .back(activity: try optional(.activity))
      case .forward: .forward(activity: try optional(.activity))
      case .enter: .enter(phase: try required(.phase))
      case .pause: .pause(from: try required(.from), to: try required(.to))
      case .resume: .resume(on: try required(.on))
      case .move: .move(session: try required(.session), to: try required(.to))
      case .skip: .skip(session: try required(.session))
      case .request: .request(activity: try required(.activity), until: try optional(.until))
      case .omit: .omit(activity: try required(.activity))
      case .availability: .availability(is: try required(.is))
      case .zone: .zone(name: try required(.name), from: try required(.from), to: try optional(.to))
      case .pace: .pace(percent: try required(.percent))
      case .updateProgram: .updateProgram(to: try required(.to))
      case .reviewed: .reviewed(by: try required(.by))
      case .operation: .operation(on: try required(.on))
      case .limit: .limit(name: try required(.name), is: try required(.is))
      case .label: .label(is: try required(.is))
      case .end: .end(on: try required(.on))
      }
  }

  /// Writes the kind and its details, without those that are `nil`.
  public func encode(to encoder: any Encoder) throws {
    var kinds = encoder.container(keyedBy: Kind.self)
    var details = kinds.nestedContainer(keyedBy: Detail.self, forKey: kind)
    switch self {
    case .hold(let days): try details.encode(days, forKey: .days)
    case .back(let activity), .forward(let activity):
      try details.encodeIfPresent(activity, forKey: .activity)
    case .enter(let phase): try details.encode(phase, forKey: .phase)
    case .pause(let from, let to):
      try details.encode(from, forKey: .from)
      try details.encode(to, forKey: .to)
    case .resume(let day), .end(let day), .operation(let day): try details.encode(day, forKey: .on)
    case .move(let session, let place):
      try details.encode(session, forKey: .session)
      try details.encode(place, forKey: .to)
    case .skip(let session): try details.encode(session, forKey: .session)
    case .request(let activity, let until):
      try details.encode(activity, forKey: .activity)
      try details.encodeIfPresent(until, forKey: .until)
    case .omit(let activity): try details.encode(activity, forKey: .activity)
    case .availability(let availability): try details.encode(availability, forKey: .is)
    case .zone(let name, let from, let to):
      try details.encode(name, forKey: .name)
      try details.encode(from, forKey: .from)
      try details.encodeIfPresent(to, forKey: .to)
    case .pace(let percent): try details.encode(percent, forKey: .percent)
    case .updateProgram(let texts): try details.encode(texts, forKey: .to)
    case .reviewed(let clinician): try details.encode(clinician, forKey: .by)
    case .limit(let name, let text):
      try details.encode(name, forKey: .name)
      try details.encode(text, forKey: .is)
    case .label(let label): try details.encode(label, forKey: .is)
    }
  }
}
