import { createInterface } from "node:readline";
import { GatewayIntentBits } from "discord.js";
import { createPlayer, HELP } from "./prompt/play-line.ts";
import { startStandInDiscord } from "./stand-in.ts";

// For trying the program by hand: start this, start the program with the settings that it prints, then type here.
const discord = await startStandInDiscord({
	port: Number(process.argv[2] ?? 0),
	grantedIntents: GatewayIntentBits.MessageContent,
});
const play = createPlayer(discord);

console.log(`DISCORD_API_URL=${discord.apiUrl}`);
console.log(`DISCORD_TOKEN=${discord.token}`);
console.log(`DISCORD_CLIENT_ID=${discord.world.applicationId}`);
console.log(`DISCORD_FORUMS=${discord.world.forum.id}`);
console.log(`\n${HELP}\n`);

for await (const line of createInterface({ input: process.stdin })) {
	if (line.trim() === "") continue;
	console.log(`\n> ${line}\n${await play(line).catch(String)}`);
}
await discord.stop();
