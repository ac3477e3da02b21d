import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import type { Message } from "./message.ts";
import { AS_SLACK } from "./options.ts";
import { obeyLine } from "./prompt/obey-line.ts";
import { HELP, readPromptLine } from "./prompt/prompt-line.ts";
import { showEntry } from "./prompt/show-entry.ts";
import { startStandInSlack } from "./start.ts";

// A Slack to try the program with by hand: node tests/slack/stand-in/main.ts [--port 8080] [--more]; with --more the
// workspace lets it read channels (SLACK_THREADS) and links to news.example (SLACK_UNFURL_DOMAINS).
const { values } = parseArgs({
	options: { port: { type: "string", default: "0" }, more: { type: "boolean", default: false } },
});
const { scopes, subscriptions } = AS_SLACK;
const more = {
	scopes: [...scopes, "channels:history", "groups:history", "links:read", "links:write"],
	subscriptions: [...subscriptions, "message.channels", "message.groups", "link_shared"],
	unfurlDomains: ["news.example"],
};
const slack = await startStandInSlack({ port: Number(values.port), ...(values.more && more) });
const numbers = new Map<string, number>();
const shown = { entries: 0, faults: 0, deliveries: 0 };
const prompt = process.stdout.isTTY ? "? " : "";
const reader = createInterface({ input: process.stdin, output: process.stdout, prompt });
let isOpen = true;
reader.on("close", () => {
	isOpen = false;
});

slack.onChange(showNews);
const { botToken, appToken, signingSecret } = slack.options;
const common = `SLACK_API_URL=${slack.apiUrl} SLACK_BOT_TOKEN=${botToken}`;
print(`Start the program with:
${common} SLACK_APP_TOKEN=${appToken}
or, for signed requests (then type "http <request URL>" here):
${common} SLACK_SIGNING_SECRET=${signingSecret}

${HELP}`);
reader.prompt();
for await (const line of reader) {
	const typed = readPromptLine(line);
	if (typed.kind === "quit") break;
	try {
		print(obeyLine(typed, slack, [...numbers.keys()].flatMap(findMessage)) ?? "");
	} catch (error) {
		print(error instanceof Error ? error.message : String(error));
	}
}
reader.close();
await slack.stop();

function showNews(): void {
	for (const entry of slack.journal.slice(shown.entries)) {
		shown.entries += 1;
		print(showEntry(entry, { users: slack.users, channels: slack.channels, numberOf }).join("\n"));
	}
	for (const fault of slack.faults.slice(shown.faults)) {
		shown.faults += 1;
		print(`FAULT ${fault}`);
	}
	for (const { packet, outcome } of slack.deliveries.slice(shown.deliveries)) {
		shown.deliveries += 1;
		void outcome.then((ended) => {
			if (ended.kind === "given-up") print(`(not acknowledged: ${packet.kind}, ${ended.reason})`);
		});
	}
}

function numberOf({ channel, ts }: Message): number {
	const key = `${channel} ${ts}`;
	const number = numbers.get(key) ?? numbers.size + 1;
	numbers.set(key, number);
	return number;
}

function findMessage(key: string): readonly Message[] {
	return [...slack.channels.values()].flatMap(slack.messages).filter(({ channel, ts }) => `${channel} ${ts}` === key);
}

function print(text: string): void {
	if (text === "") return;
	if (!process.stdout.isTTY || !isOpen) process.stdout.write(`${text}\n`);
	else {
		// The prompt that waits is written again below what is new.
		process.stdout.write(`\r\u001b[K${text}\n`);
		reader.prompt(true);
	}
}
