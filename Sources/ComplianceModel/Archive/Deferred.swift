internal import Synchronization

/// A part of the rules that is made when it is first asked for, by whatever thread asks: most runs of
/// the program ask for little of what the rules hold.
package final class Deferred<Value: Sendable>: Sendable {
  private enum State {
    case open(@Sendable () -> Value)
    case made(Value)
  }

  private let state: Mutex<State>

  /// A part that is at hand.
  package init(_ value: Value) { state = Mutex(.made(value)) }

  /// A part that `make` gives; it is called once, and may not ask for the same part.
  package init(_ make: @escaping @Sendable () -> Value) { state = Mutex(.open(make)) }

  /// The part.
  package var value: Value {
    state.withLock { state in
      switch state {
      case .made(let value): return value
      case .open(let make):
        let value = make()
        state = .made(value)
        return value
      }
    }
  }
}

extension Deferred: Equatable where Value: Equatable {
  /// Whether both come to the same.
  package static func == (left: Deferred, right: Deferred) -> Bool {
    left === right || left.value == right.value
  }
}

extension Deferred: Hashable where Value: Hashable {
  /// Feeds the part.
  package func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
