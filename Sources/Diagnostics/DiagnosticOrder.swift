extension Diagnostic {
    /// Whether this one stands before another in a report; a total order.
    func precedes(_ other: Diagnostic) -> Bool {
        if file != other.file { return isLess(file, other.file) }
        if range?.lowerBound != other.range?.lowerBound { return isLess(range?.lowerBound, other.range?.lowerBound) }
        if severity != other.severity { return severity > other.severity }
        if id != other.id { return id < other.id }
        if message != other.message { return message < other.message }
        if range != other.range { return isLess(range?.upperBound, other.range?.upperBound) }
        if suggestion != other.suggestion { return isLess(suggestion, other.suggestion) }
        return notes.lexicographicallyPrecedes(other.notes) { $0.precedes($1) }
    }
}

extension Diagnostic.Note {
    fileprivate func precedes(_ other: Diagnostic.Note) -> Bool {
        if file != other.file { return isLess(file, other.file) }
        if range?.lowerBound != other.range?.lowerBound { return isLess(range?.lowerBound, other.range?.lowerBound) }
        if range != other.range { return isLess(range?.upperBound, other.range?.upperBound) }
        return message < other.message
    }
}

/// Orders a missing value before any other.
private func isLess<Value: Comparable>(_ left: Value?, _ right: Value?) -> Bool {
    switch (left, right) {
    case (let left?, let right?): left < right
    case (nil, _?): true
    case (_, nil): false
    }
}
