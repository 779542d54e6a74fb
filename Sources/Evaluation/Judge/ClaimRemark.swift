internal import ComplianceModel

/// Why a clause that holds the words of a claim counts or does not; put into words only where somebody
/// reads it.
enum ClaimRemark {
  case says
  /// The clause says it, but not what these groups say.
  case lacks([PhraseTable.Group])
  /// The clause stands in a place where nothing is claimed.
  case role(Role)
  /// The words stand in the title of a document that is only cited.
  case cited
  case otherYear
  case otherAgency
  case otherSection
  case otherMatter
  case stance(Stance)
  /// Beside it stands a word by which it is about something else.
  case excluded(PhraseTable.Group)

  var text: String {
    switch self {
    case .says: Remark.says
    case .lacks(let groups): Remark.lacks(groups.map(\.source))
    case .role(let role): Remark.role(role)
    case .cited: Remark.role(.citedTitle)
    case .otherYear: Remark.otherYear
    case .otherAgency: Remark.otherAgency
    case .otherSection: Remark.otherSection
    case .otherMatter: Remark.otherMatter
    case .stance(let stance): Remark.stance(stance)
    case .excluded(let group): Remark.excluded(group.source)
    }
  }

  /// Whether it is only the title of a cited document that holds the words.
  var isCited: Bool {
    switch self {
    case .cited, .role(.citedTitle): true
    default: false
    }
  }
}
