import Content
import Explainer
import Foundation
import Testing

/// What the demo says of the Euphrates on the day of its source.
@Suite struct DemoControlTests {
    @Test func whoHeldWhatOn16October2017() throws {
        let root = URL(filePath: Fixtures.folder).deletingLastPathComponent().deletingLastPathComponent().path
        let site = try #require(ContentLoader(root: root).load().site)
        let state = ControlState(of: site, on: try #require(CalendarDay(iso: "2017-10-16")))
        let lines = state.places.map { place in
            "\(place): " + state[place].map { "\($0.actor) \($0.status)\($0.isCertain ? "" : "?")" }.joined(separator: ", ")
        }
        #expect(
            lines == [
                "al-bukamal: islamic-state controlled",
                "al-husayniya: forces-on-the-governments-side controlled",
                "deir-ez-zor-city: syrian-government contested, islamic-state contested",
                "deir-ez-zor-governorate: islamic-state contested, syrian-government contested, syrian-democratic-forces contested",
                "east-of-deir-ez-zor-governorate: syrian-democratic-forces contested",
                "mayadeen: syrian-government claimed",
                "south-east-of-deir-ez-zor-governorate: islamic-state contested",
            ])
    }
}
