// Where there is no document (a server that renders the page, a worker) the script is read all the same: what lit asks for while it
// is read stands here. The build puts these two in the place of the global names.
class Nothing {}

const { HTMLElement = Nothing, document = { createTreeWalker: () => undefined } } = globalThis as Partial<typeof globalThis>;

export { document, HTMLElement };
