import Annotation
import Explainer
import Publishing

extension DataFile {
    /// The file of a site whose texts are searched for names first.
    func bytes(of site: Site) -> [UInt8] { bytes(of: AnnotatedSite(site)) }
}
