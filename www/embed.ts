// The script of embed.html: with ?element=… one calculator alone, as it stands in an iframe, else the page that sets one up.
import { configure } from "./embed/configurator.js";
import { showAlone } from "./embed/frame.js";
import { fileOf, optionsOf } from "./embed/options.js";
import { addScript } from "./embed/package-script.js";

const options = optionsOf(new URLSearchParams(location.search));
// Where they do not come, the page says so in the place of the calculator.
const all = (): Promise<void> => addScript("elements.js").catch(console.info);
// What the browser keeps for the time without a network are all elements together.
if (options) void addScript(fileOf(options.element)).catch(all).then(() => showAlone(options));
else void all().then(configure);
