import ipaddr from "ipaddr.js";
import type { WebSettings } from "../settings.ts";

/** A request, as far as it tells who sent it. */
export type Sender = {
	/** The address from which the connection came; undefined where it has ended. */
	readonly address: string | undefined;
	readonly header: (name: string) => string | undefined;
};

type Trust = Pick<WebSettings, "userHeader" | "trustedProxies">;

const LONGEST_NAME = 200;

/**
 * A key for whoever asks, to count their questions by: the name that a trusted proxy gives, or else their address. What
 * anybody else says of who they are is not believed. It is never stored or logged.
 */
export function whoAsks({ address, header }: Sender, { userHeader, trustedProxies }: Trust): string {
	const peer = parse(address);
	if (peer === null) return "unknown";
	if (!isTrusted(peer, trustedProxies)) return keyOf(peer);
	const name = userHeader === null ? "" : (header(userHeader) ?? "").trim();
	if (name !== "") return `user:${name.slice(0, LONGEST_NAME)}`;
	return keyOf(forwardedFor(header("x-forwarded-for") ?? "", trustedProxies) ?? peer);
}

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** The last address in the row that no trusted proxy has: those before it may be made up. */
function forwardedFor(row: string, trustedProxies: readonly string[]): Address | null {
	for (const written of row.split(",").reverse()) {
		const address = parse(written.trim());
		if (address === null || !isTrusted(address, trustedProxies)) return address;
	}
	return null;
}

function parse(address = ""): Address | null {
	// An IPv4 address within an IPv6 one is the IPv4 address.
	return ipaddr.isValid(address) ? ipaddr.process(address) : null;
}

function isTrusted(address: Address, ranges: readonly string[]): boolean {
	return ranges.some((range) => {
		const [network, length] = ipaddr.parseCIDR(range.includes("/") ? range : `${range}/${longest(range)}`);
		return network.kind() === address.kind() && address.match([network, length]);
	});
}

function longest(address: string): number {
	return address.includes(":") ? 128 : 32;
}

// Whoever has one IPv6 address has the 2 ** 64 beside it: https://www.rfc-editor.org/rfc/rfc6177
function keyOf(address: Address): string {
	if (address.kind() === "ipv4") return `address:${address.toString()}`;
	return `address:${address.toNormalizedString().split(":").slice(0, 4).join(":")}::/64`;
}
