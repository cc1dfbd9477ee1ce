/// The list of sitegen's files in the folder of a published site, by which such a folder is known.
public enum SiteManifest {
    /// What the file is called.
    public static let name = ".sitegen-manifest"
}
