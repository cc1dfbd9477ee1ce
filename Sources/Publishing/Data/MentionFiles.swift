import Annotation
import Explainer
import HTML

/// data/mentions.json. Ids hold nothing that JSON escapes, and there may be hundreds of thousands of records: each is written straight into the file.
enum MentionsJSON {
    static func bytes(of annotated: AnnotatedSite) -> [UInt8] {
        RecordsJSON.bytes("mentions", head: annotated.site.dataHead) { bytes in
            var isFirst = true
            for article in annotated.site.articles {
                let start = Array("{\"article\":\"\(article.id)\",\"kind\":\"".utf8)
                for count in MentionCount.all(in: article.id, of: annotated) {
                    bytes += isFirst ? [0x0A] : [0x2C, 0x0A]
                    isFirst = false
                    bytes += start
                    bytes +=
                        "\(count.kind)\",\"id\":\"\(count.entity.rawValue)\",\"mentions\":\(count.mentions),\"adjectives\":\(count.adjectives),\"linked\":\(count.isLinked)}"
                        .utf8
                }
            }
        }
    }
}

/// data/mentions.csv (RFC 4180). Ids hold nothing that needs quotation marks.
enum MentionsCSV {
    static func bytes(of annotated: AnnotatedSite) -> [UInt8] {
        var bytes = Array("article,kind,id,mentions,adjectives,linked\r\n".utf8)
        for article in annotated.site.articles {
            let start = Array("\(article.id),".utf8)
            for count in MentionCount.all(in: article.id, of: annotated) {
                bytes += start
                bytes += "\(count.kind),\(count.entity.rawValue),\(count.mentions),\(count.adjectives),\(count.isLinked)\r\n".utf8
            }
        }
        return bytes
    }
}
