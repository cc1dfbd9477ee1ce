import Explainer
import HTML
import Pictures

/// A picture that stands at the top of a page: it is loaded at once.
extension PageContext {
    /// The picture with its size, so that nothing moves when it comes.
    func image(_ picture: Picture) -> Markup {
        let size = index.sizes[picture.file]
        return img(
            src: url(to: .media(picture.file)), alt: picture.alt, size.map { .width($0.width) } ?? .absent, size.map { .height($0.height) } ?? .absent
        )
    }
}
