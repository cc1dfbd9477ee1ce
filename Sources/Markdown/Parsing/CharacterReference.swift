import CCMarkGFM

/// An entity or numeric character reference in source text: `&amp;`, `&#8217;`, `&#x2019;` (CommonMark 0.29, section 6.2).
struct CharacterReference {
    /// What it stands for, as UTF-8.
    let characters: [UInt8]
    /// How many bytes it takes, from `&` to `;`.
    let sourceCount: Int

    /// The longest name in HTML's table, `CounterClockwiseContourIntegral;`, and some.
    private static let longest = 40

    /// The reference that starts at the `&` at `start`, if it is one.
    init?(in source: [UInt8], at start: Int, before end: Int) {
        var position = start + 1
        let limit = min(end, start + Self.longest)
        if position < limit, source[position] == .numberSign { position += 1 }
        while position < limit, source[position].isAlphanumeric { position += 1 }
        guard position < limit, position > start + 1, source[position] == .semicolon else { return nil }
        sourceCount = position + 1 - start
        let written = source[start...position]
        // The library holds the table of names: what it makes of the reference alone is what it makes of it anywhere.
        let tree = CMarkTree(parsing: written, options: CMARK_OPT_DEFAULT, extensions: [])
        guard let paragraph = cmark_node_first_child(tree.root), let text = cmark_node_first_child(paragraph),
            let literal = cmark_node_get_literal(text)
        else { return nil }
        characters = Array(String(cString: literal).utf8)
        if characters.elementsEqual(written) { return nil }
    }
}
