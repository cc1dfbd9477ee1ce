extension RandomAccessCollection {
    /// The first position of the second part, in a collection whose elements come in two parts; `endIndex` if that is empty. Asks about the
    /// logarithm of the number of elements.
    ///
    /// - Parameter isInSecondPart: false for the elements of the first part, true for those behind them.
    /// - Returns: where the first element stands for which it is true.
    @inlinable
    public func partitioningIndex(where isInSecondPart: (Element) -> Bool) -> Index {
        var low = startIndex
        var count = self.count
        while count > 0 {
            let half = count / 2
            let middle = index(low, offsetBy: half)
            if isInSecondPart(self[middle]) {
                count = half
            } else {
                low = index(after: middle)
                count -= half + 1
            }
        }
        return low
    }
}
