/// A picture of a card, for programs that stand for the one that draws them.
public enum SampleCard {
    /// A line for the shell that makes it where rsvg-convert is to.
    public static let script = #"printf '\#(picture)' > "$4""#

    /// A PNG whose header says 1200 × 630 pixels, put together by hand, in the octal digits of printf(1).
    private static let picture =
        #"\211PNG\r\n\032\n\0\0\0\015IHDR\0\0\004\260\0\0\002\166\010\002\0\0\0\300\042\354\013\0\0\0\0IDAT\065\257\006\036\0\0\0\0IEND\256B\140\202"#
}
