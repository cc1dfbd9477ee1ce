/// Words that tell a capital from the government that has its seat there.
enum SeatWords {
    /// What gives a verb another sense, or another subject: "has seized up", "Damascus invaded by others".
    static let turning: Set<String> = ["by", "up", "ahead", "out", "down"]
    /// What shows that the word before it is a verb: "controls most of it".
    static let determiners: Set<String> = ["the", "a", "an", "its", "most", "all", "half", "much", "no", "nearly", "almost", "more", "about"]

    /// Words between a subject and its verb that say nothing of it, beside those in -ly.
    static let adverbs: Set<String> = [
        "also", "later", "now", "still", "again", "then", "not", "never", "soon", "once", "often", "long", "itself", "both", "each",
    ]
    static let having: Set<String> = ["has", "have", "had"]
    static let being: Set<String> = ["is", "are", "was", "were"]
    /// Before what is done to somebody: "was shelled".
    static let passive: Set<String> = being.union(["been", "being", "be"])
    static let auxiliaries: Set<String> = having.union(being).union(helping)
    static let helping: Set<String> = ["will", "would", "could", "may", "might", "must", "should", "did", "does", "do", "can", "cannot"]

    /// Words behind which a new clause begins.
    static let clauseOpeners: Set<String> = [
        "that", "which", "what", "but", "while", "as", "because", "although", "though", "if", "whether", "when", "since", "until", "after", "before",
        "where", "whereas", "how", "why", "so", "than", "said", "says",
    ]

    /// What a government has done by force and towns have done to them, with an object or none: "Damascus has captured villages".
    ///
    /// Those that are said of towns as well are left out: "Damascus has hit 40 degrees", "Damascus has burned", "Damascus has taken a battering".
    static let doneByForce: Set<String> = [
        "bombed", "bombarded", "shelled", "besieged", "captured", "recaptured", "retaken", "seized", "encircled", "stormed", "struck", "razed",
        "destroyed", "liberated", "looted", "raided", "evacuated", "annexed", "invaded", "occupied",
    ]

    /// What stands behind "has", where a government has done it.
    static let behindHaving = participles.union(doneByForce)

    /// What two sides have with each other: "talks between Moscow and Washington", "a deal with Damascus".
    static let dealings: Set<String> = [
        "talks", "talk", "negotiations", "negotiation", "agreement", "agreements", "deal", "deals", "relations", "ties", "dialogue", "ceasefire",
        "truce", "alliance", "coordination", "cooperation", "dispute", "rift", "understanding", "treaty",
    ]
    /// What is done "with" somebody, beside what is had.
    static let withSomebody: Set<String> = [
        "negotiate", "negotiated", "negotiating", "agreed", "allied", "aligned", "coordinated", "coordinating", "coordinate", "sided", "cooperated",
        "cooperating",
    ]
    /// What stands before "to" and somebody.
    static let toSomebody: Set<String> = [
        "according", "loyal", "allied", "allegiance", "loyalty", "write", "writes", "wrote", "written", "writing", "appealed", "appealing",
        "complained",
    ]
    /// What stands before "from" and somebody.
    static let fromSomebody: Set<String> = [
        "pressure", "permission", "approval", "backing", "assurances", "recognition", "independence",
    ]
    /// What stands before "of" and somebody.
    static let ofSomebody: Set<String> = [
        "ally", "allies", "enemy", "enemies", "opponent", "opponents", "supporter", "supporters", "critic", "critics",
        "request", "insistence", "behalf",
    ]
    /// What is put "on" somebody.
    static let onSomebody: Set<String> = ["sanctions"]
    /// Which pressure is put on a government, and not on a town under siege.
    static let pressing: Set<String> = ["political", "diplomatic", "economic", "international", "financial", "western", "foreign"]
    /// What a government has: "Moscow's denial".
    static let ofGovernment: Set<String> = [
        "government", "ally", "allies", "ambassador", "envoy", "denial", "decision", "offer", "demand", "demands", "consent", "refusal",
        "support", "approval", "backing", "claim", "claims", "statement", "response", "intervention", "policy", "forces", "troops", "soldiers",
        "invasion", "proposal", "request",
        "stance",
    ]
    /// What is called by the name of its seat: "the Damascus government".
    static let governing: Set<String> = ["government", "regime"]
    /// What is done with a name's hyphen: "Moscow-backed", "pro-Moscow".
    static let joinedToGovernment: Set<String> = [
        "backed", "led", "allied", "aligned", "brokered", "sponsored", "supported", "funded", "appointed", "approved", "friendly", "pro", "anti",
        "installed", "controlled", "held", "imposed",
    ]
    static let joinedToTown: Set<String> = ["based", "area", "born", "bound"]

