/** An address on the web in full, without what only counts visitors; undefined where there is none. */
export function webAddress(written: string | null | undefined, base?: string | undefined): string | undefined {
	const text = written?.trim() ?? "";
	if (text === "") return undefined;
	const url = URL.parse(text, base !== undefined && URL.canParse(base) ? base : undefined);
	if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
	const { search, username } = url;
	const counted = withoutCounters(search);
	// As it was written where nothing is to be changed.
	if (counted === search && username === "" && /^https?:\/\/\S+$/i.test(text)) return text;
	// A feed that is asked for with a password does not pass it on to its articles.
	url.username = "";
	url.password = "";
	url.search = counted;
	return url.href;
}

/** The query of an address, each part as it was written, without those that begin with “utm_”. */
function withoutCounters(search: string): string {
	const parts = search.slice(1).split("&");
	const kept = parts.filter((part) => !part.toLowerCase().startsWith("utm_"));
	return kept.length === parts.length ? search : kept.join("&");
}
