// Words that a note to readers does not have, and a note between desks does; from the editor's notes of agencies.

export const DESK_WORDS = [
	...["advisory", "call", "client", "clients", "contact", "desk", "desks", "ed", "editor", "editors", "eds", "email"],
	...["embargo", "embargoed", "hold", "internal", "kill", "lawyer", "lawyers", "legal", "mobile", "newsdesk", "phone"],
	...["source", "sources", "subeditor", "subscribers", "tel", "unpublish", "withhold"],
];
