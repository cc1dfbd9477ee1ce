import Explainer

extension Article.Kind {
    /// The type of schema.org.
    var schemaType: String {
        switch self {
        case .explainer: "BackgroundNewsArticle"
        case .report: "ReportageNewsArticle"
        case .analysis: "AnalysisNewsArticle"
        case .profile, .questions: "NewsArticle"
        }
    }
}

extension Place.Kind {
    /// The type of schema.org.
    var schemaType: String {
        switch self {
        case .city, .town: "City"
        case .governorate, .district: "AdministrativeArea"
        case .country: "Country"
        case .river: "RiverBodyOfWater"
        case .hospital: "Hospital"
        case .school: "School"
        case .village, .region, .camp, .base, .crossing, .facility, .shelter, .source: "Place"
        }
    }
}

extension Actor.Kind {
    /// The type of schema.org.
    var schemaType: String {
        switch self {
        case .person: "Person"
        // A people is no organisation, and schema.org has no word for it.
        case .community: "Thing"
        case .state, .government, .military, .armedGroup, .coalition, .organisation, .media: "Organization"
        }
    }

    /// Whether it was founded and can be dissolved.
    var isOrganisation: Bool { schemaType == "Organization" }
}

extension SiteSettings.Policy {
    /// The property of schema.org's NewsMediaOrganization; nil for what is said of each article.
    var schemaProperty: String? {
        switch self {
        case .principles: "publishingPrinciples"
        case .ethics: "ethicsPolicy"
        case .corrections: "correctionsPolicy"
        case .verification: "verificationFactCheckingPolicy"
        case .unnamedSources: "unnamedSourcesPolicy"
        case .feedback: "actionableFeedbackPolicy"
        case .mission: "missionCoveragePrioritiesPolicy"
        case .diversity: "diversityPolicy"
        case .ownership: "ownershipFundingInfo"
        case .masthead: "masthead"
        case .bylines: "noBylinesPolicy"
        case .method: nil
        }
    }
}
