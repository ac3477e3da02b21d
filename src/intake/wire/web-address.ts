const HTTP = /^https?:\/\/[^\s\p{Cc}]+$/iu;

/** An address on the web, without what was added to count visits; undefined where it is none. */
export function readWebAddress(written: string): string | undefined {
	const trimmed = written.trim();
	if (!HTTP.test(trimmed)) return undefined;
	const address = URL.parse(trimmed);
	if (!address) return undefined;
	const counters = [...address.searchParams.keys()].filter((name) => name.toLowerCase().startsWith("utm_"));
	// As it was written where nothing is taken off.
	if (counters.length === 0) return trimmed;
	for (const name of new Set(counters)) address.searchParams.delete(name);
	return address.href;
}
