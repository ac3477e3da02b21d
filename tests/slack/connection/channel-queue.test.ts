import { expect, test } from "vitest";
import { createChannelQueue } from "#src/slack/connection/channel-queue.ts";

test("run() does one thing after the other in a channel, and none waits for another channel", async () => {
	const queue = createChannelQueue();
	const first = Promise.withResolvers<void>();
	const done: string[] = [];
	const inOne = [
		queue.run("C1", async () => {
			await first.promise;
			done.push("C1 first");
		}),
		queue.run("C1", async () => void done.push("C1 second")),
	];
	await queue.run("C2", async () => void done.push("C2"));
	expect(done).toEqual(["C2"]);
	first.resolve();
	await Promise.all(inOne);
	expect(done).toEqual(["C2", "C1 first", "C1 second"]);
});

test("run() goes on after a failure, and tells whoever it is of", async () => {
	const queue = createChannelQueue();
	const failed = queue.run("C1", () => Promise.reject(new Error("broken")));
	const next = queue.run("C1", async () => "done");
	await expect(failed).rejects.toThrow("broken");
	await expect(next).resolves.toBe("done");
});
