public import Explainer

/// A text of the site: what is annotated by itself, as one page or part of one.
public enum TextID: Hashable, Sendable {
    /// An article.
    case article(Identifier<Article>)
    /// The caption of an article's lead picture, which goes on where the article ends.
    case leadCaption(Identifier<Article>)
    /// A place's description.
    case place(Identifier<Place>)
    /// An actor's description.
    case actor(Identifier<Actor>)
    /// A contributor's biography.
    case contributor(Identifier<Contributor>)
    /// What is taken from a source.
    case source(Identifier<Source>)
    /// An editors' page.
    case page(Identifier<EditorialPage>)
    /// What is said of an event.
    case event(Identifier<Event>)
    /// An article's correction, by its place in the front matter.
    case correction(Identifier<Article>, Int)
    /// The site's brief.
    case brief
    /// What stands above the timeline.
    case timelineIntro
}
