// What agencies and their systems call the parts of a body that are for desks alone, in classes and ids: dpa's notepad
// (https://github.com/dpa-newslab), the editor's note of IPTC. "editors-note" is for readers.

export const DESK_CLASSES = `
	notepad notepad-nonpublic nonpublic nonpublic-notepad non-public not-public not-for-publication notforpublication
	ednote ed-note ed_note ed-msg edmsg desk-note desknote internal internal-note internalnote internal_note
	note-internal newsroom-note newsroom-only staff-only production-note`;
