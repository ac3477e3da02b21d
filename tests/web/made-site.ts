import { parseHTML } from "linkedom";
import { openArchive } from "#src/core/answer/archive.ts";
import type { Article } from "#src/core/article/article.ts";
import { createAsk } from "#src/core/ask.ts";
import { createCheck } from "#src/core/check.ts";
import { createDirectory } from "#src/core/directory/directory.ts";
import type { Newsroom } from "#src/newsroom/newsroom.ts";
import { createTurns } from "#src/newsroom/turns.ts";
import { createApp } from "#src/web/listen/create-app.ts";
import type { WebSettings } from "#src/web/settings.ts";
import { makeNewsroom, type NewsroomChange, type Told } from "../slack/made-newsroom.ts";

export const SETTINGS: WebSettings = {
	port: 0,
	host: "127.0.0.1",
	url: "https://record.example",
	userHeader: null,
	trustedProxies: [],
};

/** A page as a browser gets it. */
export type Got = {
	readonly status: number;
	readonly headers: Headers;
	readonly body: string;
	readonly document: Document;
};

export type Site = {
	readonly newsroom: Newsroom;
	readonly told: Told;
	readonly get: (path: string, init?: RequestInit) => Promise<Got>;
	/** Sends a form of ours; from an address. */
	readonly post: (fields: Readonly<Record<string, string>>, from?: string, headers?: HeadersInit) => Promise<Got>;
	/** Asks, and gives the page to which the answer leads. */
	readonly ask: (question: string, rest?: Readonly<Record<string, string>>) => Promise<Got>;
};

/** The pages of a newsroom, with the article of the corpus unless others are given. */
export function makeSite(change: NewsroomChange = {}, settings: Partial<WebSettings> = {}): Site {
	const { newsroom, told } = makeNewsroom(change);
	const style = { text: "p { margin: 0 }", hash: "abc" };
	const app = createApp({ newsroom, settings: { ...SETTINGS, ...settings }, turns: createTurns(), style });
	const get = async (path: string, init: RequestInit = {}, address = "127.0.0.1") => {
		const env = { incoming: { socket: { remoteAddress: address } } };
		const response = await app.request(new Request(new URL(path, "http://127.0.0.1:8080"), init), undefined, env);
		const body = await response.text();
		return { status: response.status, headers: response.headers, body, document: parseHTML(body).document };
	};
	const post: Site["post"] = (fields, from, headers = {}) =>
		get("/", { method: "POST", body: new URLSearchParams(fields), headers }, from);
	const ask: Site["ask"] = async (question, rest = {}) => {
		const sent = await post({ question, ...rest });
		const location = sent.headers.get("location");
		return location === null ? sent : get(location);
	};
	return { newsroom, told, get, post, ask };
}

/** All that a newsroom is given of some articles. */
export function holding(articles: readonly Article[]) {
	const archive = openArchive(articles);
	return {
		articles: new Map(articles.map((article) => [article.id, article])),
		archive,
		ask: createAsk(archive),
		check: createCheck(archive),
		directory: createDirectory(archive.index),
	} satisfies Partial<Newsroom>;
}

/** What the elements that a selector finds say, each trimmed. */
export function texts({ document }: Pick<Got, "document">, selector: string): readonly string[] {
	return [...document.querySelectorAll(selector)].map(({ textContent }) => (textContent ?? "").trim());
}
