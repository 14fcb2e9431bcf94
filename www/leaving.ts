/** What the service worker asks a page, and the page answers with true or false: whether it is being left. */
export const leaving = "leaving?";
