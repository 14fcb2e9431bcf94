/** Adds a script of the package to the page, which counts as loaded only when the script has run. Rejects where it does not come. */
export function addScript(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.type = "module";
    script.src = `../pkg/${file}`;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${script.src} did not come`));
    document.head.append(script);
  });
}
