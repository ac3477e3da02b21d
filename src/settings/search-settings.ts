import { statSync } from "node:fs";
import { z } from "zod";
import type { EngineSettings } from "../engine/settings.ts";
import { splitList } from "./split-list.ts";

/** The settings of the engine that holds the archive. An address may hold a password: no message may repeat one. */
export const SearchEnvironment = z.object({
	SEARCH_URL: z
		.string()
		.default("")
		.transform(splitList)
		.refine(areServers, "must be addresses such as https://search.example:9200, with no path"),
	SEARCH_USER: z.string().optional(),
	SEARCH_PASSWORD: z.string().optional(),
	SEARCH_CA: z.string().refine(isFile, "must name a file that is there").optional(),
	// https://docs.opensearch.org/latest/api-reference/index-apis/create-index/#index-naming-restrictions
	SEARCH_INDEX: z
		.string()
		.regex(/^[a-z\d][a-z\d_-]{0,99}$/, "must be small letters, digits, - and _")
		.default("on-the-record"),
});

function areServers(addresses: readonly string[]): boolean {
	return addresses.every((address) => {
		const url = URL.parse(address);
		return (
			url !== null && /^https?:$/.test(url.protocol) && url.pathname === "/" && url.search === "" && url.hash === ""
		);
	});
}

function isFile(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The engine that is set up; null where none is, and the archive is held by this program itself. */
export function toEngineSettings({
	SEARCH_URL,
	SEARCH_USER,
	SEARCH_PASSWORD,
	SEARCH_CA,
	SEARCH_INDEX: prefix,
}: z.infer<typeof SearchEnvironment>): EngineSettings | null {
	const urls = SEARCH_URL.map((address) => new URL(address));
	const named = urls.find(({ username }) => username !== "");
	if (urls.length === 0) return null;
	const user = SEARCH_USER ?? (named ? decodeURIComponent(named.username) : null);
	const password = SEARCH_PASSWORD ?? (named ? decodeURIComponent(named.password) : null);
	return { urls: urls.map(({ origin }) => origin), user, password, certificate: SEARCH_CA ?? null, prefix };
}
