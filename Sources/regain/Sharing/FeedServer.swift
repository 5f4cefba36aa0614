import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix
import RegainKit
import Synchronization

/// A server of one calendar, within bounds: so many connections at once, each for one short request and so long.
final class FeedServer: Sendable {
  /// What is served, which changes while it is served.
  final class Shelf: Sendable {
    private let current: Mutex<SharedFeed>

    init(_ feed: SharedFeed) { current = Mutex(feed) }

    var feed: SharedFeed {
      get { current.withLock { $0 } }
      set { current.withLock { $0 = newValue } }
    }
  }

  /// How many connections there are at once; more are closed.
  private static let connections = 256

  private let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
  private let channel: any Channel
  /// The port that it listens on.
  let port: Int

  /// Begins to serve.
  ///
  /// - Parameters:
  ///   - shelf: What is served.
  ///   - host: The address to listen on: `127.0.0.1`, or `0.0.0.0` for every network.
  ///   - port: The port; 0 for one that is free.
  /// - Throws: What the system says where it cannot listen there.
  init(_ shelf: Shelf, on host: String, port: Int) throws {
    let open = OpenConnections(limit: Self.connections)
    do {
      channel = try ServerBootstrap(group: group)
        .serverChannelOption(.backlog, value: 256)
        .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
        .childChannelInitializer { channel in
          guard open.add() else { return channel.close() }
          channel.closeFuture.whenComplete { _ in open.remove() }
          return channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.configureHTTPServerPipeline(
              withPipeliningAssistance: false, withErrorHandling: false)
            try channel.pipeline.syncOperations.addHandler(FeedHandler(shelf))
          }
        }
        .bind(host: host, port: port).wait()
    } catch {
      try? group.syncShutdownGracefully()
      throw error
    }
    self.port = channel.localAddress?.port ?? port
  }

  /// What the system says of an error.
  static func words(of error: any Error) -> String {
    (error as? IOError).map { String(cString: strerror($0.errnoCode)) } ?? "\(error)"
  }

  /// Ends what is served, connections too.
  func stop() {
    try? channel.close().wait()
    try? group.syncShutdownGracefully()
  }
}

/// How many connections are open, up to a limit.
private final class OpenConnections: Sendable {
  private let limit: Int
  private let count = Mutex(0)

  init(limit: Int) { self.limit = limit }

  /// Counts one more; `false` where there are too many.
  func add() -> Bool {
    count.withLock { count in
      guard count < limit else { return false }
      count += 1
      return true
    }
  }

  func remove() { count.withLock { $0 -= 1 } }
}
