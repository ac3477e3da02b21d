import type { PolledSource } from "./source-status.ts";

const KINDS = { feed: ["The feed of", "Feed"], wordpress: ["The site", "Site"] } as const;

/**
 * What people are told of each source by: its host, and which one it is where there are several; never its address,
 * which may hold a password or a key.
 */
export function nameSources(sources: readonly PolledSource[]): readonly string[] {
	return sources.map((source) => {
		const host = hostOf(source);
		const alike = sources.filter((other) => other.kind === source.kind && hostOf(other) === host);
		const [only, numbered] = KINDS[source.kind];
		return alike.length === 1 ? `${only} ${host}` : `${numbered} ${alike.indexOf(source) + 1} of ${host}`;
	});
}

/** The host of a source, with its port where it has one of its own. */
export function hostOf({ address }: PolledSource): string {
	return URL.parse(address)?.host ?? "";
}
