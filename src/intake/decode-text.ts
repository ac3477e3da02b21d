/** How far into a text its own word on its encoding may stand, in bytes. */
const OPENING = 1024;

/**
 * The text of some bytes: in the encoding of its byte order mark, else that which the server names, else that which the
 * text itself does (XML, HTML), else UTF-8. A byte that is no character becomes U+FFFD.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
	return findDecoder(bytes, contentType).decode(bytes);
}

/** What decodes a text that begins with some bytes, as above. */
export function findDecoder(bytes: Uint8Array, contentType: string | null): TextDecoder {
	const opening = new TextDecoder("latin1").decode(bytes.subarray(0, OPENING));
	const mark = MARKS.find(([bytesOfMark]) => opening.startsWith(bytesOfMark));
	const named = CHARSET.exec(contentType ?? "") ?? XML_ENCODING.exec(opening) ?? META_CHARSET.exec(opening);
	return decoderOf(mark?.[1] ?? named?.[1]);
}

// https://encoding.spec.whatwg.org/#bom-sniff
const MARKS = [
	["\u00ef\u00bb\u00bf", "utf-8"],
	["\u00fe\u00ff", "utf-16be"],
	["\u00ff\u00fe", "utf-16le"],
] as const;

const CHARSET = /charset\s*=\s*"?([\w.:-]+)/i;
const XML_ENCODING = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/;
const META_CHARSET = /<meta\b[^>]*\bcharset\s*=\s*["']?([\w.:-]+)/i;

function decoderOf(label = "utf-8"): TextDecoder {
	try {
		return new TextDecoder(label);
	} catch {
		return new TextDecoder();
	}
}
