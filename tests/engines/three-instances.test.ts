import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { type StartedServe, startServe } from "../commands/started-serve.ts";
import { quotedWords } from "../slack/quoted.ts";
import { slackForTest } from "../slack/stand-in/for-test.ts";
import type { StandInSlack } from "../slack/stand-in/stand-in-slack.ts";
import { findPort } from "./find-port.ts";
import { startLoadBalancer } from "./load-balancer.ts";
import { type PostgresServer, startPostgres } from "./postgres-server.ts";

const EVENTS = 1_000;
const EVERY = 40;
/** How long after the first time an event may come again, in milliseconds. */
const LATEST = 4_000;
const QUESTION = "who said Russia is an enemy?";
const PASSAGE = "He has no doubt the Russians should leave: “For us, Russia is an enemy.”";
const RESTARTED = "I was restarted while I answered this";

/** A generator of numbers below one, always the same: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function makeRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

async function startInstances(postgres: PostgresServer, slack: StandInSlack, ports: readonly number[]) {
	const folder = mkdtempSync(join(tmpdir(), "instances-"));
	const instances = ports.map((port) =>
		startServe({
			...{ DISCORD_TOKEN: "", DISCORD_CLIENT_ID: "", DISCORD_API_URL: "", SLACK_API_URL: slack.apiUrl },
			...{ SLACK_BOT_TOKEN: slack.options.botToken, SLACK_SIGNING_SECRET: slack.options.signingSecret },
			...{ HTTP_PORT: String(port), DATA_DIR: join(folder, String(port)), DATABASE_URL: postgres.url },
		}),
	);
	onTestFinished(async () => {
		for (const { program } of instances) program.kill("SIGKILL");
		await Promise.all(instances.map(({ ended }) => ended));
		rmSync(folder, { recursive: true });
	});
	await Promise.all(instances.map(({ read }) => expect.poll(read, { timeout: 120_000 }).toContain("Platform started")));
	return instances;
}

/** What came below a question: answers, and notices that there may be none. */
function readReplies(slack: StandInSlack, message: Parameters<StandInSlack["replies"]>[0]) {
	const replies = slack.replies(message);
	const isAnswer = ({ blocks }: (typeof replies)[number]) => quotedWords(blocks).join("\n") === PASSAGE;
	const isNotice = ({ blocks, text }: (typeof replies)[number]) =>
		`${JSON.stringify(blocks)}${text}`.includes(RESTARTED);
	return {
		answers: replies.filter(isAnswer).length,
		notices: replies.filter(isNotice).length,
		others: replies.filter((it) => !isAnswer(it) && !isNotice(it)),
	};
}

test("three instances answer each of 1,000 events once, though one is killed and the database restarted", async () => {
	const postgres = await startPostgres();
	onTestFinished(postgres.remove);
	const slack = await slackForTest();
	const random = makeRandom(19);
	const ports = await Promise.all([1, 2, 3].map(findPort));
	const instances = await startInstances(postgres, slack, ports);
	const balancer = await startLoadBalancer(ports, random);
	onTestFinished(balancer.close);
	slack.useHttp(`${balancer.url}/slack/events`);

	const disturb = new Map<number, () => unknown>([
		[Math.floor(EVENTS / 3), () => instances[0]?.program.kill("SIGKILL")],
		[Math.floor((2 * EVENTS) / 3), () => restart(postgres)],
	]);
	const began = performance.now();
	const messages: Parameters<StandInSlack["replies"]>[0][] = [];
	let deliveries = 0;
	for (let event = 0; event < EVENTS; event++) {
		void disturb.get(event)?.();
		const { message, deliveries: first } = slack.dm(slack.addUser(`asker-${event}`), QUESTION);
		messages.push(message);
		const again = Math.floor(random() * 3);
		deliveries += 1 + again;
		for (let copy = 0; copy < again; copy++)
			void wait(random() * LATEST).then(() => Promise.all(first.map((delivery) => delivery.again())));
		await wait(EVERY);
	}
	const read = () => messages.map((message) => readReplies(slack, message));
	const silent = () => read().filter(({ answers, notices }) => answers + notices === 0).length;
	await expect.poll(silent, { timeout: 45_000, interval: 500 }).toBe(0);
	// Whoever would answer a second time would do so by now.
	await wait(LATEST + 2_000);
	const found = read();
	const figures = {
		...{ events: EVENTS, deliveries, seconds: Math.round((performance.now() - began) / 1_000) },
		answeredOnce: found.filter(({ answers }) => answers === 1).length,
		twice: found.filter(({ answers }) => answers > 1).length,
		told: found.filter(({ notices }) => notices > 0).length,
		silent: silent(),
		others: found.flatMap(({ others }) => others).length,
		takenOver: instances.map(takenOver),
		exits: instances.map(({ program }) => program.signalCode ?? program.exitCode),
	};
	process.stderr.write(`${JSON.stringify(figures)}\n`);
	expect(figures).toMatchObject({ twice: 0, silent: 0, others: 0, exits: ["SIGKILL", null, null] });
	// Of what was being sent at the kill nobody knows whether it arrived: that is told.
	expect(figures.told).toBeLessThanOrEqual(10);
	expect(figures.answeredOnce).toBeGreaterThanOrEqual(EVENTS - 10);
}, 300_000);

async function restart({ stop, start }: PostgresServer): Promise<void> {
	const began = performance.now();
	await stop();
	await start();
	process.stderr.write(`The database was away for ${Math.round(performance.now() - began)} ms\n`);
}

function takenOver({ read }: StartedServe): number {
	const lines = read()
		.split("\n")
		.filter((line) => line.includes("Answering what was left"));
	return lines.reduce((sum, line) => sum + Number(/"left":(\d+)/.exec(line)?.[1] ?? 0), 0);
}
