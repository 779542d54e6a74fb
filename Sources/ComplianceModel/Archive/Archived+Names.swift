extension FindingCode: Archived {}
extension FigureName: Archived {}
extension SectionConcept: Archived {}
