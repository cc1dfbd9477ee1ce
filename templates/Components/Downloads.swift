import Explainer
import HTML

/// The files for programs that belong to an index.
extension PageContext {
    /// Links to those of some files that the site has, by what they are called, and a word on them, if there is one.
    func downloads(_ texts: [DataFile: String], titled title: String, note: String) -> Markup {
        titledSection("downloads", title) {
            ul(.class("downloads")) {
                for file in DataFile.all(of: site) {
                    if let text = texts[file] { li { a(href: url(to: .data(file))) { text } } }
                }
            }
            if !note.isEmpty { p(.class("desc")) { note } }
        }
    }
}
