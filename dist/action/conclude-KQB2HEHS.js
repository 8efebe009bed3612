import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  conclude,
  log,
  showFailure
} from "./chunk-3YIEPTQW.js";
import "./chunk-FMT4XZB6.js";
export {
  conclude,
  log,
  showFailure
};
