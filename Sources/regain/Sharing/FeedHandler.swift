import NIOCore
import NIOHTTP1
import RegainKit

/// Answers one request of a connection, and closes it; whoever sends too much or takes too long is cut off.
final class FeedHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  /// The time for a request and its answer, also over a weak network.
  private static let limit = TimeAmount.seconds(30)
  /// The time until the request is there.
  private static let patience = TimeAmount.seconds(5)
  /// The bytes of a request's body, which no calendar sends.
  private static let bodyLimit = 4096

  private let shelf: FeedServer.Shelf
  private var head: HTTPRequestHead?
  private var bodySize = 0
  private var isAnswered = false
  private var deadlines = [Scheduled<Void>]()

  init(_ shelf: FeedServer.Shelf) { self.shelf = shelf }

  func channelActive(context: ChannelHandlerContext) {
    let channel = context.channel
    deadlines = [
      context.eventLoop.assumeIsolated().scheduleTask(in: Self.patience) { [self] in
        if !isAnswered { channel.close(promise: nil) }
      },
      context.eventLoop.scheduleTask(in: Self.limit) { channel.close(promise: nil) },
    ]
  }

  func channelInactive(context: ChannelHandlerContext) {
    for deadline in deadlines { deadline.cancel() }
    deadlines = []
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isAnswered else { return }
    switch unwrapInboundIn(data) {
    case .head(let head): self.head = head
    case .body(let bytes):
      bodySize += bytes.readableBytes
      if bodySize > Self.bodyLimit { context.close(promise: nil) }
    case .end:
      guard let head else { return context.close(promise: nil) }
      answer(head, context)
    }
  }

  /// What is no HTTP is not answered.
  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  private func answer(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
    isAnswered = true
    let answer = shelf.feed.answer(
      to: FeedRequest(
        method: head.method.rawValue, target: head.uri,
        ifNoneMatch: head.headers["If-None-Match"].first,
        ifModifiedSince: head.headers["If-Modified-Since"].first))
    var headers = HTTPHeaders(answer.headers.map { ($0.name, $0.value) })
    headers.add(name: "Connection", value: "close")
    if answer.status != 304 {
      headers.add(name: "Content-Length", value: "\(answer.bytes.count)")
    }
    let status = HTTPResponseStatus(statusCode: answer.status)
    context.write(
      wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: status, headers: headers))),
      promise: nil)
    if !answer.isBodyless {
      context.write(
        wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: answer.bytes)))), promise: nil)
    }
    let channel = context.channel
    context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in
      channel.close(promise: nil)
    }
  }
}
