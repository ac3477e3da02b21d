import type { WebSettings } from "../settings.ts";

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Whether a request was sent to a name of ours: that of the public address, the address that is listened at, or this
 * machine. Another site could let its own name lead here, and read the pages from within somebody’s network (“DNS
 * rebinding”).
 */
export function isOwnHost(hostname: string, { url, host }: Pick<WebSettings, "url" | "host">): boolean {
	const own = [...LOOPBACK, host.includes(":") ? `[${host}]` : host];
	return own.includes(hostname) || (url !== null && new URL(url).hostname === hostname);
}
