import Explainer
import HTML

extension Site {
    /// What a JSON file of the site says of itself.
    var dataHead: [JSONValue.Member] {
        [
            // What reads the file can rely on: the number changes when a field goes or means something else.
            .init("version", 1),
            .init("title", .string(settings.title)),
            .init("language", .string(settings.language.rawValue)),
            .init("url", .text(settings.url)),
            .init("as_of", .text(settings.asOf?.edtf)),
        ]
    }
}
