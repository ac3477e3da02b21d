import { expect, test } from "vitest";
import { NOTHING_TAKEN } from "#src/sources/kept/take-delivered.ts";
import { afterAsking } from "#src/sources/poll/after-asking.ts";
import { nameSources } from "#src/sources/poll/name-sources.ts";
import { nextAsking, silenceOf } from "#src/sources/poll/schedule.ts";
import { NEVER_ASKED, readStatus } from "#src/sources/poll/source-status.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

test.each([
	["at once before it was ever asked", {}, 0],
	["after the interval", { asked: HOUR }, HOUR + 5 * MINUTE],
	["later and later while it fails", { asked: HOUR, failures: 3 }, HOUR + 40 * MINUTE],
	["after six hours, however often it failed", { asked: HOUR, failures: 50 }, 7 * HOUR],
	[
		"after a day, however long it wants to be left alone",
		{ asked: HOUR, failures: 1, notBefore: 9000 * HOUR },
		25 * HOUR,
	],
	["not before it wants to be", { asked: HOUR, failures: 1, notBefore: 3 * HOUR }, 3 * HOUR],
])("asks a source %s", (_, status, at) => {
	expect(nextAsking({ ...NEVER_ASKED, ...status }, 5 * MINUTE)).toBe(at);
});

const EVERY_TWO_HOURS = [0, 2, 4, 6, 8].map((hour) => hour * HOUR);

test.each([
	["says nothing while the silence is usual", EVERY_TWO_HOURS, 13 * HOUR, null],
	["tells of a silence of more than three usual gaps", EVERY_TWO_HOURS, 15 * HOUR, 7 * HOUR],
	["takes nights for usual", [0, 1, 2, 12, 13, 14, 24, 25, 26].map((hour) => hour * HOUR), 46 * HOUR, null],
	["does not judge by a few gaps", [0, HOUR], 100 * HOUR, null],
	["leaves a silence of minutes alone", [0, 1, 2, 3, 4].map((minute) => minute * MINUTE), 30 * MINUTE, null],
])("%s", (_, news, now, silence) => {
	expect(silenceOf({ ...NEVER_ASKED, news }, now)).toBe(silence);
});

test("counts failures until a source answers again, and keeps what it knew of its last text", () => {
	const validators = { etag: '"one"', lastModified: null };
	const nothing = { counts: NOTHING_TAKEN, problem: null, retryAfter: null, learnt: {} };
	const text = { ...nothing, counts: { ...NOTHING_TAKEN, added: 2 }, learnt: { validators } };
	const answered = afterAsking(NEVER_ASKED, text, HOUR);
	expect(answered).toMatchObject({ answered: HOUR, validators, news: [HOUR], failures: 0, problem: null });
	const failing = { ...nothing, problem: "the server answers 500", retryAfter: 9 * HOUR };
	const failed = afterAsking(answered, failing, 2 * HOUR);
	expect(failed).toMatchObject({ asked: 2 * HOUR, answered: HOUR, validators, failures: 1, notBefore: 11 * HOUR });
	expect(failed.problem).toBe("the server answers 500");
	const again = afterAsking(failed, nothing, 12 * HOUR);
	expect(again).toMatchObject({
		answered: 12 * HOUR,
		validators,
		news: [HOUR],
		failures: 0,
		problem: null,
		notBefore: null,
	});
	expect(readStatus(JSON.stringify(again))).toStrictEqual(again);
});

test.each([null, "", "{", '{"asked": "yes"}'])("begins anew where the status that was kept is %s", (text) => {
	expect(readStatus(text)).toStrictEqual(NEVER_ASKED);
});

test("tells sources apart by their hosts, and never by what may be a secret", () => {
	const feed = (address: string) => ({ kind: "feed", address }) as const;
	const site = { kind: "wordpress", address: "https://harbour.example/news" } as const;
	const sources = [feed("https://ann:pw@ledger.example/a?key=1"), feed("https://ledger.example/b"), site];
	expect(nameSources(sources)).toStrictEqual([
		...["Feed 1 of ledger.example", "Feed 2 of ledger.example", "The site harbour.example"],
	]);
	expect(nameSources([feed("http://ledger.example:8080/a")])).toStrictEqual(["The feed of ledger.example:8080"]);
});
