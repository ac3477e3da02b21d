import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GatewayCloseCodes } from "discord.js";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { startProgram } from "./made-program.ts";
import { isLoading } from "./stand-in/messages/message.ts";
import { showComponents } from "./stand-in/messages/show-message.ts";
import { type StandInDiscord, startStandInDiscord } from "./stand-in/stand-in.ts";

const LONG = 60_000;
vi.setConfig({ testTimeout: LONG });
const ENEMY = { question: "who said Russia is an enemy?" };

let folder = "";
let discord: StandInDiscord;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), "program-"));
	// A machine that runs all tests at once is slower than Discord’s three seconds allow: tests/bench measures with them.
	discord = await startStandInDiscord({ identifyInterval: 0, responseWindow: 20_000, patience: 30_000 });
});

afterEach(async () => {
	expect({ faults: discord.faults(), pings: discord.pings() }).toEqual({ faults: [], pings: [] });
	await discord.stop();
	rmSync(folder, { recursive: true });
});

/** The program as it is shipped, which is killed with its test if it still runs. */
function serve(own: Readonly<Record<string, string>> = {}) {
	const program = startProgram(discord, { DATA_DIR: join(folder, "data"), ...own });
	onTestFinished(() => void program.process.kill("SIGKILL"));
	return program;
}

test("the program answers all that is asked in Discord, logs none, and knows its buttons after a restart", async () => {
	const program = serve({ LOG_LEVEL: "debug" });
	await discord.connected();
	const message = await discord.command("ask", ENEMY).answer();
	expect(showComponents(message.components)).toMatch(/^Ahmed Taha, a rebel commander in Douma\n/);
	const opened = discord.press(message, "Show context", { user: "bob" });
	await opened.answer();
	expect(opened.shown()).toContain("Paragraph 21 ▸ cited");
	await discord.command("quotes", { speaker: "Ahmed Taha" }).answer();
	await discord.command("help").answer();
	await discord.messageCommand("Find this in the article", discord.say("Russia is an enemy").message).answer();
	expect(await discord.autocomplete("ask", { option: "speaker", text: "tah" }).choices()).toHaveLength(1);
	for (const asked of [discord.mention("who is Ahmed Taha?"), discord.directMessage("who is Ahmed Taha?")])
		expect(showComponents((await asked.answer()).components)).toContain("a rebel commander in Douma");
	const hidden = await discord.command("ask", { ...ENEMY, hide: true }, { user: "carol" }).answer();
	program.process.kill("SIGTERM");
	const { status, log } = await program.ended;
	expect(status).toBe(0);
	expect(log).toContain("Platform started");
	expect(log).not.toMatch(/Taha|enemy|Russia|alice|standin\.token/);

	const restarted = serve();
	await discord.connected();
	const shared = discord.press(hidden, "Share to channel", { user: "carol" });
	await discord.until(() => shared.messages()[0], { within: LONG, reason: () => "Nothing was shared" });
	expect(shared.shown()).toContain("Ahmed Taha");
	restarted.process.kill("SIGTERM");
	expect((await restarted.ended).status).toBe(0);
});

test("of 1,000 questions at once none is lost, though the gateway reconnects and the program then ends", async () => {
	const program = serve();
	await discord.connected();
	const ask = (user: string) => discord.command("ask", ENEMY, { user });
	const asked = Array.from({ length: 950 }, (_, index) => ask(`user${index % 50}`));
	await asked[0]?.answer();
	discord.gateway.reconnect();
	asked.push(...Array.from({ length: 50 }, (_, index) => ask(`user${index}`)));
	await Promise.all(asked.map((driven) => driven.firstResponse()));
	program.process.kill("SIGTERM");
	expect((await program.ended).status).toBe(0);
	expect(asked.filter((driven) => driven.messages().length !== 1 || driven.messages().some(isLoading))).toEqual([]);
	const told = asked.filter((driven) => driven.shown().includes("That was too many questions in a minute."));
	// Six questions a minute of each of 50 users are answered.
	expect(told).toHaveLength(700);
});

test("the program ends with 1 and a sentence where Discord does not grant an intent", async () => {
	discord.gateway.refuseNextIdentify(GatewayCloseCodes.DisallowedIntents);
	const { status, log } = await serve().ended;
	const sentence = /Cannot start Discord: Discord does not grant an intent of the bot; .*\(close code 4014\)\n$/;
	expect({ status, log }).toEqual({ status: 1, log: expect.stringMatching(sentence) });
});
