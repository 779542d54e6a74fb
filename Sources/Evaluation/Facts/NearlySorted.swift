extension Array {
  /// Sorts elements of which each stands near its place, as words do that are listed by their ends and
  /// wanted by their starts; equal ones keep their order.
  ///
  /// - Complexity: O(n × distance to the right place).
  mutating func sortNearby(by isBefore: (Element, Element) -> Bool) {
    for index in indices.dropFirst() where isBefore(self[index], self[index - 1]) {
      let element = self[index]
      var place = index
      while place > 0, isBefore(element, self[place - 1]) {
        self[place] = self[place - 1]
        place -= 1
      }
      self[place] = element
    }
  }
}
