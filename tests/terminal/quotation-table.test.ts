import { expect, test } from "vitest";
import type { QuotationLine } from "#src/terminal/quotation-line.ts";
import { renderHeader, renderRows } from "#src/terminal/quotation-table.ts";

const LINE: QuotationLine = {
	article: "rain",
	paragraph: 1,
	kind: "direct",
	stance: "said",
	start: 1,
	end: 5,
	text: "Rain",
	cue: { start: 7, end: 11, text: "said" },
	source: { start: 12, end: 15, text: "Ana" },
	speaker: { name: "Ana Diaz", description: null },
};

test("renderHeader() names the columns after a byte order mark", () => {
	expect(renderHeader()).toBe(
		"\uFEFFarticle,paragraph,kind,stance,start,end,text," +
			"cue,cue_start,cue_end,source,source_start,source_end,speaker,description\n",
	);
});

test.each([
	["Rain", "Rain"],
	["Rain, he said", '"Rain, he said"'],
	['a "dry" year', '"a ""dry"" year"'],
	["Rain\ncame", '"Rain\ncame"'],
	["Rain\rcame", '"Rain\rcame"'],
	["=SUM(A1)", "'=SUM(A1)"],
	["+1", "'+1"],
	["-1", "'-1"],
	["@home", "'@home"],
	['=HYPERLINK("http://a","b")', '"\'=HYPERLINK(""http://a"",""b"")"'],
])("renderRows() writes the text %j as %j", (text, cell) => {
	expect(renderRows([{ ...LINE, text }])).toBe(`rain,1,direct,said,1,5,${cell},said,7,11,Ana,12,15,Ana Diaz,\n`);
});

test("renderRows() leaves empty what is null", () => {
	const line = { ...LINE, cue: null, source: null, speaker: null };
	expect(renderRows([line, line])).toBe("rain,1,direct,said,1,5,Rain,,,,,,,,\n".repeat(2));
});
