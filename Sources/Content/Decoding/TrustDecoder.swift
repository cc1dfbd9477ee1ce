import Explainer

extension Fields {
    /// The pages that say how the site is made.
    mutating func policies() -> [SiteSettings.Policy: Identifier<EditorialPage>] {
        group("policies") { fields in
            var policies: [SiteSettings.Policy: Identifier<EditorialPage>] = [:]
            for policy in SiteSettings.Policy.allCases {
                let page: Located<Identifier<EditorialPage>>? = fields.reference(policy.rawValue, to: .page)
                policies[policy] = page?.value
            }
            return policies
        } ?? [:]
    }

    /// What others may do with the texts and the data.
    mutating func licence() -> SiteSettings.Licence? {
        group("licence") { fields in
            let name = fields.required("name", "what the licence is called")
            let url = fields.webAddress("url")
            return name.map { SiteSettings.Licence(name: $0.value, url: url) }
        }
    }
}
