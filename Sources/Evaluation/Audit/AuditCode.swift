/// Every code that an auditor of this program can give; `findings.yaml` words them.
///
/// One code stands for one kind of slip, told in one sentence.
public enum AuditCode: String, Sendable, CaseIterable {
  // MARK: Tables

  /// A relation that the form states does not hold.
  case relationBroken = "FORM-RELATION"
  /// A cell that breaks several relations, and that another value would repair.
  case cellWrong = "FORM-CELL"
  /// A usual relation does not hold, which may be lawful.
  case relationUnusual = "FORM-UNUSUAL"
  /// More relations of one table fail than a few slips explain: it was probably read awry.
  case tableMisread = "FORM-MISREAD"
  /// Cells that should hold a count are blank.
  case cellBlank = "FORM-BLANK"
  /// A cell that should hold a count holds something else.
  case cellNoCount = "FORM-VALUE"
  /// A table of the form is not there.
  case tableMissing = "FORM-MISSING"
  /// The tables follow the form of another year.
  case formOutdated = "FORM-GENERATION"
  /// A label differs from that of the form.
  case labelWrong = "FORM-LABEL"
  /// Two columns of applicants are the same.
  case columnsEqual = "FORM-COLUMNS"
  /// Regulations made by a body without the power to make them.
  case powerMissing = "FORM-POWER"

  // MARK: Text and table

  /// A number of the text is another one in the table.
  case figureDiffers = "TEXT-FIGURE"
  /// The parts that a sentence lists do not make up their whole.
  case partsDiffer = "TEXT-PARTS"
  /// A percentage does not follow from the numbers it is taken of.
  case percentWrong = "TEXT-PERCENT"
  /// Words such as 全部办结 contradict the figures.
  case wordsContradict = "TEXT-WORDS"
  /// A rise or fall contradicts the numbers.
  case trendWrong = "TEXT-TREND"
  /// One matter has two numbers in the text.
  case textConflict = "TEXT-CONFLICT"

  // MARK: Other years, other agencies

  /// What was carried over is not what last year's report carried forward.
  case carryDiffers = "YEARS-CARRY"
  /// A relation to last year's figures does not hold, which may be lawful.
  case yearsUnusual = "YEARS-UNUSUAL"
  /// A figure changed by a power of ten.
  case jump = "YEARS-JUMP"
  /// The figures are those of last year.
  case figuresRepeated = "YEARS-SAME"
  /// Passages are those of last year.
  case passageRepeated = "YEARS-COPY"
  /// Problems and measures are those of last year.
  case problemsRepeated = "YEARS-PROBLEMS"
  /// Passages are those of another agency.
  case passageShared = "PEERS-COPY"

  // MARK: Parts and outline

  /// A part that the format asks for is missing.
  case partMissing = "PART-MISSING"
  /// Parts stand in another order than the format's.
  case partOrder = "PART-ORDER"
  /// A heading without anything below it.
  case partEmpty = "PART-EMPTY"
  /// The title of a part is not that of the format.
  case partTitle = "PART-TITLE"
  /// The parts that are announced are not the parts that are there.
  case partsAnnounced = "PART-ANNOUNCED"
  /// An attachment is announced and not there.
  case attachmentMissing = "PART-ATTACHMENT"
  /// A number is missing in a row of headings.
  case headingGap = "OUTLINE-GAP"
  /// A number occurs twice in a row of headings.
  case headingRepeat = "OUTLINE-REPEAT"
  /// A row of headings does not start with its first number.
  case headingStart = "OUTLINE-START"
  /// Headings of one row are numbered in several ways.
  case headingStyle = "OUTLINE-STYLE"
  /// A heading lacks the number that its neighbours have.
  case headingUnnumbered = "OUTLINE-UNNUMBERED"

  // MARK: Title, days, signature, contact

  /// The title lacks body, year or kind of report.
  case titleIncomplete = "TITLE-INCOMPLETE"
  /// No period is stated.
  case periodMissing = "PERIOD-MISSING"
  /// Only the end of the period is stated.
  case periodOpen = "PERIOD-OPEN"
  /// The period is not the year of the report.
  case periodWrong = "PERIOD-WRONG"
  /// Another year stands where the year of the report belongs.
  case yearWrong = "YEAR-WRONG"
  /// A date that lost characters or cannot be.
  case dateBroken = "DATE-BROKEN"
  /// Days that contradict each other.
  case dateOrder = "DATE-ORDER"
  /// Published after the deadline.
  case dateLate = "DATE-LATE"
  /// Neither a day of signing nor of publication.
  case dateMissing = "DATE-MISSING"
  /// Nobody signs.
  case signatureMissing = "SIGN-MISSING"
  /// Another body signs than the title names.
  case signatureDiffers = "SIGN-NAME"
  /// No way to reach the agency.
  case contactMissing = "CONTACT-MISSING"
  /// A telephone number that cannot be dialled.
  case phoneInvalid = "CONTACT-PHONE"
  /// A postcode, mail or web address that cannot be.
  case addressInvalid = "CONTACT-ADDRESS"

  // MARK: Wording

  /// The year in the number of a document is not the one in its title.
  case documentYear = "DOCUMENT-YEAR"
  /// A word for a level of administration to which the agency does not belong.
  case levelWrong = "NAME-LEVEL"
  /// Another body is named where the agency speaks of itself.
  case nameWrong = "NAME-OTHER"
  /// A word stands twice.
  case wordDoubled = "WORD-DOUBLED"
  /// A placeholder was left in.
  case placeholder = "WORD-PLACEHOLDER"
  /// A number word and the list behind it differ.
  case countWrong = "WORD-COUNT"
  /// Punctuation marks that cannot stand together or there.
  case punctuation = "WORD-PUNCTUATION"
  /// A character was lost as a picture or in conversion.
  case characterLost = "WORD-LOST"
  /// A path of somebody's disk.
  case pathLeaked = "LEAK-PATH"
  /// The identity number of a person.
  case identityLeaked = "LEAK-ID"
  /// The mobile number of a person.
  case mobileLeaked = "LEAK-MOBILE"
}
