import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  conclude,
  log,
  showFailure
} from "./chunk-ELXASSN3.js";
import "./chunk-2XFE6NFA.js";
export {
  conclude,
  log,
  showFailure
};
