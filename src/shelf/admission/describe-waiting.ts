/** So many are named. */
const NAMED = 20;

/** Tells of articles, by their ids, that wait for an editor since a copy of them was withdrawn; of none nothing. */
export function describeWaiting(ids: readonly string[]): readonly string[] {
	if (ids.length === 0) return [];
	const [wait, them] =
		ids.length === 1 ? ["1 article waits", "it"] : [`${ids.length.toLocaleString("en")} articles wait`, "them"];
	const more = ids.length > NAMED ? ` and ${(ids.length - NAMED).toLocaleString("en")} more` : "";
	const names = ids.slice(0, NAMED).join(", ") + more;
	const way = `if they may be told of, run "npm run articles -- release ID" for each`;
	const wayOut = ids.length === 1 ? `if it may be told of, run "npm run articles -- release ${ids[0]}"` : way;
	return [`${wait} for an editor, since a copy of ${them} was withdrawn: ${names}; ${wayOut}`];
}
