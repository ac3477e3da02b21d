import { webApi } from "@slack/bolt";
import { expect, test } from "vitest";
import type { Mail } from "#src/newsroom/mail.ts";
import { createOutbox, type Parcel } from "#src/slack/connection/outbox.ts";
import { createPace } from "#src/slack/connection/pace.ts";
import { renderNotice } from "#src/slack/render/markup/notice.ts";
import { makeNewsroom } from "../made-newsroom.ts";

type Posted = { readonly channel: string; readonly thread?: string | undefined; readonly text: string };

/** An outbox whose client posts what it is told to, in this time, or refuses it. */
function makeOutbox(post: (posted: Posted) => Promise<void> = async () => {}, pace = 20) {
	const posted: Posted[] = [];
	const noted: string[] = [];
	const postMessage: webApi.WebClient["chat"]["postMessage"] = async (message) => {
		const { channel, thread_ts, text = "" } = Object.assign({ thread_ts: undefined, text: "" }, message);
		const one = { channel, thread: thread_ts, text };
		await post(one);
		posted.push(one);
		return { ok: true };
	};
	const client = { chat: { postMessage } };
	const outbox = createOutbox({
		client,
		newsroom: makeNewsroom().newsroom,
		pace,
		awaitTurn: createPace(pace, Date.now),
	});
	const send = (text: string, place: Partial<Parcel> = {}) => {
		const note = async (what: string) => void noted.push(`${what} ${text}`);
		const mail: Mail = {
			begin: async () => note("begin").then(() => true),
			withdraw: () => note("withdraw"),
			finish: () => note("finish"),
		};
		const content = renderNotice(text);
		return outbox.post({
			channel: "C1",
			thread: "T1",
			content,
			beside: content,
			isRoot: false,
			mail,
			answer: null,
			...place,
		});
	};
	return { send, posted, noted };
}

test("post() sends at once, and what waits meanwhile for the same thread as one message", async () => {
	const { send, posted } = makeOutbox();
	await Promise.all(["one", "two", "three"].map((text) => send(text)));
	expect(posted).toEqual([{ channel: "C1", thread: "T1", text: "one\n\ntwo\n\nthree" }]);
	await Promise.all(["four", "five"].map((text) => send(text)));
	expect(posted.at(-1)?.text).toBe("four\n\nfive");
});

test("post() lets no channel wait for another", async () => {
	const slow = Promise.withResolvers<void>();
	const { send, posted } = makeOutbox(({ channel }) => (channel === "C1" ? slow.promise : Promise.resolve()));
	const waiting = [send("one"), send("two")];
	await send("elsewhere", { channel: "C2" });
	expect(posted.map(({ text }) => text)).toEqual(["elsewhere"]);
	slow.resolve();
	await Promise.all(waiting);
	expect(posted).toHaveLength(2);
});

test("post() sends each by itself where Slack does not take them together, and tells whose fails", async () => {
	const { send, posted } = makeOutbox(async ({ text }) => {
		if (text.includes("bad")) throw new webApi.WebAPIPlatformError({ ok: false, error: "msg_too_long" });
	});
	const outcomes = await Promise.allSettled(["one", "bad", "two"].map((text) => send(text)));
	expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
	expect(posted.map(({ text }) => text)).toEqual(["one", "two"]);
});

test("post() does not send again what may have been posted", async () => {
	let calls = 0;
	const { send } = makeOutbox(async () => {
		calls++;
		throw new Error("no answer");
	});
	const outcomes = await Promise.allSettled(["one", "two"].map((text) => send(text)));
	expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
	expect(calls).toBe(1);
});

test("post() does not send what must not be sent any more", async () => {
	const { send, posted } = makeOutbox();
	const mail: Mail = { begin: async () => false, withdraw: async () => {}, finish: async () => {} };
	await Promise.all([send("one"), send("two", { mail })]);
	expect(posted.map(({ text }) => text)).toEqual(["one"]);
});

test("post() notes that nothing was sent while Slack asks to wait", async () => {
	let isLimited = true;
	const { send, posted, noted } = makeOutbox(async () => {
		if (!isLimited) return;
		isLimited = false;
		throw new webApi.WebAPIRateLimitedError(1);
	});
	await send("one");
	expect(posted).toHaveLength(1);
	expect(noted).toEqual(["begin one", "withdraw one", "begin one"]);
});
