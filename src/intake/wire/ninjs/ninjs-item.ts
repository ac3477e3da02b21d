import { z } from "zod";
import { lenientList, lenientNumber, lenientText, strictly } from "../json/lenient.ts";

const named = lenientList(z.object({ name: z.string(), rel: lenientText }));
const valued = lenientList(z.object({ role: lenientText, value: z.string() }));
const body = lenientList(
	z.object({ role: lenientText, contentType: lenientText, contenttype: lenientText, value: z.string() }),
);

/**
 * What is read of an item: the fields of ninjs 1 and 2 (small letters) and 3, of Superdesk ("guid", "service",
 * "firstpublished") and of dpa ("urn", "article_html"). What has no place here is read by nobody: associations, with
 * their captions, and notepads.
 */
export const NinjsItem = z.object({
	uri: lenientNumber,
	guid: lenientNumber,
	urn: lenientNumber,
	evolvedfrom: lenientText,
	evolvedFrom: lenientText,
	altids: strictly,
	altIds: strictly,
	ingest_id: lenientText,
	type: lenientText,
	representationtype: lenientText,
	representationType: lenientText,
	version: lenientNumber,

	pubstatus: strictly,
	pubStatus: strictly,

	headline: lenientText,
	headlines: valued,
	description_text: lenientText,
	description_html: lenientText,
	descriptions: valued,
	teaser: lenientText,
	byline: lenientText,
	by: lenientText,
	authors: named,
	located: lenientText,
	dateline: lenientText,
	language: lenientText,
	source: lenientText,
	infosources: named,
	infoSources: named,
	copyrightholder: lenientText,
	copyrightHolder: lenientText,
	service: named,
	subject: named,
	subjects: named,
	url: lenientText,
	firstpublished: lenientText,
	firstcreated: lenientText,
	firstCreated: lenientText,
	versioncreated: lenientText,
	versionCreated: lenientText,
	version_created: lenientText,
	ednote: lenientText,
	edNote: lenientText,

	body_xhtml: lenientText,
	body_html: lenientText,
	body_html5: lenientText,
	article_html: lenientText,
	bodies: body,
	body_text: lenientText,
});

export type NinjsItem = z.infer<typeof NinjsItem>;
