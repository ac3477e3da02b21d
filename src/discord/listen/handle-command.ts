import { asksForHelp } from "../../core/question/intent/read-intent.ts";
import type { Desk } from "../../newsroom/desk.ts";
import type { TypedText } from "../../newsroom/linked-article.ts";
import { refuseQuestion } from "../../presentation/apologies.ts";
import { readChatNarrowing } from "../../presentation/typed-narrowing.ts";
import { ARTICLES, ASK, CHECK, CHECK_MESSAGE, FIND, HELP, QUOTES } from "../command-names.ts";
import type { Origin } from "../read/origin.ts";
import { readText } from "../read/read-text.ts";
import type { Use } from "../read/use.ts";
import { explainUse } from "../render/help.ts";
import { notice } from "../render/markup/notice.ts";
import type { Outgoing } from "../render/markup/outgoing.ts";
import { listArticles } from "./handle-articles.ts";
import { checkMessage, checkTyped } from "./handle-check.ts";
import { replyToNarrowed } from "./narrowed-question.ts";

/** The message that answers a command. */
export async function answerCommand(use: Use, desk: Desk): Promise<Outgoing> {
	if (use.content !== null) return answerMessageCommand(use, { content: use.content, desk });
	switch (use.command) {
		case ASK:
			return ask(use, desk);
		case QUOTES:
			return quotes(use, desk);
		case CHECK:
			return checkTyped(desk, { ...readOptions(use), text: use.options.quote ?? "" });
		case ARTICLES:
			return listArticles(use, desk);
		case HELP:
			return explainUse(desk.newsroom, use.guildId);
		default:
			return notice(UNKNOWN);
	}
}

type Target = { readonly content: string; readonly desk: Desk };

async function answerMessageCommand({ command, origin }: Use, { content, desk }: Target): Promise<Outgoing> {
	const pasted = await readText(content, desk.newsroom);
	switch (command) {
		case FIND:
			return find(desk, { ...pasted, origin });
		case CHECK_MESSAGE:
			return checkMessage(desk, { ...pasted, origin });
		default:
			return notice(UNKNOWN);
	}
}

/** What somebody reads who uses what this version does not know. */
export const UNKNOWN = "This command is of another version of the bot. Try again in a few minutes.";

async function ask(use: Use, desk: Desk): Promise<Outgoing> {
	const { question = "" } = use.options;
	if (asksForHelp(question)) return explainUse(desk.newsroom, use.guildId);
	const refusal = refuseQuestion(question);
	if (refusal !== null) return notice(refusal);
	return replyToOptions(use, desk, question);
}

/** Answers a question that the options of a command narrow, or tells what of them cannot be read. */
async function replyToOptions(use: Use, desk: Desk, question: string): Promise<Outgoing> {
	const { since, until, author, section, order } = use.options;
	const known = order === "newest" || order === "oldest" ? order : undefined;
	const read = readChatNarrowing({ since, until, author, section, order: known }, desk.newsroom.now());
	if (read.kind === "fault") return notice(read.problem);
	return replyToNarrowed(desk, { ...readOptions(use), question, narrowing: read.narrowing });
}

async function quotes(use: Use, desk: Desk): Promise<Outgoing> {
	const options = readOptions(use);
	if (options.speaker === null) return notice("Name the speaker whose words you look for.");
	return replyToOptions(use, desk, use.options.about ?? "");
}

function readOptions({ options, isHidden, origin }: Use) {
	const [speaker, article] = [options.speaker, options.article].map((typed) => typed?.trim() || null);
	return { speaker: speaker ?? null, article: article ?? null, isHidden, origin };
}

/** Finds the words of a message, or answers it if it is a question: the articles are asked the same way for both. */
async function find(desk: Desk, { text, article, origin }: TypedText & { readonly origin: Origin }): Promise<Outgoing> {
	if (text === "") return notice("This message has no text that could be looked for. Choose one with words.");
	const refusal = refuseQuestion(text);
	if (refusal !== null) return notice(refusal);
	return replyToNarrowed(desk, { question: text, speaker: null, article, isHidden: true, origin });
}
