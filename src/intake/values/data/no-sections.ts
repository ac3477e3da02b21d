// The names and slugs of the category that WordPress gives to whatever has none, as its translations have them
// (wp-includes and the language packs, "Uncategorized"). The German “Allgemein” is left out: sections are called so.

export const NO_SECTIONS: readonly string[] = [
	"uncategorized",
	"uncategorised",
	"unkategorisiert",
	"non classé",
	"non-classe",
	"sin categoría",
	"sin categorizar",
	"senza categoria",
	"geen categorie",
	"sem categoria",
	"ukategoriseret",
	"okategoriserade",
];
