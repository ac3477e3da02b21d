import { leaveOut, type Piece } from "./piece.ts";

/**
 * A table as it is read. What is in the cells of one that holds data says nothing without the heads of its columns, and
 * no row of it was printed as a line: it is left out. A table that holds the page together has its paragraphs in cells.
 */
export type Table = {
	readonly start: number;
	row: number;
	cell: number;
	/** The cells of the row with one short line in them. */
	cells: number;
	dataRows: number;
	/** Whether a cell holds several paragraphs, or a long one. */
	isLayout: boolean;
	isLayoutRow: boolean;
};

const LONGEST_CELL = 200;
const REASON = "is in a table";

/** A table whose first piece has this place. */
export function startTable(place: number): Table {
	return { start: place, row: place, cell: place, cells: 0, dataRows: 0, isLayout: false, isLayoutRow: false };
}

/** Begins a row. */
export function startRow(table: Table, place: number): void {
	table.row = place;
	table.cells = 0;
	table.isLayoutRow = false;
}

/** Begins a cell. */
export function startCell(table: Table, place: number): void {
	table.cell = place;
}

/** Ends a cell: counts it among those of data, or notes that its row is none of data. */
export function endCell(table: Table, pieces: readonly Piece[]): void {
	const first = pieces[table.cell];
	if (!first) return;
	if (pieces.length - table.cell > 1 || first.text.length > LONGEST_CELL) table.isLayoutRow = true;
	else table.cells++;
}

/** Ends a row: leaves its pieces out if it holds data. */
export function endRow(table: Table, pieces: Piece[]): void {
	table.isLayout ||= table.isLayoutRow;
	if (table.isLayoutRow || table.cells < 2) return;
	table.dataRows++;
	leaveOutFrom(pieces, table.row);
}

/** Ends a table: leaves out what is in the other rows of one that holds data. */
export function endTable(table: Table, pieces: Piece[]): void {
	if (table.dataRows > 0 && !table.isLayout) leaveOutFrom(pieces, table.start);
}

function leaveOutFrom(pieces: Piece[], start: number): void {
	for (let place = start; place < pieces.length; place++) {
		const piece = pieces[place];
		if (piece) pieces[place] = leaveOut(piece, REASON);
	}
}
