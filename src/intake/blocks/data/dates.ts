// The months and days of English as they stand in dates, and what stands round a date that tells when an article was
// published.

/** In order; the names of one month are joined by a bar. */
export const MONTHS = `
	january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct
	november|nov december|dec`;

export const DAYS = `
	monday mon tuesday tues tue wednesday wed thursday thurs thur thu friday fri saturday sat sunday sun today
	yesterday`;

/** Words of a line that says no more than when something was published. */
export const STAMP_WORDS = `
	a ago am and article at bst cdt cest cet cst date day days edited edt est first gmt hour hours hr hrs is last
	m min mins minute minutes modified mst of on originally p pdt pm post posted pst published pt read reading st nd rd
	story the th time updated update utc was week weeks`;
