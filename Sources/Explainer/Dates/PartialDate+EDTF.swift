extension PartialDate {
    /// Reads a date of EDTF level 0 or 1, in its capitals and without spaces around it.
    ///
    /// The error says what is wrong and where: a date that does not exist, an interval that ends before it starts, the notations of level 2
    /// and of the draft of 2012, and everyday notations, with the text that may have been meant where there is only one.
    public init(edtf text: some StringProtocol) throws(EDTFError) {
        let text = EDTFText(bytes: Array(text.utf8))
        do {
            self = try EDTFParser(text: text).date()
        } catch {
            throw text.explaining(error)
        }
    }
}

extension EDTFText {
    /// The error for a text that does not parse: that of a notation from elsewhere if it is one, else the parser's.
    /// A suggestion stays only if it parses.
    fileprivate func explaining(_ error: EDTFError) -> EDTFError {
        let error = foreignNotation() ?? error
        guard let suggestion = error.suggestion, (try? EDTFParser(text: EDTFText(bytes: Array(suggestion.utf8))).date()) == nil else { return error }
        return EDTFError(offset: error.offset, message: error.message, suggestion: nil)
    }
}
