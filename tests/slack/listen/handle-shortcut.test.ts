import { expect, test } from "vitest";
import { botForTest } from "../bot-for-test.ts";
import { readLines } from "../quoted.ts";

const WORDS = "For us, Russia is an enemy.";
const OTHERS = "<@U02BOB> <#C02AB|zebra> <!here> <https://other.example/xylophone|other.example/xylophone>";

async function choose(text: string, callbackId: string): Promise<string> {
	const { slack } = await botForTest();
	const { message } = slack.say(slack.ben, slack.newsroom, text);
	slack.shortcut(slack.ana, message, callbackId);
	const modal = await slack.until("the modal", () => slack.modal(slack.ana));
	expect(slack.faults).toEqual([]);
	return readLines(modal.content.blocks).join("\n");
}

test("mentions of others and links in a message are not looked for", async () => {
	expect(await choose(`${OTHERS} zebras & xylophones?`, "find_in_article")).toContain(
		"Found nowhere: “zebras”, “xylophones”",
	);
	expect(await choose(`${OTHERS} ${WORDS}`, "find_in_article")).toContain("Russia is an enemy.");
	expect(await choose(OTHERS, "find_in_article")).toBe(
		"There is no text in this message to look for. Choose one with words.",
	);
});

test("mentions of others and links in a message are not checked", async () => {
	expect(await choose(`${OTHERS} ${WORDS}`, "check_quotation")).toContain("*Exact: these are the words");
});
