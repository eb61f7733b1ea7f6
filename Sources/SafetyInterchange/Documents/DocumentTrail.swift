/// The way from the whole document to a value in it, last step first.
///
/// Every value that is read has one, and few are ever asked for their path: so it is written only then.
indirect enum DocumentTrail {
    case document
    case step(DocumentStep, after: DocumentTrail)

    /// The path in the document, such as `vectors[3].events[1].at`; empty for the whole document.
    var path: String {
        var steps: [DocumentStep] = []
        var trail = self
        while case .step(let step, let before) = trail {
            steps.append(step)
            trail = before
        }
        return Array(steps.reversed()).path
    }
}
