import { expect, test } from "vitest";
import { decodeText } from "#src/intake/decode-text.ts";

const LATIN = Buffer.from("Caf\u00e9", "latin1");

const XML = '<?xml version="1.0" encoding="iso-8859-1"?>';
const HTML = '<meta charset="windows-1252">';

test.each([
	["what the server names", LATIN, "text/html; charset=ISO-8859-1", "Café"],
	["UTF-8 where nobody says", Buffer.from("Café"), null, "Café"],
	["what XML says of itself", Buffer.concat([Buffer.from(XML), LATIN]), null, `${XML}Café`],
	["what HTML says of itself", Buffer.concat([Buffer.from(HTML), LATIN]), "text/html", `${HTML}Café`],
	["its byte order mark before all", Buffer.from("\ufeffCafé", "utf16le"), "text/xml; charset=utf-8", "Café"],
	["UTF-8 where the name is unknown", Buffer.from("Café"), "text/html; charset=klingon", "Café"],
])("reads a text in %s", (_, bytes, contentType, text) => {
	expect(decodeText(bytes, contentType)).toBe(text);
});
