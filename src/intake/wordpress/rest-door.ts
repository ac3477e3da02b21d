import { z } from "zod";
import type { Door, Source } from "../door.ts";
import type { Delivered } from "../draft.ts";
import { deliver, type Outcome, passOver, withRaw } from "../outcome.ts";
import { parseJson } from "../values/parse-json.ts";
import { webAddress } from "../values/web-address.ts";
import { wholeText } from "../values/whole-text.ts";
import { draftPost, nativeIdOf } from "./draft-post.ts";
import { readRestPost } from "./rest-post.ts";

const MOST_CHARACTERS = 100_000_000;
const Refusal = z.object({ code: z.string(), message: z.string() });
const JSON_OPENING = /^\uFEFF?\s*[[{]/;
const MARKS = [/"(?:date|modified)_gmt"\s*:/, /"rendered"\s*:/];
const REFUSAL = /^\uFEFF?\s*\{\s*"code"\s*:\s*"(?:rest_|wp_)/;
// What a page beyond the last is answered with.
const BEYOND_LAST = "rest_post_invalid_page_number";

/** Posts as the REST API of a WordPress site answers them: a list, or one. */
export const WORDPRESS_REST: Door = { name: "WordPress REST answer", fits: fitsRest, take: takeRest };

function fitsRest(name: string, opening: string): boolean {
	if (!JSON_OPENING.test(opening)) return false;
	if (REFUSAL.test(opening) || /^https?:.*(?:\/wp-json\/|rest_route=)/.test(name)) return true;
	return MARKS.every((mark) => mark.test(opening));
}

function* takeRest({ text }: Source): Iterable<Delivered> {
	const whole = wholeText(text, MOST_CHARACTERS);
	if (whole === null) return yield refuse(`has more than ${MOST_CHARACTERS / 1e6} million characters`);
	const json = parseJson(whole);
	if (json === undefined)
		return yield refuse(whole.trim().startsWith("<") ? IS_PAGE : "is no whole JSON: fetch it again");
	const refusal = Refusal.safeParse(json);
	if (refusal.success) {
		if (refusal.data.code === BEYOND_LAST) return;
		return yield refuse(`is a refusal of the site (${refusal.data.code.slice(0, LONGEST_CODE)}): it may want a login`);
	}
	yield deliver((Array.isArray(json) ? json : [json]).map(judge));
}

const LONGEST_CODE = 60;
const IS_PAGE = "is a web page: the REST API of the site is switched off, or stands behind a login";

function refuse(reason: string): Delivered {
	return deliver([passOver({}, reason, "fault")]);
}

function judge(json: unknown): Outcome {
	const post = readRestPost(json);
	if (post !== null) return withRaw(draftPost(post), JSON.stringify(json));
	const named = Named.safeParse(json);
	return named.success
		? passOver({ nativeId: nativeIdOf(toNamed(named.data)) }, "does not say as it should who may read it", "closing")
		: passOver({}, "is no post of WordPress: it has no id", "fault");
}

const Named = z.object({ id: z.number(), guid: z.object({ rendered: z.string() }).optional().catch(undefined) });

function toNamed({ id, guid }: z.infer<typeof Named>) {
	return { id: String(id), guid: webAddress(guid?.rendered) };
}
