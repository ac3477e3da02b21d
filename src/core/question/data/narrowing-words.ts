// How a question is narrowed to some of the articles, and put in order. Written for this program; phrases are parted by
// semicolons.

/** What is published. */
export const PUBLISHED_THINGS = "article articles story stories piece pieces coverage reporting";
/** What stands before it, from the outside in: "in all our articles", "according to the articles". */
export const BEFORE_THINGS = "in from across within among through using of";
export const DETERMINERS = "the our your all any those these only my";
/** What says of an article that it came out, or joins that to it. */
export const CAME_OUT = "published written printed posted dated out that which were was is are came appeared ran";

/** What turns the order of what is told. */
export const NEWEST_FIRST = `
	newest first; latest first; most recent first; newest to oldest; from newest to oldest; from the newest to the oldest;
	in reverse chronological order; newest at the top; sorted by newest; sorted newest first; sorted by newest first;
	newest on top; starting with the newest; ordered newest first; with the newest first; the newest first; newest ones
	first; newest articles first; the latest first`;
export const OLDEST_FIRST = `
	oldest first; earliest first; oldest to newest; from oldest to newest; from the oldest to the newest; sorted by oldest;
	sorted oldest first; sorted by oldest first; starting with the oldest; ordered oldest first; with the oldest first;
	the oldest first; oldest ones first; oldest articles first; the earliest first`;
/** What asks for an order of words that were said, and of anything else tells how it went. */
export const OVER_TIME = `
	over time; over the years; over the months; over the weeks; over the last years; in order; in order of date;
	in date order; by date; sorted by date; ordered by date; in chronological order; chronologically;
	in time order; as a timeline; through time; in the order of dates; in sequence`;

/** What asks who said what on something, in order of date. */
export const WHO_SAID_WHAT = `
	who said what; who has said what; who says what; who said what when; who said what and when; who has said what when;
	who is saying what; who said which`;
export const TIMELINES = `
	timeline; a timeline; the timeline; timelines; give me a timeline; show me a timeline; show a timeline;
	make a timeline; show me the timeline; a quote timeline; quote timeline; can i have a timeline; i need a timeline;
	need a timeline`;
/** What joins what they are about. */
export const ABOUT = "on about regarding concerning of for re";
/** Whose or what quotations a timeline may be of. */
export const OF_QUOTES = `
	quotes; quotations; statements; comments; remarks; the quotes; the quotations; the statements; what was said;
	what has been said; what people said; what people have said; all quotes; everything said`;

/** Quotations by a noun that a question for them begins with. */
export const QUOTES = "quote quotes quotation quotations statements comments remarks";
