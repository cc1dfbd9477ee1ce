/// A field of a form (HTML Standard, 4.10.5). Name it with a label or with `aria-label`.
public func input(type: String, _ attributes: Attribute...) -> Markup {
    voidElement("input", attributes: [.type(type)] + attributes)
}