    /// What a town is in, by or round: "in Damascus".
    static let placing: Set<String> = [
        "in", "near", "inside", "outside", "around", "across", "throughout", "into", "within", "downtown", "central", "northern", "southern",
        "eastern", "western", "capital", "entered", "besieged", "shelled", "bombed", "stormed", "visited",
        "toured", "fled", "reach", "reaches", "reached", "reaching", "surrounded", "encircled", "captured", "recaptured", "retook", "overlooking",
    ]
    /// What is put "in" a government.
    static let inSomebody: Set<String> = ["trust", "confidence", "faith", "belief", "trusted", "believed"]
    /// What stands before "of" and a town.
    static let ofTown: Set<String> = [
        "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "outskirts", "suburbs", "suburb", "countryside", "city",
        "capture", "fall", "siege", "streets", "bombing", "shelling", "bombardment", "centre", "center", "parts", "residents", "outside",
        "surroundings", "gates", "districts", "district", "population", "inhabitants", "mayor", "battle", "evacuation", "kilometres", "kilometers",
        "km",
        "miles",
    ]
    /// What is done to a town by what is fired or goes off: "drones attacked Moscow", and not "the minister attacked Moscow".
    static let ofAttackers: Set<String> = ["attacked", "hit", "struck", "rocked", "shook", "pounded", "targeted"]
    /// What is done to a town where nothing more is said than when: of a government it could be said as well.
    static let leaving: Set<String> = ["left", "leave", "took", "taken", "take", "seized"]
    /// What stands before "on" and a town.
    static let onTown: Set<String> = [
        "fell", "fall", "falling", "strike", "strikes", "airstrike", "airstrikes", "raid", "raids", "rockets", "shells", "mortars",
        "bombs", "missiles", "assault", "offensive", "advance", "march", "fired", "dropped", "landed", "rained",
    ]
    /// What stands before "to" or "from" and a town.
    static let onTheWay: Set<String> = [
        "road", "highway", "route", "returned", "return", "travelled", "traveled", "flew", "drove", "moved", "trip", "visit", "fled",
        "escaped",
        "bus", "buses", "convoy", "kilometres", "kilometers", "km", "miles", "far", "reported",
        "reporting", "walked", "flights", "transferred", "deported", "evacuated", "train", "trains", "flight",
    ]
    /// Who comes from a town and not from its government, and how what comes is brought.
    static let fromTown: Set<String> = [
        "resident", "residents", "family", "families", "people", "man", "woman", "men", "women", "boy", "girl", "child", "children", "couple",
        "civilian", "civilians", "refugee", "refugees", "migrants", "evacuees", "tourist", "tourists", "pilgrims", "trader", "traders", "merchant",
        "merchants", "shopkeepers", "farmer", "farmers", "doctor", "doctors", "nurse", "nurses", "teacher", "teachers", "student", "students",
        "driver",
        "drivers", "worker", "workers", "volunteer", "volunteers", "engineer", "engineers", "lawyer", "lawyers", "journalist", "journalists",
        "reporter",
        "reporters", "lorry", "lorries", "truck", "trucks", "ship", "ships", "delivered", "flown", "driven", "shipped", "departed",
    ]
    /// What lies between two towns.
    static let betweenTowns: Set<String> = ["road", "highway", "route", "railway", "distance", "villages", "towns", "front", "flights", "halfway"]
    /// What a town has, or what is in it: "Damascus suburbs".
    static let partsOfTown: Set<String> = [
        "suburbs", "suburb", "outskirts", "countryside", "airport", "residents", "neighborhood", "neighbourhood", "neighborhoods", "neighbourhoods",
        "streets", "area", "city", "district", "districts", "hospital", "hospitals", "market", "highway", "road", "front",
        "centre", "center", "stadium", "hotel", "court", "prison", "metro", "theatre",
    ]

