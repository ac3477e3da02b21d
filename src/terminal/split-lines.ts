import { isUtf8 } from "node:buffer";

const LONGEST_LINE = 1_000_000;
const LINE_FEED = 10;

export type InputLine =
	| { readonly kind: "line"; readonly text: string }
	| { readonly kind: "fault"; readonly problem: string };

/** The lines of a stream of bytes as they come; of a line too long no more than the limit is ever kept. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<InputLine> {
	let parts: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of chunks) {
		let start = 0;
		for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
			keep(chunk.subarray(start, end));
			yield finish();
			start = end + 1;
		}
		keep(chunk.subarray(start));
	}
	if (length > 0) yield finish();

	function keep(part: Uint8Array): void {
		length += part.length;
		if (length <= LONGEST_LINE) parts.push(part);
		else parts = [];
	}

	function finish(): InputLine {
		const line = length > LONGEST_LINE ? TOO_LONG : decode(Buffer.concat(parts));
		parts = [];
		length = 0;
		return line;
	}
}

const TOO_LONG: InputLine = {
	kind: "fault",
	problem: `it is too long: a line may have ${LONGEST_LINE.toLocaleString("en")} bytes`,
};

function decode(bytes: Buffer): InputLine {
	if (!isUtf8(bytes)) return { kind: "fault", problem: "it is not UTF-8 text" };
	return { kind: "line", text: bytes.toString("utf8").replace(/^\uFEFF/, "") };
}
