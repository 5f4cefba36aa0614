import Glibc

/// The network at home that this machine is in.
enum HomeNetwork {
  /// The address by which others in it reach this machine: the first private one (RFC 1918), else the first at all;
  /// `nil` where there is no network.
  static var address: String? {
    let all = addresses()
    return all.first(where: isPrivate) ?? all.first
  }

  /// The IPv4 addresses of what is switched on, but of this machine itself.
  private static func addresses() -> [String] {
    var first: UnsafeMutablePointer<ifaddrs>?
    guard getifaddrs(&first) == 0 else { return [] }
    defer { freeifaddrs(first) }
    guard let first else { return [] }
    return sequence(first: first, next: \.pointee.ifa_next).compactMap { interface in
      guard let address = interface.pointee.ifa_addr,
        address.pointee.sa_family == sa_family_t(AF_INET),
        interface.pointee.ifa_flags & UInt32(IFF_UP) != 0,
        interface.pointee.ifa_flags & UInt32(IFF_LOOPBACK) == 0
      else { return nil }
      var text = [CChar](repeating: 0, count: Int(INET_ADDRSTRLEN))
      return address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { address in
        inet_ntop(AF_INET, &address.pointee.sin_addr, &text, socklen_t(INET_ADDRSTRLEN))
          .map { String(cString: $0) }
      }
    }
  }

  private static func isPrivate(_ address: String) -> Bool {
    let parts = address.split(separator: ".").compactMap { Int($0) }
    guard parts.count == 4 else { return false }
    return parts[0] == 10 || parts[0] == 192 && parts[1] == 168
      || parts[0] == 172 && (16...31).contains(parts[1])
  }
}
