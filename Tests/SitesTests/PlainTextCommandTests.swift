import Foundation
import Testing

/// `sitegen annotate --plain`, as a process.
@Suite(.enabled(if: Command.path != nil, "the command sitegen does not lie beside the tests; build it first"))
struct PlainTextCommandTests {
    private static let news = ["annotate", "--plain", "--mode", "news", "--as-of", "2017-10-16"]

    @Test func theDatesOfAFileAsJSON() throws {
        try withTemporaryFolder { folder in
            try folder.write("“They left on Monday,” he said.\n\nÉvreux fell on Saturday.\n", to: "text.txt")
            let result = try Command.run(Self.news + ["--format", "json", folder.path("text.txt")])
            #expect(result.status == 0)
            #expect(result.errors == "")
            let json = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
            #expect(json["version"] as? Int == 1)
            let file = try #require((json["files"] as? [[String: Any]])?.first)
            #expect(file["file"] as? String == folder.path("text.txt"))
            #expect((file["mentions"] as? [Any])?.isEmpty == true)
            let dates = try #require(file["dates"] as? [[String: Any]])
            #expect(dates.map { $0["text"] as? String } == ["Monday", "Saturday"])
            #expect(dates.map { $0["date"] as? String } == ["2017-10-16", "2017-10-14"])
            #expect(dates.map { $0["marked"] as? Bool } == [false, true])
            #expect(dates.map { $0["start"] as? Int } == [16, 53])
            #expect(dates.map { $0["end"] as? Int } == [22, 61])
            #expect(dates.allSatisfy { $0["reason"] as? String == "latest such weekday not after as_of" })
        }
    }

    @Test func aListForPeople() throws {
        try withTemporaryFolder { folder in
            try folder.write("On 3 May 1866 it began. On 7 May it ended, and was soon forgotten.", to: "text.txt")
            let result = try Command.run(["annotate", "--plain", "--mode", "narrative", "text.txt"], in: folder.path)
            #expect(
                result.output == """
                    text.txt: 3 expressions, 2 marked
                      3: → 3 May 1866 = 1866-05-03 (absolute): stated in the text
                      27: → 7 May = 1866-05-07 (absolute): year carried from the text
                      51:   soon (vague): too vague for a date

                    """)
        }
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func aDateOverTwoLinesStandsOnOne(lineEnd: String) throws {
        try withTemporaryFolder { folder in
            try folder.write("It fell on 14\(lineEnd)October 2017.", to: "text.txt")
            let result = try Command.run(["annotate", "--plain", "--mode", "narrative", "text.txt"], in: folder.path)
            #expect(result.output.contains(": → 14 October 2017 = 2017-10-14"))
        }
    }

    @Test func weeksStartWhenTheyAreSaidTo() throws {
        try withTemporaryFolder { folder in
            try folder.write("It fell last week.", to: "text.txt")
            let result = try Command.run(Self.news + ["--week-starts", "saturday", "text.txt"], in: folder.path)
            #expect(result.output.contains("last week = 2017-10-07/2017-10-13"))
        }
    }

    @Test(arguments: [
        ["annotate", "--plain", "a.txt"], ["annotate", "--plain", "--mode", "narrative"],
        ["annotate", "--plain", "--mode", "news", "a.txt"], ["annotate", "--plain", "--mode", "story", "a.txt"],
        ["annotate", "--plain", "--mode", "news", "--as-of", "16/10/2017", "a.txt"], ["annotate", "--mode", "news"], ["annotate", "--as-of", "2017"],
        ["annotate", "--plain", "--as-of", "2017", "a.txt"], ["annotate", "--plain", "--mode", "narrative", "--week-starts", "monday", "a.txt"],
        ["annotate", "--plain", "--unknown", "a.txt"],
    ])
    func wrongUsageIsTwo(arguments: [String]) throws {
        let result = try Command.run(arguments)
        #expect(result.status == 2)
        #expect(result.output == "")
        #expect(result.errors.contains("Usage: "))
    }

    @Test func aFileThatIsNotThereIsOne() throws {
        let result = try Command.run(["annotate", "--plain", "--mode", "narrative", "nowhere.txt"])
        #expect(result.status == 1)
        #expect(result.output == "")
        #expect(result.errors.contains("nowhere.txt: error: the file cannot be read"))
    }
}
