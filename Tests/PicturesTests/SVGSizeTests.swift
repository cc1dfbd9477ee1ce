import Testing

@testable import Pictures

struct SVGSizeTests {
    @Test(arguments: [
        ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"480\"/>", 640, 480),
        ("<?xml version=\"1.0\"?>\n<!-- a map -->\n<svg\n width='640.4px'\n height='480'>", 640, 480),
        ("<svg width=\"100%\" height=\"50%\" viewBox=\"0 0 320 200.6\">", 320, 201),
        ("<svg viewBox=\"-10,-10,30,40\" stroke-width=\"3\">", 30, 40),
    ])
    func whatTheFirstElementSays(text: String, width: Int, height: Int) {
        #expect(SVGSize.of(Array(text.utf8)) == PictureSize(width: width, height: height))
    }

    @Test(arguments: [
        "", "<html>", "<svg", "<svg>", "<svg width=\"0\" height=\"4\">", "<svg width=\"1e99\" height=\"nan\">", "<svg viewBox=\"0 0 5\">",
    ])
    func noSize(text: String) {
        #expect(SVGSize.of(Array(text.utf8)) == nil)
    }
}
