import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { startProgram } from "../discord/made-program.ts";
import { showComponents } from "../discord/stand-in/messages/show-message.ts";
import { startStandInDiscord } from "../discord/stand-in/stand-in.ts";
import { makeDatabase } from "./made-database.ts";

const LONG = 90_000;
const ENEMY = { question: "who said Russia is an enemy?" };

/** A Discord, and programs that share a database. */
async function startShared() {
	const folder = mkdtempSync(join(tmpdir(), "standby-"));
	const discord = await startStandInDiscord({ responseWindow: 20_000, patience: LONG });
	const url = await makeDatabase(inject("postgres") ?? "");
	onTestFinished(async () => {
		await discord.stop();
		rmSync(folder, { recursive: true });
	});
	const start = (name: string) => {
		const program = startProgram(discord, { DATA_DIR: join(folder, name), DATABASE_URL: url });
		onTestFinished(() => void program.process.kill("SIGKILL"));
		return program;
	};
	const identified = (times: number) =>
		discord.until(() => (discord.gateway.counts().identifies >= times && discord.gateway.isConnected()) || undefined, {
			within: LONG,
			reason: () => `Nobody identified for the ${times}th time`,
		});
	const ask = async () => showComponents((await discord.command("ask", ENEMY).answer()).components);
	return { discord, start, identified, ask };
}

test("of two programs one is connected; the other takes over when it is killed, and when it is stopped", async () => {
	const { discord, start, identified, ask } = await startShared();
	const first = start("first");
	await discord.connected();
	const second = start("second");
	let log = "";
	second.process.stderr?.on("data", (text) => {
		log += text;
	});
	await expect.poll(() => log, { timeout: LONG }).toContain("this one stands by");
	expect(await ask()).toContain("Ahmed Taha");
	expect(discord.gateway.counts().identifies).toBe(1);

	const began = performance.now();
	first.process.kill("SIGKILL");
	await identified(2);
	const seconds = Math.round((performance.now() - began) / 100) / 10;
	process.stderr.write(`Another program was connected ${seconds} s after the first was killed\n`);
	expect(seconds).toBeLessThan(30);
	expect(await ask()).toContain("Ahmed Taha");

	start("third");
	second.process.kill("SIGTERM");
	expect((await second.ended).status).toBe(0);
	await identified(3);
	expect(await ask()).toContain("Ahmed Taha");
	expect({ faults: discord.faults(), pings: discord.pings() }).toEqual({ faults: [], pings: [] });
}, 300_000);
