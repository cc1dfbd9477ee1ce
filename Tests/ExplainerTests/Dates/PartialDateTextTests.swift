import Explainer
import Testing

struct PartialDateTextTests {
    @Test(
        "single dates",
        arguments: [
            ("2017-10-14", "14 October 2017", "14 تشرين الأول/أكتوبر 2017"),
            ("2017-10", "October 2017", "تشرين الأول/أكتوبر 2017"),
            ("2017", "2017", "2017"),
            ("2017-09~", "about September 2017", "نحو أيلول/سبتمبر 2017"),
            ("2014?", "possibly 2014", "ربما 2014"),
            ("2014%", "possibly about 2014", "ربما نحو 2014"),
            ("2017-10-XX", "October 2017", "تشرين الأول/أكتوبر 2017"),
            ("2017-XX", "2017", "2017"),
            ("2017-XX-XX", "2017", "2017"),
            ("201X", "the 2010s", "الأعوام 2010–2019"),
            ("201X~", "about the 2010s", "نحو الأعوام 2010–2019"),
            ("200X", "the years 2000–2009", "الأعوام 2000–2009"),
            ("20XX", "the years 2000–2099", "الأعوام 2000–2099"),
            ("19XX", "the years 1900–1999", "الأعوام 1900–1999"),
            ("001X", "the years AD 10 – AD 19", "الأعوام 10 م – 19 م"),
            ("00XX", "the years 1 BC – AD 99", "الأعوام 1 ق.م – 99 م"),
            ("2017-21", "spring 2017", "ربيع 2017"),
            ("2017-24?", "possibly winter 2017–18", "ربما شتاء 2017–2018"),
            ("1999-24", "winter 1999–2000", "شتاء 1999–2000"),
            ("-0043-24", "winter 44–43 BC", "شتاء 44–43 ق.م"),
            ("0000-24", "winter 1 BC – AD 1", "شتاء 1 ق.م – 1 م"),
            ("0033-24", "winter AD 33 – AD 34", "شتاء 33 م – 34 م"),
            ("-0043", "44 BC", "44 ق.م"),
            ("-0043-03-15", "15 March 44 BC", "15 آذار/مارس 44 ق.م"),
            ("0000", "1 BC", "1 ق.م"),
            ("0033", "AD 33", "33 م"),
            ("0622", "622", "622"),
            ("Y170000002", "170000002", "170000002"),
        ])
    func singleDates(edtf: String, english: String, arabic: String) throws {
        let date = try PartialDate(edtf: edtf)
        #expect(date.text(in: .english) == english)
        #expect(date.text(in: .arabic) == arabic)
    }

    @Test(
        "intervals",
        arguments: [
            ("2017-10-14/2017-10-16", "14–16 October 2017", "من 14 إلى 16 تشرين الأول/أكتوبر 2017"),
            ("2017-09-30/2017-10-02", "30 September – 2 October 2017", "من 30 أيلول/سبتمبر إلى 2 تشرين الأول/أكتوبر 2017"),
            ("2016-12-30/2017-01-02", "30 December 2016 – 2 January 2017", "من 30 كانون الأول/ديسمبر 2016 إلى 2 كانون الثاني/يناير 2017"),
            ("2017-10/2017-11", "October–November 2017", "من تشرين الأول/أكتوبر إلى تشرين الثاني/نوفمبر 2017"),
            ("2016-10/2017-01", "October 2016 – January 2017", "من تشرين الأول/أكتوبر 2016 إلى كانون الثاني/يناير 2017"),
            ("2014/2017", "2014–2017", "من 2014 إلى 2017"),
            ("2017-21/2017-22", "spring–summer 2017", "من ربيع إلى صيف 2017"),
            ("2016-24/2017-21", "winter 2016–17 – spring 2017", "من شتاء 2016–2017 إلى ربيع 2017"),
            ("2016-23/2016-24", "autumn–winter 2016–17", "من خريف إلى شتاء 2016–2017"),
            ("2017-06/2017-09-14", "June 2017 – 14 September 2017", "من حزيران/يونيو 2017 إلى 14 أيلول/سبتمبر 2017"),
            ("2014~/2017-09", "from about 2014 to September 2017", "من نحو 2014 إلى أيلول/سبتمبر 2017"),
            ("1984?/2004%", "from possibly 1984 to possibly about 2004", "من ربما 1984 إلى ربما نحو 2004"),
            ("-0043/-0029", "44–30 BC", "من 44 إلى 30 ق.م"),
            ("-0099/-0001", "100 BC – 2 BC", "من 100 ق.م إلى 2 ق.م"),
            ("-0043/0014", "44 BC – AD 14", "من 44 ق.م إلى 14 م"),
            ("2017-10-14/2017-10-14", "14 October 2017", "14 تشرين الأول/أكتوبر 2017"),
            ("2017~/2017~", "about 2017", "نحو 2017"),
            ("2017-09/..", "since September 2017", "منذ أيلول/سبتمبر 2017"),
            ("../2017-09", "until September 2017", "حتى أيلول/سبتمبر 2017"),
            ("2017-09/", "from September 2017, end unknown", "من أيلول/سبتمبر 2017، والنهاية غير معروفة"),
            ("/2017-09", "until September 2017, start unknown", "حتى أيلول/سبتمبر 2017، والبداية غير معروفة"),
            ("2014~/..", "since about 2014", "منذ نحو 2014"),
            ("2014?/..", "possibly since 2014", "ربما منذ 2014"),
            ("../2014%", "possibly until about 2014", "ربما حتى نحو 2014"),
            ("2014?/", "possibly from 2014, end unknown", "ربما من 2014، والنهاية غير معروفة"),
        ])
    func intervals(edtf: String, english: String, arabic: String) throws {
        let date = try PartialDate(edtf: edtf)
        #expect(date.text(in: .english) == english)
        #expect(date.text(in: .arabic) == arabic)
    }