    /// What is done to towns and not to governments: "Damascus was shelled".
    static let doneToTowns: Set<String> = [
        "bombed", "bombarded", "shelled", "besieged", "captured", "recaptured", "retaken", "taken", "seized", "surrounded", "encircled", "stormed",
        "hit", "struck", "flooded", "evacuated", "razed", "destroyed", "rebuilt", "liberated", "looted", "burned", "cordoned", "blanketed", "sealed",
        "raided",
    ]
    /// Those of them that are said of governments in another sense: "hit by sanctions".
    static let alsoFigurative: Set<String> = ["hit", "struck", "taken", "captured", "surrounded", "flooded"]
    /// Those of these that name who did it.
    static let takenBySomebody: Set<String> = ["taken", "captured", "surrounded"]
    /// What towns are hit or taken by.
    static let ofForce = onTown.subtracting(["fell", "fall", "falling", "march", "advance"]).union(ChronicleWords.ofSides).union([
        "rocket", "shell", "shelling", "bomb", "bombing", "bombardment", "missile", "mortar", "mortars", "artillery", "fire", "drone", "drones",
        "gunfire", "explosion", "explosions", "blast", "blasts", "rebels", "insurgents", "militias", "militia", "fighting", "earthquake", "floods",
        "flood",
    ])
    /// What towns decide on as well.
    static let municipal: Set<String> = [
        "holiday", "holidays", "festival", "festivals", "fair", "parade", "parades", "curfew", "marathon", "market", "markets", "parking", "traffic",
        "bus", "buses", "taxi", "taxis", "street", "streets", "school", "schools", "park", "parks", "restaurants", "concert", "concerts", "cup",
        "stadium", "museum", "theatre", "theater", "mourning", "residents", "citizens", "drivers", "passengers", "celebrations", "lights", "rubbish",
        "garbage", "visitors", "tourists", "guests", "refugees", "pilgrims", "winter", "summer", "rain", "snow", "storm", "storms",
    ]

    /// What only a state closes, opens or moves: "closed its border".
    static let objects: Set<String> = [
        "border", "borders", "airspace", "embassy", "embassies", "consulate", "consulates", "troops", "forces", "army", "ambassador", "envoy",
        "diplomats", "warships", "air", "military", "currency", "frontier", "sovereignty",
    ]
    /// What it lets through or stops: "allowed one convoy".
    static let letThrough: Set<String> = [
        "crossing", "crossings", "checkpoint", "checkpoints", "corridor", "corridors", "convoy", "convoys", "prisoner", "prisoners", "border",
        "borders",
    ]

    // MARK: Arabic

    /// Verbs stand before their subject, and a town is feminine: "قالت دمشق".
    static let arabicVerbs: Set<String> = [
        "قالت", "أعلنت", "نفت", "أكدت", "رفضت", "اتهمت", "دعت", "حذرت", "طالبت", "وافقت", "أدانت", "رحبت", "تقول", "تنفي", "تؤكد", "ترفض", "تطالب",
        "قررت", "وقعت", "هددت", "اقترحت", "أرسلت", "اعتبرت", "تعتبر", "تدعم", "تريد", "اعترفت",
    ]
    static let arabicDealings: Set<String> = ["محادثات", "المحادثات", "مفاوضات", "المفاوضات", "اتفاق", "الاتفاق", "علاقات", "العلاقات"]
    static let arabicPlacing: Set<String> = [
        "في", "داخل", "قرب", "خارج", "حول", "وسط", "شرق", "غرب", "شمال", "جنوب", "شرقي", "غربي", "شمالي", "جنوبي", "العاصمة", "دخلت", "دخل", "ضواحي",
    ]
}
