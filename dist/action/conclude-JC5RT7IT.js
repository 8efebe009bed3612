import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  conclude,
  log,
  showFailure
} from "./chunk-2A45Y2SH.js";
import "./chunk-AQTPEABI.js";
import "./chunk-H3ZINUNI.js";
import "./chunk-R7OEXDQG.js";
export {
  conclude,
  log,
  showFailure
};
