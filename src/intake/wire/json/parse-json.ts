/** What a text in JSON says; null where it is none. */
export function parseJson(text: string): { readonly value: unknown } | null {
	try {
		const value: unknown = JSON.parse(text);
		return { value };
	} catch {
		return null;
	}
}
