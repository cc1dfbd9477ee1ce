/// What browsers are told, in every page and by the host, so that reading leaves no trace with anyone else.
public enum ReaderSafety {
    /// A Content-Security-Policy (CSP Level 3): nothing is loaded but the site's own pictures, style sheet and fonts, and its scripts on a page that
    /// has one. Nothing that stands in the HTML itself is run, no address is the base of others, and no form is sent.
    /// On the page of the search its script asks for files of the site.
    public static func contentSecurityPolicy(hasScript: Bool, asksForFiles: Bool = false) -> String {
        "default-src 'none'; \(hasScript ? "script-src 'self'; " : "")\(asksForFiles ? "connect-src 'self'; " : "")img-src 'self'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'"
    }

    /// A referrer policy: no site learns from which page a reader comes, not even this one, whose host may keep a log.
    public static let referrerPolicy = "no-referrer"
}
