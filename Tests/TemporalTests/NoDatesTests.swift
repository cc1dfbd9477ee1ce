import Temporal
import Testing

/// Numbers, names and words that are no dates, or say too little for one.
@Suite struct NoDatesTests {
    @Test(arguments: sentences) func nothingIsDatedInNews(sentence: String) throws {
        #expect(DatedSample(sentence).found(in: try .news("2023-06-15")) == [])
    }

    @Test(arguments: sentences) func nothingIsDatedInNarratives(sentence: String) {
        // With a date before it, anything that only looks for a year would find one.
        let sample = DatedSample("In June 1960 it began. " + sentence)
        #expect(sample.found(in: .narrative).count == (sentence.hasPrefix("Two months later") ? 2 : sentence.hasSuffix("a year earlier.") ? 2 : 1))
    }

    private static let sentences = [
        "Police arrested 14 people overnight.",
        "About 2000 people marched on the city.",
        "May said the government may march on, but the March on Rome was another matter.",
        "April Smith and June Jones work for the 17 April Movement.",
        "The second battalion lost its first officer for the second time.",
        "A 40km convoy of T-72 tanks and 1987 rifles passed route 2015.",
        "He read page 1984 of the report numbered 2001.",
        "The fall of the city came as spring water ran short.",
        "A spokesperson for Mayadeen said one day it would end.",
        "Officials said recently that it would happen soon.",
        "Call 0171 2345 2017 or write to room 1916.",
        "The raid took place on 04/05/2023.",
        "Thousands gather every Friday.",
        "In 48 hours, 300 strikes were recorded.",
        "They have waited for three years.",
        "The prisoners will be freed within two weeks.",
        "Nobody has been paid for months.",
        "The army said it had killed 25 fighters in the past 24 hours.",
        "In recent weeks the front has barely moved.",
        "Cases of COVID-19 rose while F-16 jets and S-300 missiles arrived.",
        "UN Resolution 2254 and Article 5 apply 24/7.",
        "The Six-Day War was short.",
        "Some 2000 soldiers and 1000 tanks were sent.",
        "The truce lasted 1,000 days.",
        "A year after the quake, thousands live in tents.",
        "The August Wilson play opened.",
        "She was named Summer and lived in Winter Park.",
        "Daily Mail Today and USA Today reported it.",
        "Two months later nobody had returned.",
        "The minister arrived on a Monday.",
        "Sat phones and sun cream were handed out in Mar del Plata.",
        "They met in the dec room and on the wed list.",
        "Thousands marked May Day.",
        "Fighters in their 20s and 1950s-style tanks paraded.",
        "By mid-day, the roads were empty.",
        "The team found 1914 shells and 1939 mines.",
        "Workers at Unit 731 and Apollo 11 met.",
        "Flight 1549 landed.",
        "The MiG 1991 and the Boeing 2003 flew.",
        "She won the seat with 1987 votes.",
        "On page 2015 he wrote it.",
        "The number 2014 appears.",
        "It covers 1900 square km and 2012 hectares.",
        "He earned 1990 pounds, or 1850 euros.",
        "At 1900 hours and 1945 GMT the sirens sounded.",
        "From 1500 to 2000 people were there.",
        "Between 1500 and 1800 fighters remain.",
        "Over 2000 died.",
        "Around 1800 were hurt.",
        "The number of displaced rose to 6.5 million from 4.25 million a year earlier.",
        "It was the first such visit in more than 30 years.",
        "In the past week, 40 villages changed hands.",
        "By late afternoon the square was full.",
        "Earlier, a source said there was no plan.",
        "At the time, he was 19.",
        "No one had expected it then.",
        "The truce is two weeks old.",
        "The government declared a week-long holiday.",
        "Four years after the coup, the junta is weak.",
        "The third Friday in a row saw protests.",
        "Augusta and Augustus met in the market of Marchand.",
        "Two soldiers, aged 21 and 22, died.",
        "The meeting on the 14th floor began at 3.",
        "Nobody forgot the Sept. 11 attacks.",
        "Few survived the September 11 attacks on the towers.",
    ]
}
