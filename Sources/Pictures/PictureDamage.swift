/// Why a file is not the picture that it should be.
public struct PictureDamage: Error, Hashable, Sendable {
    /// In words that go on from "the picture is damaged: ".
    public let reason: String

    static let truncated = PictureDamage(reason: "it ends too early")
    static let empty = PictureDamage(reason: "there is no picture in it")
    static let misplaced = PictureDamage(reason: "its parts are not where they should be")
    static let wrongChecksum = PictureDamage(reason: "a checksum in it is wrong")
}
