import { isIP } from "node:net";
import { z } from "zod";
import type { PolledSource } from "../sources/poll/source-status.ts";
import { splitList } from "./split-list.ts";

/**
 * The settings of the sources that are asked again and again, one key an environment variable. An address may hold a
 * password: no message may repeat one.
 */
export const SourceEnvironment = z.object({
	FEEDS: addresses(),
	WORDPRESS: addresses(),
	FEED_MINUTES: z.string().default("5").refine(isMinutes, "must be a number of minutes, 1 to 1440").transform(Number),
	ALLOW_PRIVATE_HOSTS: z
		.string()
		.default("")
		.transform(splitList)
		.check(({ value, issues }) => {
			const wrong = value.find((host) => !isHost(host));
			if (wrong === undefined) return;
			const message = "must name hosts, such as intranet.example or 10.0.0.7, without https:// and port; or be *";
			issues.push({ code: "custom", input: value, message });
		}),
});

function addresses() {
	return z
		.string()
		.default("")
		.transform(splitList)
		.check(({ value, issues }) => {
			value.forEach((address, at) => {
				if (isWebAddress(address)) return;
				const which = value.length === 1 ? "must be an address that begins" : `its address ${at + 1} does not begin`;
				issues.push({ code: "custom", input: value, message: `${which} with https:// or http://` });
			});
		});
}

function isWebAddress(text: string): boolean {
	const protocol = URL.parse(text)?.protocol;
	return protocol === "https:" || protocol === "http:";
}

function isMinutes(text: string): boolean {
	return /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= 1440;
}

function isHost(text: string): boolean {
	return text === "*" || isIP(text) !== 0 || /^[a-z\d_-]+(?:\.[a-z\d_-]+)*\.?$/i.test(text);
}

export type SourceSettings = {
	/** In the order of the settings, the feeds first. */
	readonly polled: readonly PolledSource[];
	/** How often each is asked, in milliseconds. */
	readonly interval: number;
	/** The hosts that may be asked though they are not public ones; "*" stands for all. */
	readonly privateHosts: readonly string[];
};

/** The sources that are set up. */
export function toSourceSettings({
	FEEDS,
	WORDPRESS,
	FEED_MINUTES,
	ALLOW_PRIVATE_HOSTS,
}: z.infer<typeof SourceEnvironment>): SourceSettings {
	const feeds = FEEDS.map((address) => ({ kind: "feed", address }) as const);
	const sites = WORDPRESS.map((address) => ({ kind: "wordpress", address }) as const);
	const hosts = ALLOW_PRIVATE_HOSTS.map((host) => host.toLowerCase());
	return { polled: [...feeds, ...sites], interval: FEED_MINUTES * 60_000, privateHosts: hosts };
}
