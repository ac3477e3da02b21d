import type { Directory } from "../core/directory/directory.ts";
import { dateInWords } from "../presentation/date-in-words.ts";
import { clip } from "./clip.ts";
import { readCommandText } from "./command-text.ts";
import type { Desk } from "./desk.ts";
import { explainAsk, explainQuotes } from "./help.ts";
import type { Task } from "./in-flight.ts";
import { ROOM } from "./limits.ts";
import { renderNotice } from "./notice.ts";
import { TypedCommand } from "./payloads.ts";
import { readText } from "./read-text.ts";
import { renderMessage } from "./render.ts";
import { type Asking, replyToQuestion } from "./reply-to-question.ts";
import { respond } from "./respond.ts";

/** What a command asks, or a sentence on how to use it. */
type Wanted =
	| { readonly kind: "question"; readonly asked: Pick<Asking, "question" | "article" | "speaker"> }
	| { readonly kind: "notice"; readonly text: string };

/** Answers `/ask`, in private. */
export function handleAsk(desk: Desk, body: unknown): Task {
	return receive(desk, TypedCommand.parse(body), readAsk);
}

/** Answers `/quotes`, in private. */
export function handleQuotes(desk: Desk, body: unknown): Task {
	return receive(desk, TypedCommand.parse(body), readQuotes);
}

type Read = (text: string, desk: Pick<Desk, "commands" | "newsroom">) => Wanted;

function receive(desk: Desk, command: TypedCommand, read: Read): Task {
	const tell = (text: string) => respond(command.response_url, { ...renderNotice(text), visibility: "ephemeral" });
	return {
		tell,
		work: async () => {
			const wanted = read(readText(command.text), desk);
			if (wanted.kind === "notice") return tell(wanted.text);
			const asking = { ...wanted.asked, surface: "command", user: command.user_id, scope: null } as const;
			const given = await replyToQuestion(desk, asking);
			if (given.kind === "notice") return tell(given.text);
			const shown = { id: given.id, isShareable: isChannel(command.channel_id) };
			return respond(command.response_url, { ...renderMessage(given.answer, shown), visibility: "ephemeral" });
		},
	};
}

/** Whether others read a conversation: the ids of direct messages begin with D. */
export function isChannel(id: string): boolean {
	return !id.startsWith("D");
}

function readAsk(text: string, { commands, newsroom }: Parameters<Read>[1]): Wanted {
	const { words, in: headline, by } = readCommandText(text);
	if (words === "") return { kind: "notice", text: explainAsk(commands) };
	return narrow({ question: words, speaker: by }, { headline, directory: newsroom.directory });
}

function readQuotes(text: string, { commands, newsroom }: Parameters<Read>[1]): Wanted {
	const { words, in: headline, by, about } = readCommandText(text);
	const speaker = by ?? words;
	if (speaker === "") return { kind: "notice", text: explainQuotes(commands) };
	const question = `What did ${speaker} say${about === undefined ? "" : ` about ${about}`}?`;
	return narrow({ question, speaker }, { headline, directory: newsroom.directory });
}

type Narrowing = { readonly headline: string | undefined; readonly directory: Pick<Directory, "findArticle"> };

/** The question asked of the only article that is meant, if one is. */
function narrow(asked: { readonly question: string; readonly speaker: string | undefined }, by: Narrowing): Wanted {
	if (by.headline === undefined) return { kind: "question", asked };
	const found = by.directory.findArticle(by.headline);
	const typed = `in:"${clip(by.headline, ROOM.headline)}"`;
	switch (found.kind) {
		case "found":
			return { kind: "question", asked: { ...asked, article: found.article.id } };
		case "none":
			return { kind: "notice", text: `No article has a headline with these words: ${typed}` };
		case "ambiguous": {
			const articles = found.articles.slice(0, MOST_NAMED).map(({ headline, published }) => {
				const date = published === undefined ? "" : ` (${dateInWords(published)})`;
				return `• ${clip(headline, ROOM.headline)}${date}`;
			});
			const text = `${found.articles.length.toLocaleString("en")} articles may be meant by ${typed}. Use more words of one:`;
			return { kind: "notice", text: [text, ...articles].join("\n") };
		}
	}
}

const MOST_NAMED = 5;
