// How large a file may be that is held in the page's memory as a whole.

const MEGA = 1_000_000;

/** Bytes of one file. */
export const LARGEST_FILE = 50 * MEGA;
/** UTF-16 code units of one text. */
export const LONGEST_TEXT = 20 * MEGA;
/** Bytes of one web page: finding its main text holds up the page meanwhile. */
export const LARGEST_PAGE = 5 * MEGA;
/** Tags that open an element in one web page. */
export const MOST_ELEMENTS = 30_000;
