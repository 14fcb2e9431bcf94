// Types for pages that show calculators in iframes. `import "…/frame.js"` starts it; nothing is exported as a value.
export {};
