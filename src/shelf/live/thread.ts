import { parentPort, workerData } from "node:worker_threads";
import { createLooking } from "./create-looking.ts";
import type { Look, ThreadSettings, Told, Wanted } from "./messages.ts";
import { watchForChanges } from "./nudge.ts";

// The thread that looks at the folder of articles, analyses what changed, and puts the tables together, one look after
// the other, so that the thread which answers never waits for that.
const settings: ThreadSettings = workerData;
const tell = (told: Told) => parentPort?.postMessage(told);
const { look, close } = createLooking(settings, tell);
let turn = Promise.resolve();
parentPort?.on("message", (wanted: Wanted) => {
	if (wanted === "end") {
		close();
		process.exit();
	}
	lookInTurn(wanted);
});
for (const folder of [settings.directory, settings.kept ?? []].flat())
	watchForChanges(folder, () => lookInTurn({ acceptsLoss: false }));

function lookInTurn(wanted: Look): void {
	const begin = () => look(wanted);
	turn = turn.then(begin).catch((error) => tell({ kind: "failed", problem: String(error.message ?? error) }));
}
