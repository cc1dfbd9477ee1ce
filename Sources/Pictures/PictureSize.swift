/// How large a picture is shown, in CSS pixels, before anything scales it.
public struct PictureSize: Hashable, Sendable {
    /// From left to right, at least 1.
    public let width: Int
    /// From top to bottom, at least 1.
    public let height: Int

    /// - Parameters:
    ///   - width: from left to right, at least 1.
    ///   - height: from top to bottom, at least 1.
    public init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }

    init(positive width: Int, _ height: Int) throws(PictureDamage) {
        guard width > 0, height > 0 else { throw .empty }
        self.init(width: width, height: height)
    }

    /// The size after turning by an orientation.
    func turned(_ orientation: Orientation?) -> PictureSize {
        orientation?.isOnItsSide == true ? PictureSize(width: height, height: width) : self
    }
}

extension PictureSize {
    /// That of a card: what those who show pictures of shared links ask for.
    public static let card = PictureSize(width: 1200, height: 630)
}
