import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import { checkPress, type PressedButton } from "#src/discord/listen/allowed-press.ts";
import { Origin } from "#src/discord/read/origin.ts";
import { writePress } from "#src/discord/render/markup/press.ts";
import { openState } from "#src/state/open-state.ts";
import { makeClock } from "../../state/made-clock.ts";
import { ARCHIVE } from "../made-archive.ts";

const answer = createAsk(openArchive(ARCHIVE))({ question: "who said the dam held?" });
const articles = new Map(ARCHIVE.map((article) => [article.id, article]));
const HERE = Origin.parse({ asker: "ana", scope: "server/channel", canShare: true });
const PRIVATE = "This answer is for whoever asked alone. Ask for yourself.";
const EXPIRED = "This answer has expired. Ask again.";

type Case = {
	readonly given: { readonly platform?: string; readonly scope: string | null };
	readonly pressed: Partial<PressedButton["origin"]>;
	readonly expected: string;
	readonly days?: number;
};

test.each<[string, Case]>([
	["whoever asked, in public", { given: { scope: HERE.scope }, pressed: {}, expected: "allowed" }],
	["others, in public", { given: { scope: HERE.scope }, pressed: { asker: "bob" }, expected: "allowed" }],
	["whoever asked, in private", { given: { scope: null }, pressed: {}, expected: "allowed" }],
	["others, in private", { given: { scope: null }, pressed: { asker: "bob" }, expected: PRIVATE }],
	[
		"somebody in another channel",
		{ given: { scope: HERE.scope }, pressed: { scope: "server/other" }, expected: EXPIRED },
	],
	["somebody in direct messages", { given: { scope: HERE.scope }, pressed: { scope: null }, expected: EXPIRED }],
	["somebody on another platform", { given: { platform: "slack", scope: null }, pressed: {}, expected: EXPIRED }],
	["somebody after 31 days", { given: { scope: null }, pressed: {}, expected: EXPIRED, days: 31 }],
])("checkPress() by %s", async (_, { given, pressed, expected, days = 0 }) => {
	const clock = makeClock();
	const state = openState(":memory:", clock.now);
	const id = await state.answers.keep({ platform: "discord", asker: "ana", answer, ...given });
	clock.pass(days * 24 * 60 * 60 * 1_000);
	const customId = writePress({ kind: "show", answer: id, place: "all" });
	const button = { customId, origin: { ...HERE, ...pressed }, isSeenAlone: false, chosen: "" };
	const checked = await checkPress(button, { articles, withdrawn: new Map(), isForgotten: () => false, state });
	expect(checked.kind === "refused" ? checked.reason : checked.kind).toBe(expected);
});

test("checkPress() of a custom id that nobody wrote is refused as expired", async () => {
	const button = { customId: "other", origin: HERE, isSeenAlone: false, chosen: "" };
	const state = openState(":memory:");
	expect(await checkPress(button, { articles, withdrawn: new Map(), isForgotten: () => false, state })).toEqual({
		kind: "refused",
		reason: EXPIRED,
	});
});
