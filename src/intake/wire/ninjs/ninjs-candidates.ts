import type { Found } from "../../values/found.ts";
import { plainLine } from "../../values/plain-line.ts";
import { type Candidates, found } from "../found-fields.ts";
import type { NinjsItem } from "./ninjs-item.ts";

/** Where our fields may be found in an item of ninjs. */
export function findNinjsCandidates(item: NinjsItem): Candidates {
	const main = item.headlines.find(({ role }) => role === "main") ?? item.headlines[0];
	const summary = item.descriptions.find(({ role }) => SUMMARY.has(lastWord(role)));
	const subjects = [...item.subject, ...item.subjects];
	const subject = subjects.find(({ rel }) => rel === "category") ?? subjects[0];
	return {
		headline: [words(item.headline, "headline"), words(main?.value, "headlines")],
		standfirst: [
			words(item.description_text, "description_text"),
			words(item.description_html, "description_html"),
			words(summary?.value, "descriptions"),
			words(item.teaser, "teaser"),
		],
		byline: [
			words(item.byline, "byline"),
			words(item.by, "by"),
			words(item.authors.map(({ name }) => name).join(", "), "authors"),
		],
		dateline: [words(item.dateline, "dateline"), words(item.located, "located")],
		publisher: [
			words(item.source, "source"),
			words(item.infosources[0]?.name, "infosources"),
			words(item.infoSources[0]?.name, "infoSources"),
			words(item.copyrightholder, "copyrightholder"),
			words(item.copyrightHolder, "copyrightHolder"),
		],
		section: [words(item.service[0]?.name, "service"), words(subject?.name, "subject")],
		language: [found(item.language, "language")],
		published: [
			found(item.firstpublished, "firstpublished"),
			found(item.firstcreated, "firstcreated"),
			found(item.firstCreated, "firstCreated"),
			...versionDates(item),
		],
		updated: versionDates(item),
		version: [found(item.version, "version")],
		url: [found(item.url, "url")],
	};
}

function versionDates(item: NinjsItem): readonly (Found | undefined)[] {
	return [
		found(item.versioncreated, "versioncreated"),
		found(item.versionCreated, "versionCreated"),
		found(item.version_created, "version_created"),
	];
}

const SUMMARY: ReadonlySet<string> = new Set(["summary", "standfirst"]);

/** "summary" of the role "drol:summary". */
function lastWord(role = ""): string {
	return role.slice(role.lastIndexOf(":") + 1).toLowerCase();
}

function words(value: string | undefined, origin: string): Found | undefined {
	return found(value === undefined ? undefined : plainLine(value), origin);
}
