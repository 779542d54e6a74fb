internal import ComplianceModel

/// A web page as it was parsed: elements and words in order, flat, so that no depth does harm.
struct Page {
  /// An element or a run of words.
  struct Node {
    var element: PageElement
    /// The element around it; -1 for the outermost.
    var parent: Int32
    /// The first node behind it that is not inside it.
    var end: Int32
    /// Where it stands in the file.
    var line: Int32
    /// Its attributes; -1 if it has none that matter.
    var attributes: Int32 = -1
    /// Its bytes in `letters`.
    var first: Int32 = 0
    var last: Int32 = 0
  }

  var nodes: [Node] = []
  var attributes: [[PageAttribute: String]] = []
  /// The words of all nodes, in UTF-8.
  var letters: [UInt8] = []

  /// The words of a node, as they stand in the file.
  func words(_ node: Int) -> ArraySlice<UInt8> {
    letters[Int(nodes[node].first)..<Int(nodes[node].last)]
  }

  /// An attribute of an element.
  func attribute(_ name: PageAttribute, of node: Int) -> String? {
    let index = Int(nodes[node].attributes)
    return index < 0 ? nil : attributes[index][name]
  }

  /// All words inside an element, run together.
  func text(inside node: Int) -> String {
    var bytes: [UInt8] = []
    for index in node..<Int(nodes[node].end) where nodes[index].element == .words {
      bytes += words(index)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether `outer` is `node` or one of the elements around it.
  func holds(_ outer: Int, _ node: Int) -> Bool {
    outer <= node && node < Int(nodes[outer].end)
  }
}
