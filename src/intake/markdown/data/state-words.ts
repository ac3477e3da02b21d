// What stands in the front matter of site generators for yes and no, and for the states of an article there. YAML's own
// words: https://yaml.org/type/bool.html; WordPress's states: https://wordpress.org/documentation/article/post-status/

export const YES = "true yes y on 1";
export const NO = "false no n off 0";

export const PUBLIC = `
	published publish public live final posted online released active done complete completed finished updated corrected
	usable`;
export const NOT_PUBLIC = `
	draft drafts private scheduled schedule future pending trash trashed deleted unpublished archived archive hidden
	internal inherit idea todo wip in-progress in-review review to-review ready-for-review needs-review editing edit
	on-hold hold held spiked killed withheld embargoed withdrawn retracted canceled cancelled inactive auto-draft offline
	none`;

/** Who may read it: everybody, or some. */
export const VISIBLE = "public visible all everyone everybody open open-access free world true yes published";
export const NOT_VISIBLE = `
	private hidden internal none password protected paid premium member members members-only subscriber subscribers
	subscribers-only registered restricted tiers unlisted false no draft staff`;
