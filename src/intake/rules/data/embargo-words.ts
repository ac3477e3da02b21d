// The words of a line that says until when nobody may be told of an article, and says nothing else. Months and what is
// made of figures count beside them.

/** Each stands at the beginning of such a line, or behind "strictly". */
export const HOLDING: readonly string[] = [
	"embargoed",
	"under embargo",
	"embargo until",
	"embargo till",
	"not for publication",
	"not for release",
	"not for broadcast",
	"hold for release",
];

/** What else may stand in it. */
export const BESIDE = `
	a am an and at before bst cest cet date edt embargo embargoed est et for friday from gmt h hold hours hrs in is local
	london midnight monday new no noon not of on only or pm press pst publication published release released broadcast
	saturday strictly sunday the this thursday till time to tuesday under until us uk utc use wednesday york fri mon sat
	sun thu tue wed jan feb mar apr jun jul aug sep sept oct nov dec`;
