import Annotation
import Explainer
import Markdown
import Testing

@testable import Templates

/// What stands behind the words of a date: no more than they lack.
@Suite struct LackingDateTests {
    private func lacking(_ text: String) -> [LackingDate] {
        let article = Make.article("a", "A", text: text)
        let site = Make.site(articles: [article])
        return site.dates(in: .article(article.id)).map { LackingDate($0, words: article.body.document.text(in: $0.literal)) }
    }

    @Test(arguments: [
        ("It fell on 16 October.", LackingDate.year(2017)), ("It fell on Oct. 16.", .year(2017)), ("It fell on the 16th of October.", .year(2017)),
        ("It fell on Monday, 16 October.", .year(2017)), ("It fell in June.", .year(2017)), ("It fell on 16 October 2017.", .nothing),
        ("It fell on Monday.", .everything), ("It fell last month.", .everything), ("It fell in early October.", .everything),
    ])
    func wordsLackPartsOfADate(text: String, expected: LackingDate) {
        #expect(lacking(text) == [expected])
    }

    @Test func whatIsCountedFromADayIsNotThatDay() {
        #expect(!lacking("It fell a week after 16 October.").contains(.year(2018)))
        #expect(lacking("It fell on [16 October](date:2017-10-17).") == [.everything])
    }
}
