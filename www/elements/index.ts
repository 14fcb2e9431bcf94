// Entry of elements.js: importing it defines all elements. Each is the entry of a file of its own as well.
import "./year/index.js";
import "./copayment/index.js";
import "./burden-limit/index.js";
import "./license-quote/index.js";
import "./renewal/index.js";
import "./service-credit/index.js";
import "./deadlines/index.js";
