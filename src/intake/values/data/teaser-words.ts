// What the links say that lead from the beginning of an article to the rest of it: the defaults of WordPress, Drupal,
// Ghost, Blogger and Squarespace, and what the feeds of newspapers have, in the languages most often met.

/** The line, or its end, is this and nothing follows but an arrow, dots or the headline. */
export const CONTINUED: readonly string[] = [
	"Continue reading",
	"Continue Reading",
	"Keep reading",
	"Keep Reading",
	"Continue to read",
	"Read the full",
	"Read the rest",
	"Read the whole",
	"Read the entire",
	"Read the complete",
	"Read the remaining",
	"Read full article",
	"Read full story",
	"Read on at",
	"Weiterlesen",
	"Ganzen Artikel lesen",
	"Lire la suite",
	"Seguir leyendo",
	"Continuar leyendo",
	"Continua a leggere",
	"Lees verder",
	"Continue lendo",
];

/** The same, where nothing at all follows: with a headline it names another article. */
export const MORE: readonly string[] = [
	"Read more",
	"Read More",
	"Read full",
	"Mehr lesen",
	"En savoir plus",
	"Leer más",
	"Leggi tutto",
	"Lees meer",
	"Leia mais",
];
