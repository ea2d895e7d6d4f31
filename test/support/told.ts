/**
 * Does a page, a message or a log tell something of the invented patient? The last four of her number do, unless they
 * are digits of a random id, which may be any.
 */
export const TELLS_OF_ODALYS = /odalys|brennekamp|555[-. ]?0143|(?<![0-9a-f])0143(?![0-9a-f])/i;
