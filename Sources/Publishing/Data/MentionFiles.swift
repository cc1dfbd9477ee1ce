import Annotation
import Explainer
import HTML

/// data/mentions.json. Ids hold nothing that JSON escapes, and there may be hundreds of thousands of records: each is written straight into the file.
enum MentionsJSON {
    static func bytes(of annotated: AnnotatedSite) -> [UInt8] {
        RecordsJSON.bytes("mentions", head: annotated.site.dataHead) { bytes in
            var isFirst = true
            for (position, article) in annotated.site.articles.enumerated() {
                for count in annotated.mentionCounts(inArticleAt: position) {
                    bytes += isFirst ? "\n{\"article\":\"".utf8 : ",\n{\"article\":\"".utf8
                    isFirst = false
                    bytes += article.id.rawValue.utf8
                    bytes += "\",\"kind\":\"".utf8
                    bytes += count.entity.kind.utf8
                    bytes += "\",\"id\":\"".utf8
                    bytes += count.entity.rawValue.utf8
                    bytes += "\",\"mentions\":".utf8
                    bytes += String(count.mentions).utf8
                    bytes += ",\"adjectives\":".utf8
                    bytes += String(count.adjectives).utf8
                    bytes += (count.isLinked ? ",\"linked\":true}" : ",\"linked\":false}").utf8
                }
            }
        }
    }
}

/// data/mentions.csv (RFC 4180). Ids hold nothing that needs quotation marks.
enum MentionsCSV {
    static func bytes(of annotated: AnnotatedSite) -> [UInt8] {
        var bytes = Array("article,kind,id,mentions,adjectives,linked\r\n".utf8)
        for (position, article) in annotated.site.articles.enumerated() {
            for count in annotated.mentionCounts(inArticleAt: position) {
                bytes += article.id.rawValue.utf8
                bytes.append(UInt8(ascii: ","))
                bytes += count.entity.kind.utf8
                bytes.append(UInt8(ascii: ","))
                bytes += count.entity.rawValue.utf8
                bytes.append(UInt8(ascii: ","))
                bytes += String(count.mentions).utf8
                bytes.append(UInt8(ascii: ","))
                bytes += String(count.adjectives).utf8
                bytes += (count.isLinked ? ",true\r\n" : ",false\r\n").utf8
            }
        }
        return bytes
    }
}

extension EntityID {
    /// "place" or "actor".
    fileprivate var kind: String {
        switch self {
        case .place: "place"
        case .actor: "actor"
        }
    }
}
