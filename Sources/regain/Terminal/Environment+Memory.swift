import Glibc

extension Environment {
  /// Takes the memory of a whole command from the kernel in a few large pages, rather than in
  /// thousands of small ones, and keeps what is freed of it: the command is over before anybody could
  /// make use of that.
  static func reserveMemory() {
    // From the first block, once it is freed, glibc learns to take blocks of that size from the heap,
    // and not to give them back; so the second is the heap's.
    for _ in 1...2 { reserveBlock(16 << 20) }
  }

  private static func reserveBlock(_ size: Int) {
    guard let block = malloc(size) else { return }
    defer { free(block) }
    let page = 2 << 20
    // Where the kernel has no large pages to give, small ones do. What is told to the kernel also
    // keeps the compiler from leaving out a block that nobody uses.
    _ = madvise(block.alignedUp(toMultipleOf: page), size - page, MADV_HUGEPAGE)
  }
}
