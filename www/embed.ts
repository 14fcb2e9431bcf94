// The script of embed.html: with ?element=… one calculator alone, as it stands in an iframe, else the page that sets one up.
import { configure } from "./embed/configurator.js";
import { showAlone } from "./embed/frame.js";
import { optionsOf } from "./embed/options.js";

const options = optionsOf(new URLSearchParams(location.search));
if (options) showAlone(options);
else configure();
