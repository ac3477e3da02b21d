/** What packed tables begin with; read by a machine that orders bytes otherwise, it is another number. */
export const MARK = 0x4f_54_52_31;

/** The number of the format of packed tables: it is raised whenever what is packed, or its order, changes. */
export const TABLES_FORMAT = 1;

/** Every array begins at a multiple of so many bytes. */
export const ALIGNMENT = 8;
