import { type Finding, fine, toMend } from "../../doctor/finding.ts";
import { takeSource } from "../../intake/doors.ts";
import { explainUnread } from "../../intake/feed/explain-unread.ts";
import { pageDoor } from "../../intake/page/page-door.ts";
import { postIdsAddress } from "../../intake/wordpress/rest-requests.ts";
import type { SourceSettings } from "../../settings/source-settings.ts";
import { fetchSource } from "../../sources/fetch/fetch-source.ts";
import { nameSources } from "../../sources/poll/name-sources.ts";
import type { PolledSource } from "../../sources/poll/source-status.ts";

const SUBJECT = "sources";
const PAGE = pageDoor([]).name;
const SETTINGS = { feed: "FEEDS", wordpress: "WORDPRESS" } as const;

/** Whether each feed and site answers with what it should, all asked at once and for so many milliseconds at most. */
export async function examineSources(
	{ polled, privateHosts }: SourceSettings,
	longest: number,
): Promise<readonly Finding[]> {
	const names = nameSources(polled);
	const problems = await Promise.all(
		polled.map((source) => findProblem(source, { allowed: new Set(privateHosts), longest })),
	);
	return polled.map(({ kind }, at) => {
		const [name, problem] = [names[at] ?? "", problems[at] ?? null];
		if (problem === null) return fine(SUBJECT, `${name} answers`);
		return toMend(SUBJECT, `${name}: ${problem}: check it, and its address in ${SETTINGS[kind]}`);
	});
}

type Fetching = { readonly allowed: ReadonlySet<string>; readonly longest: number };

async function findProblem({ kind, address }: PolledSource, fetching: Fetching): Promise<string | null> {
	const fetched = await fetchSource(kind === "feed" ? address : postIdsAddress(address, 1), fetching);
	switch (fetched.kind) {
		case "unchanged":
			return null;
		case "gone":
			return `there is nothing at its address (${fetched.status})`;
		case "failed":
			return fetched.problem;
		case "text":
			return kind === "feed" ? problemOfFeed(fetched) : problemOfSite(fetched.text);
	}
}

function problemOfFeed({ address, text }: { readonly address: string; readonly text: string }): string | null {
	const taken = takeSource({ name: address, text: [text] });
	return taken === null || taken.door === PAGE ? `what it sends ${explainUnread(text)}` : null;
}

function problemOfSite(text: string): string | null {
	return text.trimStart().startsWith("[") ? null : "it does not answer as the REST API of WordPress does";
}
