import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { startProgram } from "../discord/made-program.ts";
import { hears } from "../discord/stand-in/gateway/gateway-session.ts";
import { showComponents } from "../discord/stand-in/messages/show-message.ts";
import { startStandInDiscord } from "../discord/stand-in/stand-in.ts";
import { makeDatabase } from "./made-database.ts";

const LONG = { timeout: 120_000 };
const QUESTION = "who said Russia is an enemy?";

test("two programs with a shard each answer what is asked in its servers, and in private the first one", async () => {
	const folder = mkdtempSync(join(tmpdir(), "shards-"));
	const discord = await startStandInDiscord({ identifyInterval: 100, responseWindow: 20_000, patience: 60_000 });
	const url = await makeDatabase(inject("postgres") ?? "");
	onTestFinished(async () => {
		await discord.stop();
		rmSync(folder, { recursive: true });
	});
	const programs = ["0/2", "1/2"].map((shards, at) => {
		const own = { DATA_DIR: join(folder, String(at)), DATABASE_URL: url, DISCORD_SHARDS: shards };
		const program = startProgram(discord, own);
		onTestFinished(() => void program.process.kill("SIGKILL"));
		return program;
	});
	await expect
		.poll(() => discord.gateway.shards(), LONG)
		.toEqual([
			[0, 2],
			[1, 2],
		]);
	const askInServer = async () => (await discord.command("ask", { question: QUESTION }).answer()).components;
	const askInPrivate = async () => (await discord.directMessage(QUESTION).answer()).components;
	expect(showComponents(await askInServer())).toContain("Ahmed Taha");
	expect(showComponents(await askInPrivate())).toContain("Ahmed Taha");

	// Each goes on by itself: what the other hears of is none of its business.
	const ofServer = hears([0, 2], discord.world.guildId) ? 0 : 1;
	programs[1]?.process.kill("SIGTERM");
	expect((await programs[1]?.ended)?.status).toBe(0);
	await expect.poll(() => discord.gateway.shards(), LONG).toEqual([[0, 2]]);
	expect(showComponents(await askInPrivate())).toContain("Ahmed Taha");
	if (ofServer === 0) expect(showComponents(await askInServer())).toContain("Ahmed Taha");
	expect({ faults: discord.faults(), pings: discord.pings() }).toEqual({ faults: [], pings: [] });
}, 300_000);
