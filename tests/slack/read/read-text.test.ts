import fc from "fast-check";
import { expect, test } from "vitest";
import { readText, withoutMention } from "#src/slack/read/read-text.ts";
import { escapeText } from "#src/slack/render/markup/escape.ts";

test.each([
	["who said &lt;yes&gt; &amp; &amp;lt;no&amp;gt;?", "who said <yes> & &lt;no&gt;?"],
	["see <https://a.example/b?c&amp;d>", "see https://a.example/b?c&d"],
	["see <https://a.example|a.example>", "see a.example"],
	["write to <mailto:ana@a.example|ana@a.example>", "write to ana@a.example"],
	["in <#C1|news> and <#C2>", "in #news and <#C2>"],
	["<@U1|ana> or <@U2>", "@ana or <@U2>"],
	["<!here> <!subteam^S1|@desk> <!date^1^{date}|today>", "<!here> @desk today"],
	["3 < 4 > 2", "3 < 4 > 2"],
	["  ", ""],
])("readText() reads %j as it was typed", (text, expected) => {
	expect(readText(text)).toBe(expected);
});

test("readText() gives back what was escaped", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (text) => {
			expect(readText(escapeText(text))).toBe(text.trim());
		}),
	);
});

test.each([
	["<@U1> who?", "who?"],
	["<@U1|bot>, who said <@U2>?", "who said <@U2>?"],
	["who, <@U1>?", "who,  ?"],
	["<@U1>:", ""],
	["<@U10> who?", "<@U10> who?"],
	["<@U1> :wave: :+1::skin-tone-2: who said it at 10:30:45? :tada:", "who said it at 10:30:45?  "],
	[":+1:", ""],
])("withoutMention() takes only the mention of the bot from %j", (text, expected) => {
	expect(withoutMention(text, "U1")).toBe(expected);
});
