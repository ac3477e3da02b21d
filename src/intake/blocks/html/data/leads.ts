// What stands before a link to another article, as newsrooms print it. Written for this program.

/** Each in lower case, without its marks. */
export const RELATED_LEADS = `
	also; also read; analysis; background; continue reading; don't miss; editor's pick; explainer; explained;
	further reading; go deeper; in depth; in other news; in pictures; keep reading; learn more; listen;
	listen now; live updates; more; more here; more info; more information; more news; more on this;
	more on this story; more on this topic; must read; now read; opinion; our coverage; photos; previously;
	read; read also; read further; read here; read it here; read more; read more about; read more about it;
	read more about this; read more at; read more here; read more on this; read more on this story; read next;
	read on; read the full report; read the full story; read the full story here; read this; read this next;
	recommended; related; related article; related articles; related content; related coverage; related links;
	related news; related reading; related stories; related story; see; see also; see more; see related;
	story continues below; suggested reading; the latest; this week; top stories; video; watch; watch here;
	watch now; you may also like; you might also like`;

/** What is said of an advertisement, and of nothing else. */
export const ADVERTISEMENT =
	"advertisement; advertising; article continues below; article continues below advertisement";
