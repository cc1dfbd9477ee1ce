extension String {
    /// A path as it is written on the command line, relative to the site's folder: "./content/a.md" is "content/a.md".
    var belowRoot: String { hasPrefix("./") ? String(dropFirst(2)) : self }
}
