import { asksForHelp } from "../../core/question/intent/read-intent.ts";
import { takeLinks } from "../../newsroom/linked-article.ts";
import { tellUnknownSpeaker } from "../../newsroom/unknown-speaker.ts";
import { readChatNarrowing } from "../../presentation/typed-narrowing.ts";
import type { Task } from "../connection/attempt.ts";
import { respond } from "../connection/respond.ts";
import type { Desk } from "../desk.ts";
import { isChannel } from "../read/channel-kind.ts";
import { readCommandText } from "../read/command-text.ts";
import { TypedCommand } from "../read/payloads.ts";
import { withoutPeople } from "../read/read-asked.ts";
import { readText } from "../read/read-text.ts";
import { explainAsk, explainQuotes } from "../render/help.ts";
import { type Content, joinContents } from "../render/markup/content.ts";
import { renderNotice } from "../render/markup/notice.ts";
import { renderMessage } from "../render/render-answer.ts";
import { showName } from "../render/render-citation.ts";
import { renderSearched } from "../render/render-searched.ts";
import { type NarrowedQuestion, narrowQuestion } from "./narrowed-question.ts";
import { replyToQuestion } from "./reply-to-question.ts";

/** Answers `/ask`, in private. */
export function handleAsk(desk: Desk, body: unknown): Task {
	return receive(desk, TypedCommand.parse(body), readAsk);
}

/** Answers `/quotes`, in private. */
export function handleQuotes(desk: Desk, body: unknown): Task {
	return receive(desk, TypedCommand.parse(body), readQuotes);
}

type Reading = Pick<Desk, "commands" | "newsroom">;
type Wanted = NarrowedQuestion | { readonly kind: "help"; readonly text: string };
type Read = (text: string, desk: Reading) => Promise<Wanted>;

function receive(desk: Desk, command: TypedCommand, read: Read): Task {
	const send = (content: Content) => respond(command.response_url, { ...content, visibility: "ephemeral" });
	return {
		tell: (text) => send(renderNotice(text)),
		channel: command.channel_id,
		work: async (mail) => {
			const content = await reply(desk, command, await read(readText(withoutPeople(command.text)), desk));
			if (await mail.begin()) await send(content);
		},
	};
}

async function reply(desk: Desk, command: TypedCommand, wanted: Wanted): Promise<Content> {
	if (wanted.kind === "notice") return renderNotice(wanted.text);
	if (wanted.kind === "help")
		return joinContents([renderNotice(wanted.text), renderSearched(desk.newsroom.archive.searched)]);
	const asking = { ...wanted.asked, surface: "command", user: command.user_id, scope: null } as const;
	const given = await replyToQuestion(desk, asking);
	if (given.kind === "notice") return renderNotice(given.text);
	const { id, pasted, answer } = given;
	const unknown = await tellUnknownSpeaker(desk.newsroom, { speaker: wanted.asked.speaker, answer }, showName);
	if (unknown !== null) return renderNotice(unknown);
	return renderMessage(answer, { id, pasted, isShareable: isChannel(command.channel_id) });
}

async function readAsk(text: string, { commands, newsroom }: Reading): Promise<Wanted> {
	const { words: typed, in: headline, by, ...narrowed } = readCommandText(text);
	const { text: words, article } = await takeLinks(typed, newsroom);
	if (words === "" || asksForHelp(words)) return { kind: "help", text: explainAsk(commands) };
	const read = readChatNarrowing(narrowed, newsroom.now());
	if (read.kind === "fault") return { kind: "notice", text: read.problem };
	const asked = { question: words, speaker: by, narrowing: read.narrowing };
	if (headline === undefined && article !== null) return { kind: "question", asked: { ...asked, article } };
	return narrowQuestion(asked, headline, newsroom.choices);
}

async function readQuotes(text: string, { commands, newsroom }: Reading): Promise<Wanted> {
	const { words, in: headline, by, about, ...narrowed } = readCommandText(text);
	const speaker = by ?? words;
	const isHelp = asksForHelp(speaker) && (await newsroom.choices.speakers(speaker)).length === 0;
	if (about === undefined && (speaker === "" || isHelp)) return { kind: "help", text: explainQuotes(commands) };
	// Of no speaker in particular the words of all are asked for, on a topic.
	const question =
		speaker === "" ? (about ?? "") : `What did ${speaker} say${about === undefined ? "" : ` about ${about}`}?`;
	const read = readChatNarrowing(narrowed, newsroom.now());
	if (read.kind === "fault") return { kind: "notice", text: read.problem };
	return narrowQuestion({ question, speaker, narrowing: read.narrowing }, headline, newsroom.choices);
}
