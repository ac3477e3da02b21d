/** An address without the name and password in it, and these as a header (RFC 7617); null where there are none. */
export type Login = { readonly address: string; readonly authorization: string | null };

/** Takes the name and password out of an address: https://name:password@host/feed. */
export function splitLogin(address: string): Login {
	const url = URL.parse(address);
	if (url === null || (url.username === "" && url.password === "")) return { address, authorization: null };
	const words = [url.username, url.password].map(decode).join(":");
	url.username = "";
	url.password = "";
	return { address: url.href, authorization: `Basic ${Buffer.from(words).toString("base64")}` };
}

/** An address as it may be kept and shown. */
export function withoutLogin(address: string): string {
	return splitLogin(address).address;
}

function decode(word: string): string {
	try {
		return decodeURIComponent(word);
	} catch {
		return word;
	}
}
