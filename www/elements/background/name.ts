/** Hash over what the scripts are built from; the build puts it in. */
declare const BUILD: string;

/** By this name the script knows that it was started as a worker by an element of the same build: on a page that was opened before
 *  the server got a new one, the new script does not answer, and the page does its work itself. */
export const workerName = `tarifwerk-background ${BUILD}`;
