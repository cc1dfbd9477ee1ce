public import Explainer
import HTML

/// The files that programs look for by their names: robots.txt, sitemaps, security.txt.
public enum CrawlerFiles {
    /// The files of a site.
    ///
    /// - Parameters:
    ///   - site: the site.
    ///   - pages: what search engines are to know.
    ///   - newsDay: the last day of the news sitemap; nil is the day of the newest article.
    /// - Returns: without an address, security.txt at most.
    public static func all(of site: Site, pages: [ListedPage], newsDay: CalendarDay?) -> [OutputFile] {
        let settings = site.settings
        let security = settings.security.map { security in
            OutputFile(path: SecurityText.path) { SecurityText.bytes(security, of: settings) }
        }
        // What programs fetch is written as they ask for it (sitemaps.org: "URL-escaped"): an address may be in any script.
        guard let url = settings.url.map({ URLReference(external: $0)?.text ?? $0 }) else { return security.map { [$0] } ?? [] }
        let news = NewsSitemap(of: site, at: url, day: newsDay).file
        let sitemaps = ["sitemap.xml"] + (news == nil ? [] : [NewsSitemap.path])
        let robots = OutputFile(path: "robots.txt") {
            Array(("User-agent: *\nAllow: /\n\n" + sitemaps.map { "Sitemap: \(url)\($0)\n" }.joined()).utf8)
        }
        return [robots] + Sitemap(url: url, pages: pages).files() + [news, security].compactMap { $0 }
    }
}
