// The elements of body.content in NITF 3.6 (https://iptc.org/standards/nitf/), and the element of HTML that each is.

export const HTML_OF_NITF = [
	["p", "p"],
	["hl1", "h2"],
	["hl2", "h2"],
	["block", "div"],
	["bq", "blockquote"],
	["credit", "cite"],
	["ul", "ul"],
	["ol", "ol"],
	["li", "li"],
	["dl", "dl"],
	["dt", "dt"],
	["dd", "dd"],
	["pre", "pre"],
	["table", "table"],
	["tr", "tr"],
	["th", "th"],
	["td", "td"],
	["em", "em"],
	["strong", "strong"],
	["a", "a"],
	["br", "br"],
	["hr", "hr"],
] as const;

// What stands there and is none of the article's text: pictures, notes, sources of pictures, footnotes, codes.

export const LEFT_OUT = [
	...["media", "note", "ed-msg", "fn", "datasource", "abstract", "copyrite", "alt-code", "classifier"],
	...["custom-table", "nitf-table", "tagline", "script", "style"],
] as const;
