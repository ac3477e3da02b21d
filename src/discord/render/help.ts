import { z } from "zod";
import type { Newsroom } from "../../newsroom/newsroom.ts";
import { describeSearched } from "../../presentation/answer/searched-wording.ts";
import { describeSources } from "../../presentation/describe-source.ts";
import { tellKeeping } from "../../presentation/gaps.ts";
import { ARTICLES, ASK, CHECK, CHECK_MESSAGE, FIND, QUOTES } from "../command-names.ts";
import { notice } from "./markup/notice.ts";
import type { Outgoing } from "./markup/outgoing.ts";
import { TIMES } from "./markup/times.ts";

const CommandIds = z.record(z.string(), z.string());

/** Where the ids of the registered commands are noted, of one server or of all. */
export function commandsNote(guildId: string | null): string {
	return `discord:commands:${guildId ?? "everywhere"}`;
}

/** What there is to ask, and how; names of commands that are known by their ids can be clicked. */
export async function explainUse(
	{ archive, sources, state, now, keepsQuestions }: Newsroom,
	guildId: string | null,
): Promise<Outgoing> {
	const noted = guildId === null ? null : await state.notes.read(commandsNote(guildId));
	const ids = readIds(noted ?? (await state.notes.read(commandsNote(null))));
	const name = (command: string) => {
		const id = ids[command];
		return id === undefined ? `\`/${command}\`` : `</${command}:${id}>`;
	};
	return notice(
		[
			"**On the Record** answers with the words of published articles, and writes none of its own.",
			`-# ${describeSearched(archive.searched, TIMES)}`,
			...describeSources(sources(), now(), TIMES).map((line) => `-# ${line}`),
			`- ${name(ASK)} answers a question, about one article or all, from one speaker or all.`,
			`- ${name(QUOTES)} shows what somebody is quoted on.`,
			`- Both ask only some articles with **since**, **until**, **author** or **section**, and **order** by date.`,
			`- ${name(CHECK)} tells whether a quotation is what was printed, and shows only you what it found.`,
			`- ${name(ARTICLES)} lists the articles, by topic or author, each with a button to ask about it.`,
			`- **${FIND}**, under Apps in the menu of a message, finds where its words stand; **${CHECK_MESSAGE}** checks it.`,
			"- Mention me with a question, or write to me. For half an hour I know what we talked about there.",
			"Only you see an answer with **hide**, and every no. Others may read the rest.",
			...[tellKeeping(keepsQuestions)].flatMap((line) => (line === null ? [] : `-# ${line}`)),
			"-# Answers are kept for 30 days with the id of whoever asked, so that their buttons work. No log holds a question.",
		].join("\n"),
	);
}

function readIds(noted: string | null): Readonly<Record<string, string>> {
	if (noted === null) return {};
	return CommandIds.parse(JSON.parse(noted));
}
