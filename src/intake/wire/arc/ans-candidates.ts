import type { Found } from "../../values/found.ts";
import { plainLine } from "../../values/plain-line.ts";
import { type Candidates, found } from "../found-fields.ts";
import type { AnsStory } from "./ans-story.ts";

/** Where our fields may be found in a story; an address without its site is none. */
export function findAnsCandidates(story: AnsStory): Candidates {
	const authors = story.credits?.by.map(({ name }) => name).join(", ");
	const publishDate = typeof story.publish_date === "string" ? story.publish_date : undefined;
	return {
		headline: [words(story.headlines?.basic, "headlines.basic")],
		standfirst: [words(story.subheadlines?.basic, "subheadlines.basic")],
		byline: [words(authors, "credits.by")],
		dateline: [words(story.location, "location")],
		publisher: [
			words(story.distributor?.name, "distributor.name"),
			words(story.source?.name, "source.name"),
			words(story.owner?.name, "owner.name"),
		],
		section: [
			words(story.taxonomy?.primary_section?.name, "taxonomy.primary_section"),
			words(story.taxonomy?.sections[0]?.name, "taxonomy.sections"),
		],
		language: [found(story.language, "language")],
		published: [
			found(story.first_publish_date, "first_publish_date"),
			found(story.display_date, "display_date"),
			found(publishDate, "publish_date"),
		],
		updated: [found(story.last_updated_date, "last_updated_date")],
		url: [found(story.canonical_url, "canonical_url"), found(story.website_url, "website_url")],
	};
}

function words(value: string | undefined, origin: string): Found | undefined {
	return found(value === undefined ? undefined : plainLine(value), origin);
}
