import HTML

/// The file `_headers`, which some hosts read: what they send with every file, for the safety of readers.
///
/// Netlify and Cloudflare Pages take it from the root of what they publish; for all others it is a file that nobody asks for.
/// docs/hosting.md says the same for hosts with a configuration of their own.
public enum HostHeaders {
    /// The file.
    public static let file = OutputFile(path: "_headers") { Array(text.utf8) }

    /// Headers by their names. A policy of the host and that of a page hold both; `frame-ancestors` has an effect only here.
    static let all = [
        ("Content-Security-Policy", ReaderSafety.contentSecurityPolicy(hasScript: true, asksForFiles: true) + "; frame-ancestors 'none'"),
        ("Referrer-Policy", ReaderSafety.referrerPolicy),
        ("X-Content-Type-Options", "nosniff"),
        // Names of other hosts are not looked up before a reader follows a link: whoever watches the line would see them.
        ("X-DNS-Prefetch-Control", "off"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()"),
        ("Strict-Transport-Security", "max-age=31536000"),
    ]

    private static let text =
        "/*\n" + all.map { "  \($0): \($1)\n" }.joined() + "/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"
}
