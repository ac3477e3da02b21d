import { isIP } from "node:net";
import { z } from "zod";
import type { WebSettings } from "../web/settings.ts";
import { isPort } from "./is-port.ts";
import { splitList } from "./split-list.ts";

/** The settings of the web page, one key an environment variable. No message may repeat a value. */
export const WebEnvironment = z.object({
	WEB_PORT: z.string().refine(isPort, "must be a port, 0 to 65535").transform(Number).optional(),
	WEB_HOST: z.string().refine(isHost, "must be an IP address, or localhost").default("127.0.0.1"),
	WEB_URL: z
		.string()
		.refine(isOrigin, "must be an address such as https://record.example, with no path")
		.transform((address) => new URL(address).origin)
		.optional(),
	// https://www.rfc-editor.org/rfc/rfc9110#name-field-names
	WEB_USER_HEADER: z
		.string()
		.regex(/^[\w-]{1,100}$/, "must be the name of a header")
		.optional(),
	WEB_TRUSTED_PROXY: z
		.string()
		.default("")
		.transform(splitList)
		.refine((ranges) => ranges.every(isRange), "must be IP addresses or ranges of them, such as 10.0.0.0/8"),
});

function isHost(text: string): boolean {
	return text === "localhost" || isIP(text) !== 0;
}

function isOrigin(text: string): boolean {
	const url = URL.parse(text);
	if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) return false;
	return url.href === `${url.origin}/`;
}

function isRange(text: string): boolean {
	const [address = "", length, ...more] = text.split("/");
	const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
	if (length === undefined) return longest > 0;
	return more.length === 0 && /^\d{1,3}$/.test(length) && Number(length) <= longest;
}

/** The settings of the web page; null where it is not set up. */
export function toWebSettings(environment: z.infer<typeof WebEnvironment>): WebSettings | null {
	const { WEB_PORT: port, WEB_HOST: host, WEB_URL: url = null, WEB_USER_HEADER: userHeader = null } = environment;
	return port === undefined ? null : { port, host, url, userHeader, trustedProxies: environment.WEB_TRUSTED_PROXY };
}

/** What each of these is of no use without. */
const NEEDED = [
	["WEB_URL", "WEB_PORT"],
	["WEB_USER_HEADER", "WEB_TRUSTED_PROXY"],
] as const;

/** What is missing of a web page that is set up by half. */
export function findMissingOfWeb(isSet: (name: string) => boolean): readonly string[] {
	const halves = NEEDED.filter(([set, needed]) => isSet(set) && !isSet(needed));
	return halves.map(([set, needed]) => `Cannot read setting "${needed}": it is missing, but ${set} is set`);
}
