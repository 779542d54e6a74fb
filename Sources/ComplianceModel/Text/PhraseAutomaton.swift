/// Finds every occurrence of many phrases in one pass (Aho and Corasick 1975), stepping by character.
///
/// States are numbered breadth first. The root looks its successor up in a table, every other state
/// in its few sorted edges, so the memory grows with the phrases and not with the alphabet.
public struct PhraseAutomaton: Sendable {
  /// One occurrence: which phrase, and where in the text.
  public struct Hit: Sendable, Hashable {
    /// Index into the phrases the automaton was built of.
    public var phrase: Int
    /// Offsets of the occurrence.
    public var range: Range<Int>
  }

  private var rootEdges: [UInt32: Int32] = [:]
  private var rootTable: [Int32] = []
  private var firstEdge: [Int32] = []
  private var edgeLabels: [UInt32] = []
  private var edgeTargets: [Int32] = []
  private var failure: [Int32] = []
  /// The nearest state on the failure path, itself included, at which a phrase ends; -1 if none.
  private var output: [Int32] = []
  private var nextOutput: [Int32] = []
  private var endings: [[Int32]] = []
  private let lengths: [Int32]

  /// Number of states, the root included.
  public var stateCount: Int { failure.count }

  /// Builds the automaton; empty phrases never occur.
  ///
  /// - Complexity: O(total length of the phrases × log of the branching).
  public init(_ phrases: [[Unicode.Scalar]]) {
    lengths = phrases.map { Int32($0.count) }
    var edges: [[UInt32: Int]] = [[:]]
    var ends: [[Int32]] = [[]]
    for (index, phrase) in phrases.enumerated() where !phrase.isEmpty {
      var state = 0
      for scalar in phrase {
        if let next = edges[state][scalar.value] {
          state = next
        } else {
          edges.append([:])
          ends.append([])
          edges[state][scalar.value] = edges.count - 1
          state = edges.count - 1
        }
      }
      ends[state].append(Int32(index))
    }
    endings = ends
    link(edges)
  }

  private mutating func link(_ edges: [[UInt32: Int]]) {
    let count = edges.count
    failure = Array(repeating: 0, count: count)
    output = Array(repeating: -1, count: count)
    nextOutput = Array(repeating: -1, count: count)
    var queue = [0]
    var next = 0
    while next < queue.count {
      let state = queue[next]
      next += 1
      if !endings[state].isEmpty { output[state] = Int32(state) }
      if state != 0 {
        let fallback = Int(failure[state])
        nextOutput[state] = output[fallback]
        if output[state] < 0 { output[state] = output[fallback] }
      }
      for (label, target) in edges[state].sorted(by: { $0.key < $1.key }) {
        queue.append(target)
        guard state != 0 else { continue }
        var fallback = Int(failure[state])
        while fallback != 0, edges[fallback][label] == nil { fallback = Int(failure[fallback]) }
        failure[target] = Int32(edges[fallback][label] ?? 0)
      }
    }
    for state in 0..<count {
      firstEdge.append(Int32(edgeLabels.count))
      for (label, target) in edges[state].sorted(by: { $0.key < $1.key }) {
        edgeLabels.append(label)
        edgeTargets.append(Int32(target))
      }
    }
    firstEdge.append(Int32(edgeLabels.count))
    rootTable = Array(repeating: 0, count: 0x10000)
    for (label, target) in edges[0] {
      if label < 0x10000 {
        rootTable[Int(label)] = Int32(target)
      } else {
        rootEdges[label] = Int32(target)
      }
    }
  }

  /// Every occurrence within `range`, ordered by its end.
  ///
  /// - Complexity: O(length + occurrences).
  public func hits(in scalars: [Unicode.Scalar], range: Range<Int>? = nil) -> [Hit] {
    var found: [Hit] = []
    var state = 0
    for offset in range ?? 0..<scalars.count {
      state = step(from: state, by: scalars[offset].value)
      var ending = Int(output[state])
      while ending >= 0 {
        for phrase in endings[ending] {
          let length = Int(lengths[Int(phrase)])
          found.append(Hit(phrase: Int(phrase), range: (offset + 1 - length)..<(offset + 1)))
        }
        ending = Int(nextOutput[ending])
      }
    }
    return found
  }

  private func step(from state: Int, by label: UInt32) -> Int {
    var state = state
    while state != 0 {
      if let target = edge(of: state, label) { return target }
      state = Int(failure[state])
    }
    return label < 0x10000 ? Int(rootTable[Int(label)]) : Int(rootEdges[label] ?? 0)
  }

  private func edge(of state: Int, _ label: UInt32) -> Int? {
    var low = Int(firstEdge[state])
    var high = Int(firstEdge[state + 1])
    while low < high {
      let middle = (low + high) / 2
      if edgeLabels[middle] < label { low = middle + 1 } else { high = middle }
    }
    guard low < Int(firstEdge[state + 1]), edgeLabels[low] == label else { return nil }
    return Int(edgeTargets[low])
  }
}
