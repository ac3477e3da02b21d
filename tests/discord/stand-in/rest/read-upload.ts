import type { IncomingMessage } from "node:http";
import type { Upload } from "../interactions/interaction.ts";
import { invalidBody } from "./body-faults.ts";

/** The JSON body of a request and the names of the files that came with it. */
export async function readUpload(request: IncomingMessage): Promise<Upload> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk);
	const bytes = Buffer.concat(chunks);
	const type = request.headers["content-type"] ?? "";
	if (bytes.length === 0) return { body: undefined, files: [] };
	if (!type.startsWith("multipart/form-data")) return { body: parseJson(bytes.toString()), files: [] };
	const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
	const json = form.get("payload_json");
	const files = [...form.values()].flatMap((value) => (typeof value === "string" ? [] : value.name));
	return { body: typeof json === "string" ? parseJson(json) : undefined, files };
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw invalidBody([{ path: [], code: "INVALID_JSON", message: "The request body contains invalid JSON." }]);
	}
}
