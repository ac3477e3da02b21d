// Shortcodes and variables that put in no words of a sentence: the marks of notes, addresses, pictures, icons, what is
// counted or listed beside a text.

export const NO_WORDS = `
	footnote footnotes fn fnref sidenote marginnote note cite citation ref relref bib bibliography biblio endnote icon
	emoji fa br anchor fig figure figref image img picture gallery video youtube vimeo tweet twitter instagram toc gist
	map audio embed button clear newline nbsp raw endraw`;
