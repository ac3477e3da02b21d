import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { botForTest } from "../bot-for-test.ts";
import { connectTo, portOf, postSigned } from "../raw-requests.ts";

const QUESTION = "who said Russia is an enemy?";

test.each(["bad", "stale", "ahead", "missing"] as const)(
	"a request with a %s signature is refused, and the log says what may be wrong",
	async (signature) => {
		const { slack, told } = await botForTest({ transport: "http" });
		const answer = await slack.request({ type: "event_callback" }, { signature });
		expect(answer.status).toBe(401);
		expect(told.lines.filter(({ level }) => level === "warn").map(({ message }) => message)).toEqual([
			"A request was refused because of its signature: if it came from Slack, SLACK_SIGNING_SECRET is " +
				"not that of the app, or the clock is wrong",
		]);
	},
);

test("Slack is told that the address is ours", async () => {
	const { slack } = await botForTest({ transport: "http" });
	const answer = await slack.request({ type: "url_verification", token: "t", challenge: "c" });
	expect(answer).toMatchObject({ status: 200, body: '{"challenge":"c"}' });
	expect(await slack.request({ ssl_check: "1", token: "t" }, { as: "form" })).toMatchObject({ status: 200, body: "" });
});

test("a retry whose first delivery was not acknowledged is answered once", async () => {
	const { slack } = await botForTest({ transport: "http" });
	const { message, deliveries } = slack.mention(slack.ana, slack.newsroom, QUESTION);
	await slack.reply(message);
	// With x-slack-retry-num, as Slack sends it where it did not hear of the acknowledgement.
	expect(await deliveries[0]?.again()).toMatchObject({ kind: "acknowledged" });
	const next = slack.mention(slack.ana, slack.newsroom, QUESTION);
	await slack.reply(next.message);
	expect(slack.replies(message)).toHaveLength(1);
	expect(slack.faults).toEqual([]);
});

const JSON_TYPE = "application/json";
const FORM_TYPE = "application/x-www-form-urlencoded";
const EVENT = { type: "event_callback", event_id: "Ev1", event_time: 1 };

test.each<[string, string]>([
	["null", JSON_TYPE],
	["payload=null", FORM_TYPE],
	["payload=%7B", FORM_TYPE],
	["", JSON_TYPE],
	["{", JSON_TYPE],
	["[]", JSON_TYPE],
	['"text"', JSON_TYPE],
	[JSON.stringify({ type: "event_callback" }), JSON_TYPE],
	[JSON.stringify({ ...EVENT, event: { type: "app_mention" } }), JSON_TYPE],
	[JSON.stringify({ ...EVENT, event: { type: "message", channel: 1, ts: "1.0" } }), JSON_TYPE],
	[JSON.stringify({ ...EVENT, event_id: 1, event: { type: "app_home_opened" } }), JSON_TYPE],
	[JSON.stringify({ type: "url_verification" }), JSON_TYPE],
	["command=%2Fask", FORM_TYPE],
	[`payload=${encodeURIComponent(JSON.stringify({ type: "block_actions", user: "U1" }))}`, FORM_TYPE],
])("a signed request with the body %s is refused, and the bot goes on", async (body, type) => {
	const { slack, told } = await botForTest({ transport: "http" });
	expect(await postSigned(slack.options.signingSecret, { port: portOf(told), body, type })).toBe(400);
	expect(told.lines.filter(({ level }) => level === "warn").map(({ message }) => message)).toEqual([
		"A request was refused because its body is none that Slack sends",
	]);
	const { message } = slack.mention(slack.ana, slack.newsroom, QUESTION);
	await slack.reply(message);
	expect(told.failures).toEqual([]);
});

test.each<[string, number]>([
	["GET /slack/events", 405],
	["HEAD /slack/events", 405],
	["PUT /slack/events", 405],
	["GET /slack/events?ssl_check=1", 200],
	["GET //", 404],
	["POST //", 404],
	["HEAD /", 404],
	["GET http://[", 404],
	["POST /slack/events/more", 404],
])("a request %s is answered with %d", async (line, status) => {
	const { told } = await botForTest({ transport: "http" });
	const socket = await connectTo(portOf(told));
	socket.write(`${line} HTTP/1.1\r\nhost: bot\r\nconnection: close\r\n\r\n`);
	const [answer] = await once(socket, "data");
	expect(String(answer)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
	expect(told.failures).toEqual([]);
});

test("a request that says to be larger than any is refused before it is read", async () => {
	const { told } = await botForTest({ transport: "http" });
	const socket = await connectTo(portOf(told));
	socket.write("POST /slack/events HTTP/1.1\r\nhost: bot\r\ncontent-length: 5000000\r\n\r\nhalf");
	const [answer] = await once(socket, "data");
	expect(String(answer)).toMatch(/^HTTP\/1.1 413 /);
});

test("two hundred half-sent requests do not delay a stop, and what was taken is answered", async () => {
	const { bot, slack, told } = await botForTest({ transport: "http" });
	const port = portOf(told);
	const sockets = await Promise.all(Array.from({ length: 200 }, () => connectTo(port)));
	onTestFinished(() => {
		for (const socket of sockets) socket.destroy();
	});
	const head = "POST /slack/events HTTP/1.1\r\nhost: bot\r\n";
	sockets.forEach((socket, index) => {
		socket.write(index % 2 === 0 ? head : `${head}content-length: 100\r\n\r\nhalf`);
	});
	const { message, deliveries } = slack.mention(slack.ana, slack.newsroom, QUESTION);
	expect(await deliveries[0]?.outcome).toMatchObject({ kind: "acknowledged" });
	const began = performance.now();
	await bot.stop();
	expect(performance.now() - began).toBeLessThan(1_000);
	expect(slack.replies(message)).toHaveLength(1);
});
