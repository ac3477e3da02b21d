import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Tokenizer } from "@huggingface/tokenizers";
import { InferenceSession, Tensor } from "onnxruntime-node";
import type { Mark, Piece } from "../core/reader/mark.ts";
import { createEncoder, type Encoded } from "./encode.ts";

/** Marks one piece for a question. */
export type MarkPiece = (question: string, piece: Piece) => Promise<Mark>;

/** Where the model lies, and on how many threads it reckons. */
export type ModelSettings = { readonly folder: URL; readonly threads: number };

/**
 * Loads the model of the reader into this thread. Pieces are marked one by one: reckoned together, each would depend
 * on the others, for the scale of the 8-bit numbers is taken from all of them.
 */
export async function loadModel({ folder, threads }: ModelSettings): Promise<MarkPiece> {
	const [session, tokenizer] = await Promise.all([
		InferenceSession.create(fileURLToPath(new URL("reader.onnx", folder)), {
			intraOpNumThreads: threads,
			interOpNumThreads: 1,
			executionMode: "sequential",
		}),
		readTokenizer(folder),
	]);
	const encode = createEncoder(tokenizer);
	return async (question, piece) => {
		const encoded = encode(question, piece);
		const { begins, ends, relevance } = await session.run(toFeeds(encoded));
		return toMark(encoded, { begins: numbersOf(begins), ends: numbersOf(ends), relevance: numbersOf(relevance) });
	};
}

async function readTokenizer(folder: URL): Promise<Tokenizer> {
	const [tokenizer, settings] = await Promise.all(
		["tokenizer.json", "tokenizer_config.json"].map(async (name) =>
			JSON.parse(await readFile(new URL(name, folder), "utf8")),
		),
	);
	return new Tokenizer(tokenizer, settings);
}

function toFeeds({ ids, types }: Encoded) {
	const tensor = (values: readonly number[]) =>
		new Tensor(
			"int64",
			BigInt64Array.from(values, (value) => BigInt(value)),
			[1, values.length],
		);
	return { ids: tensor(ids), types: tensor(types) };
}

function numbersOf(tensor: Tensor | undefined): Float32Array {
	if (!(tensor?.data instanceof Float32Array)) throw new Error("Cannot read: the model gave no numbers");
	return tensor.data;
}

type Scores = { readonly begins: Float32Array; readonly ends: Float32Array; readonly relevance: Float32Array };

function toMark({ words }: Encoded, { begins, ends, relevance }: Scores): Mark {
	return {
		relevance: relevance[0] ?? 0,
		nowhere: (begins[0] ?? 0) + (ends[0] ?? 0),
		words: words.map(({ start, end, first, last }) => ({
			start,
			end,
			begins: begins[first] ?? 0,
			ends: ends[last] ?? 0,
		})),
	};
}
