/// An offset or index in half the room of an Int: the documents of a whole site are kept, and no text has 4 GiB.
@propertyWrapper
struct CompactOffset: Sendable {
    private var offset: UInt32

    init(wrappedValue: Int) {
        offset = UInt32(wrappedValue)
    }

    var wrappedValue: Int {
        get { Int(offset) }
        set { offset = UInt32(newValue) }
    }
}

/// A range of offsets in half the room of a Range of Int.
@propertyWrapper
struct CompactRange: Sendable {
    @CompactOffset private var lowerBound: Int
    @CompactOffset private var upperBound: Int

    init(wrappedValue: Range<Int>) {
        lowerBound = wrappedValue.lowerBound
        upperBound = wrappedValue.upperBound
    }

    var wrappedValue: Range<Int> {
        get { lowerBound..<upperBound }
        set { self = CompactRange(wrappedValue: newValue) }
    }
}
