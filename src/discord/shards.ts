/**
 * Which connections a program holds: as many as Discord recommends ("auto"), or some of a number of them.
 * https://docs.discord.com/developers/events/gateway#sharding
 */
export type Shards = "auto" | { readonly ids: readonly number[]; readonly of: number };

/** "0-3/8", the first four of eight connections. */
const SOME = /^(\d{1,4})(?:-(\d{1,4}))?\/(\d{1,4})$/;

/** Reads "auto", "2/8" or "0-3/8"; null where it is nothing of that. */
export function readShards(text: string): Shards | null {
	if (text === "auto") return text;
	const [, first, last = first, of] = SOME.exec(text)?.map(Number) ?? [];
	if (first === undefined || last === undefined || of === undefined) return null;
	const end = Number.isNaN(last) ? first : last;
	if (first > end || end >= of) return null;
	return { ids: Array.from({ length: end - first + 1 }, (_, at) => first + at), of };
}

/** The same as text, by which programs with the same connections know each other. */
export function nameShards(shards: Shards | undefined): string {
	if (shards === undefined) return "0/1";
	return shards === "auto" ? shards : `${shards.ids.join(",")}/${shards.of}`;
}