    @Test(
        "styles with weekday and short",
        arguments: [
            ("2017-10-14", "Saturday, 14 October 2017", "14 Oct 2017", "السبت، 14 تشرين الأول/أكتوبر 2017", "14 تشرين الأول 2017"),
            (
                "2017-10-14~", "about Saturday, 14 October 2017", "about 14 Oct 2017", "نحو السبت، 14 تشرين الأول/أكتوبر 2017",
                "نحو 14 تشرين الأول 2017"
            ),
            (
                "2017-10-14/2017-10-16", "Saturday, 14 October – Monday, 16 October 2017", "14–16 Oct 2017",
                "من السبت، 14 تشرين الأول/أكتوبر إلى الاثنين، 16 تشرين الأول/أكتوبر 2017", "من 14 إلى 16 تشرين الأول 2017"
            ),
            (
                "2017-09/2017-10", "September–October 2017", "Sep–Oct 2017", "من أيلول/سبتمبر إلى تشرين الأول/أكتوبر 2017",
                "من أيلول إلى تشرين الأول 2017"
            ),
            ("2017-09-30/..", "since Saturday, 30 September 2017", "since 30 Sep 2017", "منذ السبت، 30 أيلول/سبتمبر 2017", "منذ 30 أيلول 2017"),
            ("2017-10", "October 2017", "Oct 2017", "تشرين الأول/أكتوبر 2017", "تشرين الأول 2017"),
            // The first day of the Gregorian calendar, and the day before, which was a Thursday in the Julian one.
            ("1582-10-15", "Friday, 15 October 1582", "15 Oct 1582", "الجمعة، 15 تشرين الأول/أكتوبر 1582", "15 تشرين الأول 1582"),
            ("1582-10-14", "14 October 1582", "14 Oct 1582", "14 تشرين الأول/أكتوبر 1582", "14 تشرين الأول 1582"),
        ])
    func styles(edtf: String, weekday: String, short: String, arabicWeekday: String, arabicShort: String) throws {
        let date = try PartialDate(edtf: edtf)
        #expect(date.text(in: .english, style: .longWithWeekday) == weekday)
        #expect(date.text(in: .english, style: .short) == short)
        #expect(date.text(in: .arabic, style: .longWithWeekday) == arabicWeekday)
        #expect(date.text(in: .arabic, style: .short) == arabicShort)
    }

    @Test("days and single dates read alike") func daysAndSingleDates() throws {
        let day = try #require(CalendarDay(iso: "2017-10-14"))
        #expect(day.text(in: .english, style: .longWithWeekday) == "Saturday, 14 October 2017")
        #expect(SingleDate(day, qualifier: .approximate).text(in: .english) == "about 14 October 2017")
    }

    @Test("each language has all its names", arguments: DateLanguage.allCases)
    func names(language: DateLanguage) {
        #expect(Set(language.monthNames).count == 12)
        #expect(Set(language.shortMonthNames).count == 12)
        #expect(Set(language.weekdayNames).count == 7)
        #expect(Weekday.allCases.map(language.name(of:)) == language.weekdayNames)
        #expect(Set(Season.allCases.map { language.name(of: $0) }).count == 4)
    }
}
