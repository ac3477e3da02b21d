import fc from "fast-check";
import { expect, test } from "vitest";
import { LIMITS } from "#src/discord/render/markup/limits.ts";
import { type Press, readPress, writePress } from "#src/discord/render/markup/press.ts";

const answer = "abcDEF123-_x";

test.each<[Press, string]>([
	[{ kind: "show", answer, place: "all" }, `1|show|${answer}|all`],
	[{ kind: "show", answer, place: 3 }, `1|show|${answer}|3`],
	[{ kind: "share", answer, place: 0 }, `1|share|${answer}|0`],
	[{ kind: "pick", answer }, `1|pick|${answer}`],
	[{ kind: "context", answer, place: 2 }, `1|context|${answer}|2`],
	[{ kind: "turn", answer, place: 2, distance: -4 }, `1|turn|${answer}|2|-4`],
	[{ kind: "instead", answer }, `1|instead|${answer}`],
	[{ kind: "now", answer }, `1|now|${answer}`],
	[{ kind: "vote", answer, isHelpful: true }, `1|vote|${answer}|1`],
	[{ kind: "vote", answer, isHelpful: false }, `1|vote|${answer}|0`],
	[{ kind: "why", answer }, `1|why|${answer}`],
	[{ kind: "everywhere", answer, speaker: "" }, `1|everywhere|${answer}|`],
	[{ kind: "article", answer, speaker: "Ana|Diaz" }, `1|article|${answer}|Ana|Diaz`],
])("writePress() and readPress() of %o", (press, customId) => {
	expect(writePress(press)).toBe(customId);
	expect(readPress(customId)).toEqual(press);
});

test("writePress() never takes more than a custom id may have", () => {
	fc.assert(
		fc.property(
			fc.string({ unit: "grapheme", maxLength: 300 }),
			fc.constantFrom("article", "everywhere"),
			(speaker, kind) => {
				const customId = writePress({ kind, answer, speaker });
				expect(customId.length).toBeLessThanOrEqual(LIMITS.customId);
				expect(readPress(customId)).toMatchObject({ kind, answer });
			},
		),
	);
});

test.each([
	"",
	"1",
	"1|show",
	`0|show|${answer}|all`,
	`2|show|${answer}|all`,
	"1|show|short|all",
	`1|show|${answer}|some`,
	`1|show|${answer}|all|more`,
	`1|context|${answer}|all`,
	`1|turn|${answer}|1`,
	`1|turn|${answer}|1|1e9`,
	`1|vote|${answer}|2`,
	`1|vote|${answer}`,
	`1|other|${answer}`,
	`1|show|${"'".repeat(12)}|all`,
])("readPress() of %j, which nobody wrote, is null", (customId) => expect(readPress(customId)).toBeNull());
